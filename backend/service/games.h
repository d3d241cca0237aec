// SPDX-License-Identifier: GPL-3.0-or-later
// The processes whose threads are the game. Each ends with RemoveGame, with the process, or with whoever named it.
#pragma once

#include "backend/service/clients.h"
#include "backend/service/process.h"
#include "backend/service/scheduler_control.h"
#include "protocol/dbus_types.h"

#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace quickshift::service
{

class Games : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t maxPerUser = 16;

    Games(SchedulerControl& control, Clients& clients, QObject* parent = nullptr);

    [[nodiscard]] protocol::GameList list() const;
    [[nodiscard]] bool empty() const { return m_games.empty(); }

    // Each answers its call, and its caller is authorised already; remove()'s must be of the same user, too.
    void add(const Call& call, uint pid);
    void remove(const Call& call, uint cookie);

signals:
    void changed();

private:
    struct Entry {
        uint cookie;
        QString owner; ///< on the bus
        uint uid;
        Process process;
        QString name;
        std::unique_ptr<QSocketNotifier> end;
        bool on; ///< false until the engine knows: counts against the limit, but is not shown
    };

    void begin(const Call& call, const ClientIdentity& identity, uint pid);
    void enter(const Call& call, const ClientIdentity& identity, Process process);
    /// Ends all entries for which it holds.
    void end(const std::function<bool(const Entry&)>& ended);

    SchedulerControl& m_control;
    Clients& m_clients;
    std::vector<Entry> m_games;
    uint m_lastCookie = 0;
};

} // namespace quickshift::service
