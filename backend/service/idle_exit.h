// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the helper when nobody has needed it for a while: D-Bus starts it again for the next call.
#pragma once

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace quickshift::service
{

class IdleExit : public QObject
{
    Q_OBJECT
public:
    /// `idle` says whether nothing is under way; `after` 0 never ends.
    IdleExit(std::chrono::seconds after, std::function<bool()> idle);

    void begin(const QDBusConnection& connection);
    /// Something happened: the time begins anew.
    void touch() { m_since.start(); }

private:
    void look();
    void leave();

    std::chrono::milliseconds m_after;
    std::function<bool()> m_idle;
    QElapsedTimer m_since;
    QTimer m_timer;
    QDBusConnection m_connection{QString()};
};

} // namespace quickshift::service
