// SPDX-License-Identifier: GPL-3.0-or-later
// A message bus of the tests' own.
#pragma once

#include <QProcess>

namespace quickshift::tests
{

/// Starts dbus-daemon; true once it listens, which its socket's file, there a moment before, does not tell. False after
/// 20 s. Its standard output is ours.
[[nodiscard]] bool startDbusDaemon(QProcess& process, const QStringList& arguments);

} // namespace quickshift::tests
