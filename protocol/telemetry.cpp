// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/telemetry.h"

namespace quickshift::protocol
{

namespace
{

/// Most histograms do not change from one frame to the next, and none of those is copied.
Histograms changes(const Histograms& earlier, const Histograms& later)
{
    Histograms changed;
    for (const auto& [key, histogram] : later) {
        const auto before = earlier.find(key);
        if (before == earlier.end())
            changed.emplace_hint(changed.end(), key, histogram);
        else if (before->second.count != histogram.count)
            changed.emplace_hint(changed.end(), key, histogram.since(before->second));
    }
    return changed;
}

void keepNewest(std::vector<Report>& list, std::uint64_t wanted)
{
    if (wanted < list.size())
        list.erase(list.begin(), list.end() - static_cast<std::ptrdiff_t>(wanted));
}

} // namespace

Histogram mergedOf(const Histograms& histograms, Metric metric)
{
    Histogram all;
    for (const auto& [key, histogram] : histograms)
        if (key.metric == metric)
            all.merge(histogram);
    return all;
}

std::string instanceName(MetricKey key)
{
    switch (info(key.metric).dimension) {
    case Dimension::DEVICE_CLASS:
        return std::string(deviceClassNames[key.instance]);
    case Dimension::TASK_CLASS:
        return std::string(taskClassNames[key.instance]);
    case Dimension::RING:
        return key.instance == allRings ? "all" : std::to_string(key.instance);
    case Dimension::NONE:
        break;
    }
    return {};
}

std::string histogramName(MetricKey key)
{
    const std::string metric(info(key.metric).name);
    const auto instance = instanceName(key);
    return instance.empty() ? metric : metric + "/" + instance;
}

Frame frameBetween(const Telemetry& earlier, const Telemetry& later, std::uint64_t sequence)
{
    Frame frame{.sequence = sequence, .time_ns = later.time_ns, .interval_ns = 0, .delta = {}};
    auto& delta = frame.delta;
    if (earlier.loadId != later.loadId || earlier.time_ns == 0) {
        delta = later;
        return frame;
    }
    frame.interval_ns = later.time_ns - earlier.time_ns;
    delta.time_ns = later.time_ns;
    delta.loadId = later.loadId;
    delta.state = later.state;
    delta.scheduler = later.scheduler;
    delta.ringCount = later.ringCount;
    delta.rings = later.rings;
    delta.reports = later.reports;
    delta.counterValues = later.counterValues;
    delta.reportList = later.reportList;
    delta.reportsListed = later.reportsListed - earlier.reportsListed;
    delta.reportsLate = later.reportsLate - earlier.reportsLate;
    keepNewest(delta.reportList, delta.reportsListed);
    delta.histograms = changes(earlier.histograms, later.histograms);
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
    return frame;
}

} // namespace quickshift::protocol
