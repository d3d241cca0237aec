// SPDX-License-Identifier: GPL-3.0-or-later
// How quickshiftctl speaks: a value as people read it, or as JSON; errors as a sentence on standard error.
#pragma once

#include "app/cli/exit_code.h"

#include <QDBusError>
#include <QJsonObject>
#include <QString>

namespace quickshift::cli
{

void print(const QString& line);
void printJson(const QJsonObject& object);

/// What was done, as a line for people or as JSON; returns OK.
ExitCode done(bool json, const QString& line, const QJsonObject& object);

/// Prints "quickshiftctl: sentence" and, where there is one, what to do; returns the exit code for it.
ExitCode fail(const QDBusError& error);
/// Prints "quickshiftctl: sentence".
void failSentence(const QString& sentence);
/// What the helper answered does not fit the contract; `what` names it.
ExitCode failSenseless(const QString& what);
ExitCode failUsage(const QString& sentence);

/// The part of a help text that says it all in a line.
[[nodiscard]] QString firstSentence(const QString& help);

/// "850 ns", "12.3 µs", "4.56 ms", "1.20 s": three significant digits.
[[nodiscard]] QString duration(quint64 ns);
/// "512 bytes", "340.2 KiB".
[[nodiscard]] QString dataSize(quint64 bytes);

} // namespace quickshift::cli
