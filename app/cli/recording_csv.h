// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl replay --csv`: a recording's figures for spreadsheets and scripts.
#pragma once

#include "app/cli/exit_code.h"

#include <QString>

namespace quickshift::cli
{

enum class Csv : quint8 {
    Reports,    ///< a line for each single input report
    Histograms, ///< a line for each histogram of each frame
};

/// To standard output, a line of names first. Frames before `fromSeconds` are left out.
ExitCode printCsv(const QString& file, Csv what, double fromSeconds);

} // namespace quickshift::cli
