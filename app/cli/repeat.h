// SPDX-License-Identifier: GPL-3.0-or-later
// What --watch does.
#pragma once

#include "app/cli/exit_code.h"

#include <chrono>
#include <functional>

namespace quickshift::cli
{

/// Lets the bus go on meanwhile.
void waitFor(std::chrono::milliseconds time);

/// Runs `once`; if it is to be watched, again each second until it fails or somebody interrupts. An empty line parts
/// one text from the next.
ExitCode repeat(bool watch, bool json, const std::function<ExitCode()>& once);

} // namespace quickshift::cli
