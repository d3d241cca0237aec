// SPDX-License-Identifier: GPL-3.0-or-later
// What quickshiftctl's exit status means; `quickshiftctl --help` lists the same.
#pragma once

#include <QString>

namespace quickshift::cli
{

enum ExitCode : int {
    OK = 0,
    FAILED = 1,
    USAGE = 2,
    UNREACHABLE = 3,    ///< no system bus, or the helper cannot be started
    NOT_AUTHORIZED = 4, ///< polkit said no
    UNSUPPORTED = 5,    ///< this kernel cannot do it
    CONFLICT = 6,       ///< another scheduler runs, or a change is under way
    BAD_VALUE = 7,      ///< an unknown tunable or preset, or a value out of range
};

/// The exit code for a D-Bus error name.
[[nodiscard]] ExitCode exitCodeOf(const QString& errorName);

} // namespace quickshift::cli
