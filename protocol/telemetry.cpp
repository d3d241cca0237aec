// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/telemetry.h"

namespace quickshift::protocol
{

Frame frameBetween(const Telemetry& earlier, const Telemetry& later, std::uint64_t sequence)
{
    Frame frame{.sequence = sequence, .time_ns = later.time_ns, .interval_ns = 0, .delta = later};
    if (earlier.loadId != later.loadId || earlier.time_ns == 0)
        return frame;
    frame.interval_ns = later.time_ns - earlier.time_ns;
    auto& delta = frame.delta;
    for (std::size_t i = 0; i < delta.rings.size() && i < earlier.rings.size(); ++i) {
        delta.rings[i].produced -= earlier.rings[i].produced;
        delta.rings[i].consumed -= earlier.rings[i].consumed;
        delta.rings[i].dropped -= earlier.rings[i].dropped;
        delta.rings[i].bytes -= earlier.rings[i].bytes;
    }
    for (std::size_t i = 0; i < delta.reports.size(); ++i)
        delta.reports[i] -= earlier.reports[i];
    for (std::size_t i = 0; i < delta.counterValues.size(); ++i)
        delta.counterValues[i] -= earlier.counterValues[i];
    for (auto it = delta.histograms.begin(); it != delta.histograms.end();) {
        const auto before = earlier.histograms.find(it->first);
        if (before != earlier.histograms.end())
            it->second = it->second.since(before->second);
        it = it->second.empty() ? delta.histograms.erase(it) : std::next(it);
    }
    return frame;
}

} // namespace quickshift::protocol
