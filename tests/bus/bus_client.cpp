// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_client.h"

#include <QDBusArgument>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QFile>

#include <unistd.h>

namespace quickshift::tests
{
namespace
{

QString nextName()
{
    static int number = 0;
    return QStringLiteral("client-%1").arg(++number);
}

/// The bus takes the kernel's word for who connects, which is the user of that moment.
QDBusConnection connectAs(uint user, const QString& name)
{
    const auto own = ::geteuid();
    if (::seteuid(user) != 0)
        qFatal("Cannot become user %u", user);
    auto connection = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), name);
    if (::seteuid(own) != 0)
        qFatal("Cannot become user %u again", own);
    return connection;
}

// Emulated machines are slow.
constexpr int timeoutMs = 60'000;

} // namespace

QDBusMessage messageFor(const QString& interface, const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                                                  interface, method);
    message.setArguments(arguments);
    return message;
}

BusClient::BusClient() : BusClient(::geteuid()) {}

BusClient::BusClient(uint user) : m_name(nextName()), m_connection(connectAs(user, m_name))
{
    // From any service: the helper is not there yet, and this shall not start it.
    m_connection.connect(QString(), QStringLiteral("/org/quickshift1"), QStringLiteral("org.quickshift1.Telemetry"),
                         QStringLiteral("Frame"), &m_ears, SLOT(onFrame(uint, qulonglong, QByteArray)));
    m_connection.connect(QString(), QStringLiteral("/org/quickshift1"),
                         QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
                         &m_ears, SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
}

BusClient::~BusClient()
{
    QDBusConnection::disconnectFromBus(m_name);
}

QDBusMessage BusClient::manager(const QString& method, const QVariantList& arguments)
{
    return call(QStringLiteral("org.quickshift1.Manager"), method, arguments);
}

QDBusMessage BusClient::telemetry(const QString& method, const QVariantList& arguments)
{
    return call(QStringLiteral("org.quickshift1.Telemetry"), method, arguments);
}

QVariant BusClient::property(const QString& name)
{
    const auto reply = call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                            {QStringLiteral("org.quickshift1.Manager"), name});
    const auto value = reply.arguments().value(0).value<QDBusVariant>().variant();
    return value.userType() == qMetaTypeId<QDBusArgument>() && name == QStringLiteral("Tunables")
               ? QVariant(qdbus_cast<QVariantMap>(value))
               : value;
}

QString BusClient::introspection()
{
    return call(QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect"), {})
        .arguments()
        .value(0)
        .toString();
}

QByteArray BusClient::diagnostics()
{
    const auto descriptor =
        manager(QStringLiteral("Diagnostics")).arguments().value(0).value<QDBusUnixFileDescriptor>();
    QFile file;
    return descriptor.isValid() && file.open(descriptor.fileDescriptor(), QIODevice::ReadOnly) ? file.readAll()
                                                                                               : QByteArray();
}

void BusEars::onFrame(uint cookie, qulonglong sequence, const QByteArray& bytes)
{
    frames.push_back({cookie, sequence, bytes, std::chrono::steady_clock::now()});
    emit heard();
}

void BusEars::onPropertiesChanged(const QString&, const QVariantMap& changed, const QStringList&)
{
    for (auto property = changed.begin(); property != changed.end(); ++property)
        announced[property.key()] = property.value();
}

QDBusMessage BusClient::call(const QString& interface, const QString& method, const QVariantList& arguments)
{
    return m_connection.call(messageFor(interface, method, arguments), QDBus::Block, timeoutMs);
}

QDBusPendingCall BusClient::begin(const QString& interface, const QString& method, const QVariantList& arguments)
{
    return begin(messageFor(interface, method, arguments));
}

QDBusPendingCall BusClient::begin(const QDBusMessage& message)
{
    return m_connection.asyncCall(message, timeoutMs);
}

bool turnedAway(const QDBusMessage& reply)
{
    const auto error = errorOf(reply);
    return error == QStringLiteral("org.quickshift1.Error.Busy") ||
           error == QStringLiteral("org.freedesktop.DBus.Error.UnknownObject");
}

QString errorOf(const QDBusMessage& reply)
{
    return reply.type() == QDBusMessage::ErrorMessage ? reply.errorName() : QString();
}

} // namespace quickshift::tests
