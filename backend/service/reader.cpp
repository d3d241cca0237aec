// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/reader.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <limits>

namespace quickshift::service
{

Reader::Reader(QDBusConnection connection, QString name) : m_connection(std::move(connection)), m_name(std::move(name))
{
}

ReaderPulse::Reader Reader::check(ReaderPulse::Time now)
{
    if (m_pulse.pingDue(now)) {
        m_pulse.pinged(now);
        auto message = QDBusMessage::createMethodCall(
            m_name, QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        // Only an answer, an error included, ends it: so long the bus waits, too.
        constexpr int forEver = std::numeric_limits<int>::max();
        auto* watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message, forEver), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            m_pulse.answered();
            emit answered();
        });
    }
    return m_pulse.reader(now);
}

} // namespace quickshift::service
