// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl replay`: a recording, as `monitor` would have shown it.
#pragma once

#include "app/cli/exit_code.h"

#include <QString>

namespace quickshift::cli
{

struct ReplayOptions {
    QString file;
    double speed = 1;
    double fromSeconds = 0; ///< what was before it counts, and is not shown
    bool json = false;
};

/// Plays it to its end.
ExitCode replay(const ReplayOptions& options);

} // namespace quickshift::cli
