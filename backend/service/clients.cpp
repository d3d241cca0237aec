// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/clients.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace quickshift::service
{
namespace
{

/// The process's own name for itself; it may be anything, so it is only ever shown.
QString processLabel(uint pid)
{
    QFile comm(QStringLiteral("/proc/%1/comm").arg(pid));
    QString text;
    if (comm.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(comm.read(64)).trimmed();
    if (text.isEmpty())
        text = QStringLiteral("process");
    return QStringLiteral("%1 (%2)").arg(text).arg(pid);
}

} // namespace

Clients::Clients(QDBusConnection connection, QObject* parent) : QObject(parent), m_connection(std::move(connection))
{
    m_watcher.setConnection(m_connection);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString& name) {
        m_watcher.removeWatchedService(name);
        m_uses.remove(name);
        emit left(name);
    });
}

void Clients::meet(const QString& name, std::function<void(std::optional<ClientIdentity>)> known)
{
    // Watch first, ask afterwards: an answer then proves that the client was there when the watch began.
    if (m_uses[name]++ == 0)
        m_watcher.addWatchedService(name);
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionCredentials"));
    message << name;
    auto* watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, name, known = std::move(known), watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariantMap> reply = *watcher;
        const auto credentials = reply.isError() ? QVariantMap{} : reply.value();
        if (!m_uses.contains(name) || !credentials.contains(QStringLiteral("UnixUserID"))) {
            forget(name);
            known(std::nullopt);
            return;
        }
        const auto pid = credentials.value(QStringLiteral("ProcessID")).toUInt();
        known(ClientIdentity{credentials.value(QStringLiteral("UnixUserID")).toUInt(), pid, processLabel(pid)});
    });
}

void Clients::forget(const QString& name)
{
    const auto use = m_uses.find(name);
    if (use == m_uses.end() || --*use > 0)
        return;
    m_uses.erase(use);
    m_watcher.removeWatchedService(name);
}

} // namespace quickshift::service
