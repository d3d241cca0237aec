// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helper.h"

#include "protocol/dbus_types.h"
#include "protocol/names.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>

namespace quickshift::cli
{
namespace
{

// The scheduler may take seconds to switch on a slow machine, and the helper itself may have to start first.
constexpr int timeoutMs = 60'000;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

Helper::Helper()
    : manager(text(protocol::busName), text(protocol::objectPath), QDBusConnection::systemBus()),
      telemetry(text(protocol::busName), text(protocol::objectPath), QDBusConnection::systemBus())
{
    protocol::registerDBusTypes();
    manager.setTimeout(timeoutMs);
    telemetry.setTimeout(timeoutMs);
}

QDBusReply<QVariantMap> Helper::properties()
{
    auto call = QDBusMessage::createMethodCall(
        manager.service(), manager.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    call << manager.interface();
    return QDBusConnection::systemBus().call(call, QDBus::Block, timeoutMs);
}

} // namespace quickshift::cli
