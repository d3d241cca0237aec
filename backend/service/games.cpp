// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/games.h"

#include <algorithm>

namespace quickshift::service
{

Games::Games(SchedulerControl& control, Clients& clients, QObject* parent)
    : QObject(parent), m_control(control), m_clients(clients)
{
    connect(&m_clients, &Clients::left, this,
            [this](const QString& name) { end([&name](const Entry& entry) { return entry.owner == name; }); });
}

protocol::GameList Games::list() const
{
    protocol::GameList list;
    for (const auto& entry : m_games) {
        if (entry.on)
            list.append({entry.cookie, entry.process.pid(), entry.name});
    }
    return list;
}

void Games::add(const Call& call, uint pid)
{
    m_clients.meet(call->sender(), [this, call, pid](const std::optional<ClientIdentity>& identity) {
        if (identity)
            begin(call, *identity, pid);
    });
}

void Games::begin(const Call& call, const ClientIdentity& identity, uint pid)
{
    const auto refuse = [&](const BusError& error) {
        m_clients.forget(call->sender());
        call->refuse(error);
    };
    auto process = Process::open(pid);
    if (!process) {
        refuse(process.error());
        return;
    }
    if (identity.uid != 0 && !process->belongsTo(identity.uid)) {
        refuse(busError(protocol::error::notAuthorized,
                        QStringLiteral("Process %1 is not yours: name one of your own.").arg(pid)));
        return;
    }
    const auto named = std::ranges::find_if(m_games, [&](const Entry& entry) {
        return entry.on && entry.owner == call->sender() && entry.process.pid() == pid && !entry.process.ended();
    });
    if (named != m_games.end()) {
        m_clients.forget(call->sender());
        call->answer({named->cookie});
        return;
    }
    const auto owned =
        std::ranges::count_if(m_games, [&identity](const Entry& entry) { return entry.uid == identity.uid; });
    if (static_cast<std::size_t>(owned) >= maxPerUser) {
        refuse(busError(protocol::error::busy,
                        QStringLiteral("You have named %1 games already; remove one first.").arg(maxPerUser)));
        return;
    }
    enter(call, identity, std::move(*process));
}

void Games::enter(const Call& call, const ClientIdentity& identity, Process process)
{
    const auto pid = process.pid();
    const auto cookie = ++m_lastCookie;
    auto name = process.name();
    auto ended = std::make_unique<QSocketNotifier>(process.descriptor(), QSocketNotifier::Read);
    // Queued: the entry that ends owns the notifier.
    connect(
        ended.get(), &QSocketNotifier::activated, this,
        [this, cookie] { end([cookie](const Entry& entry) { return entry.cookie == cookie; }); }, Qt::QueuedConnection);
    m_games.push_back(
        {cookie, call->sender(), identity.uid, std::move(process), std::move(name), std::move(ended), false});
    m_control.run(
        [pid](engine::Engine& target) { return target.addGame(pid); },
        [this, call, cookie](const Reply<void>& reply) {
            const auto entry = std::ranges::find(m_games, cookie, &Entry::cookie);
            if (entry == m_games.end()) {
                call->refuse(busError(protocol::error::outOfRange, QStringLiteral("The process has ended meanwhile.")));
            } else if (!reply) {
                end([cookie](const Entry& candidate) { return candidate.cookie == cookie; });
                call->refuse(reply.error());
            } else {
                entry->on = true;
                emit changed();
                call->answer({cookie});
            }
        });
}

void Games::remove(const Call& call, uint cookie)
{
    m_clients.meet(call->sender(), [this, call, cookie](const std::optional<ClientIdentity>& identity) {
        if (!identity)
            return;
        m_clients.forget(call->sender());
        const auto entry = std::ranges::find(m_games, cookie, &Entry::cookie);
        if (entry == m_games.end()) {
            call->refuse(
                busError(protocol::error::outOfRange,
                         QStringLiteral("No game has the number %1: it was removed, or it has ended.").arg(cookie)));
            return;
        }
        if (identity->uid != 0 && entry->uid != identity->uid) {
            call->refuse(
                busError(protocol::error::notAuthorized, QStringLiteral("Another user named this game; only they may "
                                                                        "remove it.")));
            return;
        }
        end([cookie](const Entry& candidate) { return candidate.cookie == cookie; });
        call->answer();
    });
}

void Games::end(const std::function<bool(const Entry&)>& ended)
{
    std::vector<uint> pids;
    std::erase_if(m_games, [&](const Entry& entry) {
        if (!ended(entry))
            return false;
        pids.push_back(entry.process.pid());
        m_clients.forget(entry.owner);
        return true;
    });
    for (const auto pid : pids) {
        const auto stillNamed = [pid](const Entry& entry) { return entry.process.pid() == pid; };
        if (!std::ranges::any_of(m_games, stillNamed))
            m_control.run([pid](engine::Engine& target) { return target.removeGame(pid); },
                          [](const Reply<void>& reply) {
                              if (!reply)
                                  qWarning("Removing a game: %s", qUtf8Printable(reply.error().sentence));
                          });
    }
    if (!pids.empty())
        emit changed();
}

} // namespace quickshift::service
