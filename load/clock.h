// SPDX-License-Identifier: GPL-3.0-or-later
// Time and work for the load's threads: sleeping until a moment, and keeping a CPU busy for a known amount.
#pragma once

#include <cstdint>

namespace quickshift::load
{

/// CLOCK_MONOTONIC in nanoseconds.
[[nodiscard]] std::int64_t now_ns();

/// Returns once `moment_ns` (CLOCK_MONOTONIC) has passed, however often a signal interrupts.
void sleepUntil(std::int64_t moment_ns);

/// How late something ran that was due then, in nanoseconds; 0 when it was not.
[[nodiscard]] constexpr std::uint64_t lateness(std::int64_t due_ns, std::int64_t ran_ns)
{
    return ran_ns > due_ns ? static_cast<std::uint64_t>(ran_ns - due_ns) : 0;
}

/// Keeps the CPU busy for `rounds` of arithmetic; touches no memory.
void work(std::uint64_t rounds);

/// How many rounds `work` does in a microsecond while nothing else runs: the best of several tries.
[[nodiscard]] std::uint64_t roundsPerMicrosecond();

} // namespace quickshift::load
