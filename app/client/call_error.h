// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can make of a failed call. The helper's own errors are sentences already; one that QtDBus makes for it
// misleads.
#pragma once

#include <QDBusError>

namespace quickshift::client
{

/// As it came; but what the helper turned away unread, since all calls together took too much of it, is Error.Busy and
/// says so.
[[nodiscard]] QDBusError clearError(const QDBusError& error);

} // namespace quickshift::client
