// SPDX-License-Identifier: GPL-3.0-or-later
// Which user is behind a name on the bus. The bus never gives a unique name twice, so that an answer holds for ever.
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>
#include <optional>
#include <vector>

namespace quickshift::service
{

class Callers : public QObject
{
    Q_OBJECT
public:
    using Known = std::function<void(std::optional<uint>)>;

    explicit Callers(QDBusConnection connection, QObject* parent = nullptr);

    /// Calls `known` with the user's id, at once if it was asked before, or with nothing when they have left. The
    /// answers for one name keep the order of the questions.
    void userOf(const QString& name, Known known);

private:
    void ask(const QString& name);
    void remember(const QString& name, uint uid);

    QDBusConnection m_connection;
    QHash<QString, uint> m_users;
    QQueue<QString> m_oldest; ///< the keys of m_users, in the order of their coming
    QHash<QString, std::vector<Known>> m_waiting;
};

} // namespace quickshift::service
