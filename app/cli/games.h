// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl games` and `quickshiftctl explain`: which processes are the game, and what is made of whose threads.
#pragma once

#include "app/cli/exit_code.h"

#include <QStringList>

namespace quickshift::cli
{

struct Helper;

/// Nothing, or "add PID", or "remove COOKIE-or-PID".
ExitCode games(Helper& helper, const QStringList& arguments, bool json);
/// With `watch` again each second, until interrupted or until the process ends.
ExitCode explain(Helper& helper, const QString& pid, bool watch, bool json);

} // namespace quickshift::cli
