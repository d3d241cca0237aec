// SPDX-License-Identifier: GPL-3.0-or-later
// What polkit would answer the helper about us, asked without doing anything.
#pragma once

#include "app/client/checklist.h"

#include <QDBusConnection>
#include <QDBusPendingCall>

#include <string_view>

namespace quickshift::client
{

[[nodiscard]] QDBusPendingCall askPermission(const QDBusConnection& connection, std::string_view action);
/// Of a call that is finished.
[[nodiscard]] Permission permissionOf(const QDBusPendingCall& answered);

} // namespace quickshift::client
