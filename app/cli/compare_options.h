// SPDX-License-Identifier: GPL-3.0-or-later
// What `quickshiftctl compare` was told: which of its jobs, and how.
#pragma once

#include "app/cli/exit_code.h"
#include "app/compare/block_plan.h"

#include <QCommandLineOption>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace quickshift::cli
{

/// The options that only compare has.
[[nodiscard]] QList<QCommandLineOption> compareOptions();
/// From --seconds and --seed; nothing, and the usage error printed, when they are out of range.
[[nodiscard]] std::optional<compare::BlockPlan> planOf(const QCommandLineParser& parser);
/// Before the bus's thread starts.
ExitCode runCompare(const QCommandLineParser& parser, const QStringList& arguments);

} // namespace quickshift::cli
