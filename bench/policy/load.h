// SPDX-License-Identifier: GPL-3.0-or-later
// What the processes of the load share: when to measure, and what each has found. Lives in memory mapped by all of
// them.
#pragma once

#include "load/frame_times.h"
#include "protocol/histogram.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace quickshift::bench
{

/// From when to when is measured, CLOCK_MONOTONIC; work goes on a little before and after.
struct Window {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;

    [[nodiscard]] bool holds(std::int64_t moment_ns) const { return moment_ns >= begin_ns && moment_ns < end_ns; }
    /// How much of the time between two moments lies within; negative when none does.
    [[nodiscard]] std::int64_t part_ns(std::int64_t from_ns, std::int64_t to_ns) const
    {
        return std::min(to_ns, end_ns) - std::max(from_ns, begin_ns);
    }
};

/// The game's own figures, written when it has ended.
struct GameFigures {
    protocol::Histogram frameWake;  ///< timer's expiry → the frame thread runs
    protocol::Histogram renderWake; ///< the frame thread submits → the render thread runs
    protocol::Histogram audioWake;  ///< timer's expiry → the audio thread runs
    protocol::Histogram inputAge;   ///< the report's time stamp → the reader has it
    load::FrameTimes frames;
    std::uint64_t audioLate = 0; ///< periods that began after the next one was due: an audible gap
};

/// One hog: how far it came, and how long it was kept from running at most.
struct alignas(64) HogFigures {
    std::atomic<std::uint64_t> units{0};
    std::atomic<std::int64_t> seen_ns{0};    ///< when it last ran
    std::atomic<std::int64_t> longest_ns{0}; ///< the longest it did not, within the window

    /// It runs again now, and has not since `last_ns`. Only the hog itself calls this.
    void ran(const Window& window, std::int64_t last_ns, std::int64_t now_ns)
    {
        seen_ns.store(now_ns, std::memory_order_relaxed);
        longest_ns.store(std::max(longest_ns.load(std::memory_order_relaxed), window.part_ns(last_ns, now_ns)),
                         std::memory_order_relaxed);
    }
    /// The longest that it was kept from running. If it still waits when the window ends: at least since it was seen.
    [[nodiscard]] std::int64_t longestWait_ns(const Window& window) const
    {
        return std::max(longest_ns.load(), window.part_ns(seen_ns, window.end_ns));
    }
};

inline constexpr std::size_t maxHogs = 64;

struct Load {
    std::array<HogFigures, maxHogs> hogs;
    Window window;
    GameFigures game;
    std::uint64_t roundsPerMicrosecond = 1;
    std::atomic<std::uint64_t> forks{0};
    std::atomic<std::uint64_t> reportsSent{0}; ///< within the window
};

} // namespace quickshift::bench
