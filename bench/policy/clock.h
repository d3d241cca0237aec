// SPDX-License-Identifier: GPL-3.0-or-later
// Time and work for the load's threads: sleeping until a moment, and keeping a CPU busy for a known amount.
#pragma once

#include <cstdint>

namespace quickshift::bench
{

/// CLOCK_MONOTONIC in nanoseconds.
[[nodiscard]] std::int64_t now_ns();

/// Returns once `moment_ns` (CLOCK_MONOTONIC) has passed, however often a signal interrupts.
void sleepUntil(std::int64_t moment_ns);

/// Keeps the CPU busy for `rounds` of arithmetic; touches no memory.
void work(std::uint64_t rounds);

/// How many rounds `work` does in a microsecond while nothing else runs: the best of several tries.
[[nodiscard]] std::uint64_t roundsPerMicrosecond();

} // namespace quickshift::bench
