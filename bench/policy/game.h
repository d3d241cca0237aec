// SPDX-License-Identifier: GPL-3.0-or-later
// The game of load/game.h, and a thread that reads the mouse: each measured within the load's window.
#pragma once

#include "bench/policy/load.h"

#include <string>

namespace quickshift::bench
{

/// Plays from now to the end of `load.window` with the calling thread's priority, and fills `load.game`. False when the
/// device cannot be read. `device`: /dev/input/event…; empty: nobody reads.
[[nodiscard]] bool playGame(const std::string& device, Load& load);

} // namespace quickshift::bench
