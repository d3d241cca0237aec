// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps the scheduler off for a while, and why: a comparison measures without it. When the last pause ends, with
// Release or with its owner, the scheduler is as it was, unless somebody pressed Start or Stop meanwhile.
#pragma once

#include "backend/service/holds.h"

namespace quickshift::service
{

class Pauses : public QObject
{
    Q_OBJECT
public:
    Pauses(SchedulerControl& control, Holds& holds, Clients& clients, QObject* parent = nullptr);

    [[nodiscard]] protocol::HoldList list() const;
    [[nodiscard]] bool empty() const { return m_pauses.empty(); }
    /// The scheduler comes back when the last pause goes.
    [[nodiscard]] bool standIn() const;

    /// Answers when the kernel's default scheduler is back. The caller is authorised already.
    void pause(const Call& call, const QString& reason);
    /// False when no pause has this number; otherwise answers, when the scheduler is as it was.
    [[nodiscard]] bool release(const Call& call, uint cookie);
    /// Refuses what would switch the scheduler on under somebody's measurement. False when nothing is paused.
    [[nodiscard]] bool refuse(const Call& call) const;
    /// A person pressed Start or Stop: all pauses end, and nothing comes back by itself.
    void dropAll();

signals:
    void changed();

private:
    struct Entry {
        uint cookie;
        QString owner;
        ClientIdentity identity;
        QString reason;
    };

    void begin(const Call& call, const ClientIdentity& identity, const QString& reason);
    void remove(uint cookie);
    void resumeIfLast(const Done& done);

    SchedulerControl& m_control;
    Holds& m_holds;
    Clients& m_clients;
    std::vector<Entry> m_pauses;
    bool m_onByAPerson = false; ///< before the first pause
};

} // namespace quickshift::service
