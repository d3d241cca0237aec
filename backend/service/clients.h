// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at the other end of the bus, and when they leave. What a client owns here (subscriptions, holds, unconfirmed
// settings) ends with it.
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace quickshift::service
{

struct ClientIdentity {
    uint uid = 0;
    uint pid = 0;
    QString label; ///< "firefox (1234)"
};

class Clients : public QObject
{
    Q_OBJECT
public:
    explicit Clients(QDBusConnection connection, QObject* parent = nullptr);

    /// Watches `name` from now on (until as many `forget`s) and finds out who it is. `known` gets nothing when the
    /// client has left already; nothing is watched then.
    void meet(const QString& name, std::function<void(std::optional<ClientIdentity>)> known);
    /// Takes back one successful `meet`.
    void forget(const QString& name);

signals:
    /// `name` left the bus; its meets are forgotten.
    void left(const QString& name);

private:
    QDBusConnection m_connection;
    QDBusServiceWatcher m_watcher;
    QHash<QString, int> m_uses;
};

} // namespace quickshift::service
