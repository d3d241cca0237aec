// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl holds: who keeps the scheduler on, or off for a while, and why.
#pragma once

#include "app/cli/exit_code.h"

namespace quickshift::cli
{

struct Helper;

ExitCode showHolds(Helper& helper, bool json);

} // namespace quickshift::cli
