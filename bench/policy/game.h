// SPDX-License-Identifier: GPL-3.0-or-later
// A game reduced to what a scheduler sees of it: a frame thread that wakes 144 times a second, hands work to a render
// thread and waits for it; an audio thread that wakes every 5 ms; a thread that reads the mouse.
#pragma once

#include "bench/policy/load.h"

#include <string>

namespace quickshift::bench
{

struct GameOptions {
    std::string device; ///< /dev/input/event…; empty: no reader
    std::int64_t framePeriod_ns = 1'000'000'000 / 144;
    std::int64_t audioPeriod_ns = 5'000'000;
    // On a machine with nothing else to do; together well below a frame's period.
    std::uint64_t frameWork_us = 300;
    std::uint64_t renderWork_us = 400;
    std::uint64_t audioWork_us = 50;
};

/// Plays from now to the end of `load.window` with the calling thread's priority, and fills `load.game`. False when the
/// device cannot be read.
[[nodiscard]] bool playGame(const GameOptions& options, Load& load);

} // namespace quickshift::bench
