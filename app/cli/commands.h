// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl's verbs that ask once. Each prints its result and returns the exit code.
#pragma once

#include "app/cli/exit_code.h"

#include <QStringList>

namespace quickshift::cli
{

struct Helper;

ExitCode showStatus(Helper& helper, bool json);
ExitCode startScheduler(Helper& helper, bool json);
ExitCode stopScheduler(Helper& helper, bool json);
/// Prints the named tunables, or all.
ExitCode getTunables(Helper& helper, const QStringList& names, bool json);
/// Sets NAME=VALUE pairs together or not at all. With `seconds` > 0 they revert unless the user confirms in time.
ExitCode setTunables(Helper& helper, const QStringList& assignments, uint seconds, bool json);
/// Sets each of them to the default that the helper names, together or not at all.
ExitCode resetTunables(Helper& helper, const QStringList& names, bool json);
/// Each with its sentence, and which is in force.
ExitCode showPresets(Helper& helper, bool json);
ExitCode applyPreset(Helper& helper, const QString& name, bool json);
/// How the scheduler left the kernel by itself, newest first.
ExitCode showExits(Helper& helper, bool json);
/// The kernel's dump of one of them.
ExitCode showExitDump(Helper& helper, const QString& id, bool json);

} // namespace quickshift::cli
