// SPDX-License-Identifier: GPL-3.0-or-later
// The times from one finished frame to the next, as players' tools sum them up.
#pragma once

#include <cstdint>
#include <vector>

namespace quickshift::load
{

struct FrameTimes {
    std::uint64_t count = 0;
    std::int64_t p50_ns = 0;
    std::int64_t p99_ns = 0;
    double onePercentLow_fps = 0; ///< frames per second at the mean of the slowest 1 %, of one frame at least
};

/// All 0 when there are none.
[[nodiscard]] FrameTimes summarise(std::vector<std::int64_t> times_ns);

} // namespace quickshift::load
