// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/frame_times.h"

#include <algorithm>
#include <numeric>

namespace quickshift::load
{

FrameTimes summarise(std::vector<std::int64_t> times_ns)
{
    if (times_ns.empty())
        return {};
    std::ranges::sort(times_ns);
    const auto last = times_ns.size() - 1;
    const auto slowest = std::max<std::size_t>(1, times_ns.size() / 100);
    const auto sum_ns =
        std::accumulate(times_ns.end() - static_cast<std::ptrdiff_t>(slowest), times_ns.end(), std::int64_t{0});
    return {.count = times_ns.size(),
            .p50_ns = times_ns[last / 2],
            .p99_ns = times_ns[last * 99 / 100],
            .onePercentLow_fps = 1e9 * static_cast<double>(slowest) / static_cast<double>(sum_ns)};
}

} // namespace quickshift::load
