// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps the scheduler on, and why. A hold ends with Release, with its owner, or with anybody's Stop; when the last
// one ends and the first one had switched the scheduler on, it goes off.
#pragma once

#include "backend/service/clients.h"
#include "backend/service/scheduler_control.h"
#include "protocol/dbus_types.h"

#include <vector>

namespace quickshift::service
{

class Holds : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t maxPerUser = 16;
    static constexpr qsizetype maxReasonLength = 200;

    Holds(SchedulerControl& control, Clients& clients, QObject* parent = nullptr);

    [[nodiscard]] protocol::HoldList list() const;
    [[nodiscard]] bool empty() const { return m_holds.empty(); }

    // Each answers its call. hold()'s caller is authorised already; release() only needs the right cookie.
    void hold(const Call& call, const QString& reason);
    void release(const Call& call, uint cookie);

    /// Numbers that no hold and no pause has had.
    [[nodiscard]] uint nextCookie() { return ++m_lastCookie; }
    /// The scheduler is on for holds alone, and goes off with the last.
    [[nodiscard]] bool keepItOn() const { return m_startedIt; }

    /// A person switched the scheduler on: it stays on when the last hold goes.
    void keepOn() { m_startedIt = false; }
    /// A person switched it off: all holds end.
    void dropAll();

signals:
    void changed();

private:
    struct Entry {
        uint cookie;
        QString owner;
        ClientIdentity identity;
        QString reason;
        bool on; ///< false until the scheduler's start has answered: counts against the limit, but is not shown
    };

    void begin(const Call& call, const ClientIdentity& identity, const QString& reason);
    void remove(uint cookie);
    void stopIfLast();

    SchedulerControl& m_control;
    Clients& m_clients;
    std::vector<Entry> m_holds;
    bool m_startedIt = false;
    uint m_lastCookie = 0;
};

} // namespace quickshift::service
