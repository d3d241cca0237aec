// SPDX-License-Identifier: GPL-3.0-or-later
// One panel for each user: the first listens on a local socket, a later start hands its wish over and leaves.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace quickshift::app
{

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Wish : quint8 { Show, Hide, Toggle };

    /// `name` is for tests; empty: this user's own.
    explicit SingleInstance(QString name = {}, QObject* parent = nullptr);

    /// True when another instance runs and took the wish.
    [[nodiscard]] bool handOver(Wish wish) const;
    /// Becomes the instance that others find. False when that cannot be (the panel then runs alone).
    bool listen();

signals:
    void wished(quickshift::app::SingleInstance::Wish wish);

private:
    void onConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace quickshift::app
