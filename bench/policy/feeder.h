// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the mouse's hardware: reports at a steady rate, whatever else runs.
#pragma once

#include "bench/policy/load.h"
#include "tests/support/uinput_device.h"

namespace quickshift::bench
{

/// The body of a process of its own; never returns.
[[noreturn]] void feed(test::UinputDevice& device, const Window& window, std::atomic<std::uint64_t>& sent);

} // namespace quickshift::bench
