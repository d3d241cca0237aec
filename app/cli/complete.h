// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell offers when somebody presses Tab. The scripts for bash, zsh and fish only ask here, so that a new
// verb, option or tunable needs no word in them.
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/verb.h"

#include <QCommandLineOption>
#include <QStringList>

#include <span>

namespace quickshift::cli
{

/// Prints what may stand in place of the last of `words`, one a line, a tab and an explanation behind it. A line
/// ":files" means that file names fit too; a word that ends in "=" wants a value behind it.
ExitCode complete(const QStringList& words, std::span<const Verb> verbs, const QList<QCommandLineOption>& options);

} // namespace quickshift::cli
