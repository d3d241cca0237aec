// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_helper.h"

#include "protocol/dbus_types.h"
#include "protocol/names.h"

#include <QDBusMessage>

namespace quickshift::tests
{
namespace
{

QString text(std::string_view view)
{
    return QString::fromUtf8(view);
}

} // namespace

HostileHelper::HostileHelper(QDBusConnection connection) : m_connection(std::move(connection))
{
    protocol::registerDBusTypes();
    m_connection.registerVirtualObject(text(protocol::objectPath), this, QDBusConnection::SubPath);
}

HostileHelper::~HostileHelper()
{
    leave();
    m_connection.unregisterObject(text(protocol::objectPath));
}

bool HostileHelper::come()
{
    return m_connection.registerService(text(protocol::busName));
}

void HostileHelper::leave()
{
    m_connection.unregisterService(text(protocol::busName));
}

QVariantMap HostileHelper::soundProperties()
{
    return {{QStringLiteral("ApiVersion"), protocol::apiVersion},
            {QStringLiteral("Version"), QStringLiteral("0.1.0")},
            {QStringLiteral("Kernel"), QStringLiteral("7.3.4")},
            {QStringLiteral("Topology"), QStringLiteral("4 CPUs")},
            {QStringLiteral("State"), QStringLiteral("monitoring")},
            {QStringLiteral("StateReason"), QString()},
            {QStringLiteral("Scheduler"), QString()},
            {QStringLiteral("Capabilities"),
             QVariant::fromValue(protocol::CapabilityMap{{QStringLiteral("sched_ext"), QStringLiteral("ok")}})},
            {QStringLiteral("Tunables"), QVariantMap{{QStringLiteral("ring_count"), 16U}}}};
}

void HostileHelper::tellProperties(const QVariantMap& changed)
{
    signal("org.freedesktop.DBus.Properties", "PropertiesChanged",
           {QStringLiteral("org.quickshift1.Manager"), changed, QStringList()});
}

void HostileHelper::sendFrame(const QByteArray& bytes)
{
    signal("org.quickshift1.Telemetry", "Frame", {m_subscribeAnswer.toUInt(), m_sequence++, bytes});
}

void HostileHelper::tellExit(uint kind, qlonglong code, const QString& reason, const QString& message)
{
    signal("org.quickshift1.Manager", "SchedulerExited", {kind, code, reason, message});
}

void HostileHelper::signal(const char* interface, const char* name, const QVariantList& arguments)
{
    auto message =
        QDBusMessage::createSignal(text(protocol::objectPath), QLatin1String(interface), QLatin1String(name));
    message.setArguments(arguments);
    m_connection.send(message);
}

bool HostileHelper::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    QVariantList answer;
    if (message.member() == QLatin1String("GetAll")) {
        answer << (m_getAllAnswer.isValid() ? m_getAllAnswer : m_properties);
    } else if (message.member() == QLatin1String("Snapshot") && m_snapshotAnswer.isValid()) {
        answer << m_snapshotAnswer;
    } else if (message.member() == QLatin1String("Subscribe")) {
        ++m_subscriptions;
        answer << m_subscribeAnswer;
    }
    return connection.send(message.createReply(answer));
}

} // namespace quickshift::tests
