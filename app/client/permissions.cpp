// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/permissions.h"

#include "protocol/dbus_types.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace quickshift::client
{

QDBusPendingCall askPermission(const QDBusConnection& connection, std::string_view action)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QStringLiteral("CheckAuthorization"));
    QDBusArgument subject;
    subject.beginStructure();
    subject << QStringLiteral("system-bus-name") << QVariantMap{{QStringLiteral("name"), connection.baseService()}};
    subject.endStructure();
    constexpr uint askNobody = 0;
    message << QVariant::fromValue(subject) << QString::fromLatin1(action.data(), static_cast<qsizetype>(action.size()))
            << QVariant::fromValue(protocol::CapabilityMap{}) << askNobody << QString();
    return connection.asyncCall(message);
}

Permission permissionOf(const QDBusPendingCall& answered)
{
    const auto reply = answered.reply();
    if (answered.isError() || reply.signature() != QLatin1String("(bba{ss})"))
        return Permission::Unknown;
    const auto structure = reply.arguments().constFirst().value<QDBusArgument>();
    bool authorized = false;
    structure.beginStructure();
    bool challenge = false;
    protocol::CapabilityMap details;
    // To its end, though the rest is of no use here: QtDBus never frees what it has read half of.
    structure >> authorized >> challenge >> details;
    structure.endStructure();
    return authorized ? Permission::Yes : Permission::No;
}

} // namespace quickshift::client
