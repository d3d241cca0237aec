// SPDX-License-Identifier: GPL-3.0-or-later
// A frame for each of the last sixty seconds, for the diagnostics bundle. It takes what others sample anyway, so that
// nothing is kept, and nothing computed, while nobody watches.
#pragma once

#include "protocol/telemetry.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <vector>

namespace quickshift::service
{

class LastMinute
{
public:
    static constexpr std::chrono::nanoseconds length = std::chrono::minutes(1);
    /// A little less than the second at which the slowest subscriber samples.
    static constexpr std::chrono::nanoseconds interval = std::chrono::milliseconds(950);
    static constexpr std::size_t mostFrames = 64;

    /// Keeps what happened since the last sample that was kept, if that is `interval` ago.
    void offer(const protocol::Telemetry& sample);

    /// Oldest first; none that ended more than `length` before `now_ns` (CLOCK_MONOTONIC).
    [[nodiscard]] std::vector<protocol::Frame> frames(std::uint64_t now_ns) const;

private:
    protocol::Telemetry m_baseline;
    bool m_hasBaseline = false;
    std::uint64_t m_sequence = 0;
    std::deque<std::vector<std::uint8_t>> m_encoded; ///< a tenth of the memory, and bounded: protocol::maxFrameBytes
};

} // namespace quickshift::service
