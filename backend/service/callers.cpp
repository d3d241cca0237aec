// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/callers.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace quickshift::service
{
namespace
{

// Whoever is forgotten is merely asked about once more.
constexpr qsizetype remembered = 256;

} // namespace

Callers::Callers(QDBusConnection connection, QObject* parent) : QObject(parent), m_connection(std::move(connection)) {}

void Callers::userOf(const QString& name, Known known)
{
    if (const auto user = m_users.constFind(name); user != m_users.cend()) {
        known(*user);
        return;
    }
    auto& waiting = m_waiting[name];
    waiting.push_back(std::move(known));
    if (waiting.size() == 1)
        ask(name);
}

void Callers::ask(const QString& name)
{
    auto message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixUser"));
    message << name;
    auto* watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, name, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        const auto user = reply.isError() ? std::nullopt : std::optional(reply.value());
        if (user)
            remember(name, *user);
        for (const auto& known : m_waiting.take(name))
            known(user);
    });
}

void Callers::remember(const QString& name, uint uid)
{
    m_users.insert(name, uid);
    m_oldest.enqueue(name);
    if (m_oldest.size() > remembered)
        m_users.remove(m_oldest.dequeue());
}

} // namespace quickshift::service
