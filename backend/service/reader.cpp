// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/reader.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

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
        // Longer than a lost reader is kept, so that only an answer, an error included, counts as one.
        constexpr auto timeout = ReaderPulse::lostAfter * 2;
        auto* watcher =
            new QDBusPendingCallWatcher(m_connection.asyncCall(message, static_cast<int>(timeout.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            m_pulse.answered();
        });
    }
    return m_pulse.reader(now);
}

} // namespace quickshift::service
