// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/holds.h"

#include <algorithm>

namespace quickshift::service
{

Holds::Holds(SchedulerControl& control, Clients& clients, QObject* parent)
    : QObject(parent), m_control(control), m_clients(clients)
{
    connect(&m_clients, &Clients::left, this, [this](const QString& name) {
        if (std::erase_if(m_holds, [&name](const Entry& entry) { return entry.owner == name; }) > 0)
            stopIfLast();
    });
}

protocol::HoldList Holds::list() const
{
    protocol::HoldList list;
    for (const auto& entry : m_holds) {
        if (entry.on)
            list.append({entry.cookie, entry.identity.label, entry.reason});
    }
    return list;
}

void Holds::hold(const Call& call, const QString& reason)
{
    if (reason.size() > maxReasonLength) {
        call->refuse(busError(protocol::error::outOfRange,
                              QStringLiteral("The reason may have at most %1 characters.").arg(maxReasonLength)));
        return;
    }
    m_clients.meet(call->sender(), [this, call, reason](const std::optional<ClientIdentity>& identity) {
        if (identity)
            begin(call, *identity, reason);
    });
}

void Holds::begin(const Call& call, const ClientIdentity& identity, const QString& reason)
{
    const auto owned =
        std::ranges::count_if(m_holds, [&identity](const Entry& entry) { return entry.identity.uid == identity.uid; });
    if (static_cast<std::size_t>(owned) >= maxPerUser) {
        m_clients.forget(call->sender());
        call->refuse(busError(protocol::error::busy,
                              QStringLiteral("You have %1 holds already; release one first.").arg(maxPerUser)));
        return;
    }
    if (m_holds.empty())
        m_startedIt = !m_control.active();
    const auto cookie = nextCookie();
    m_holds.push_back({cookie, call->sender(), identity, reason, false});
    m_control.start(SchedulerControl::Asker::PROGRAM, [this, call, cookie](const Reply<void>& reply) {
        const auto entry = std::ranges::find(m_holds, cookie, &Entry::cookie);
        const bool dropped = entry == m_holds.end(); // its owner left, or somebody pressed Stop
        if (!reply || dropped) {
            remove(cookie);
            call->refuse(reply ? busError(protocol::error::failed, QStringLiteral("Somebody pressed Stop."))
                               : reply.error());
            stopIfLast();
            return;
        }
        entry->on = true;
        emit changed();
        call->answer({cookie});
    });
}

void Holds::release(const Call& call, uint cookie)
{
    const auto entry = std::ranges::find(m_holds, cookie, &Entry::cookie);
    if (entry == m_holds.end()) {
        call->refuse(busError(protocol::error::outOfRange,
                              QStringLiteral("There is no such hold: it was released, or somebody pressed Stop.")));
        return;
    }
    if (entry->owner != call->sender()) {
        call->refuse(busError(protocol::error::notAuthorized,
                              QStringLiteral("Only the program that made a hold may release it; Stop ends all.")));
        return;
    }
    remove(cookie);
    stopIfLast();
    call->answer();
}

void Holds::dropAll()
{
    m_startedIt = false;
    while (!m_holds.empty())
        remove(m_holds.back().cookie);
    emit changed();
}

void Holds::remove(uint cookie)
{
    const auto entry = std::ranges::find(m_holds, cookie, &Entry::cookie);
    if (entry == m_holds.end())
        return;
    m_clients.forget(entry->owner);
    m_holds.erase(entry);
}

void Holds::stopIfLast()
{
    emit changed();
    if (!m_holds.empty() || !std::exchange(m_startedIt, false) || !m_control.active())
        return;
    m_control.stop(SchedulerControl::Asker::PROGRAM, [](const Reply<void>& reply) {
        if (!reply)
            qWarning("Switching off after the last hold: %s", qUtf8Printable(reply.error().sentence));
    });
}

} // namespace quickshift::service
