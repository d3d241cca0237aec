// SPDX-License-Identifier: GPL-3.0-or-later
// What `quickshiftctl compare` was told: which of its jobs, and how.
#pragma once

#include "app/cli/exit_code.h"

#include <QCommandLineOption>
#include <QStringList>

class QCommandLineParser;

namespace quickshift::cli
{

/// The options that only compare has.
[[nodiscard]] QList<QCommandLineOption> compareOptions();
/// Before the bus's thread starts.
ExitCode runCompare(const QCommandLineParser& parser, const QStringList& arguments);

} // namespace quickshift::cli
