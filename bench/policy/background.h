// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the machine busy behind the game's back. Each function is the body of a process of its own and never
// returns.
#pragma once

#include "bench/policy/load.h"

namespace quickshift::bench
{

/// Computes for ever, and notes how far it came and how long it was kept from running.
[[noreturn]] void runHog(const Window& window, std::uint64_t roundsPerMicrosecond, HogFigures& figures);

/// Starts one small program after the other, as a build does.
[[noreturn]] void runForkLoop(std::atomic<std::uint64_t>& forks);

} // namespace quickshift::bench
