// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/pauses.h"

#include <QTimer>

#include <algorithm>

namespace quickshift::service
{
namespace
{

constexpr auto resumeRetry = std::chrono::milliseconds(200);

} // namespace

Pauses::Pauses(SchedulerControl& control, Holds& holds, Clients& clients, QObject* parent)
    : QObject(parent), m_control(control), m_holds(holds), m_clients(clients)
{
    connect(&m_clients, &Clients::left, this, [this](const QString& name) {
        if (std::erase_if(m_pauses, [&name](const Entry& entry) { return entry.owner == name; }) > 0)
            resumeIfLast([](const Reply<void>& reply) {
                if (!reply)
                    qWarning("Switching on after the last pause: %s", qUtf8Printable(reply.error().sentence));
            });
    });
}

protocol::HoldList Pauses::list() const
{
    protocol::HoldList list;
    for (const auto& entry : m_pauses)
        list.append({entry.cookie, entry.identity.label, entry.reason});
    return list;
}

bool Pauses::standIn() const
{
    return !m_pauses.empty() && (m_onByAPerson || !m_holds.empty()) && !m_control.givenUp();
}

void Pauses::pause(const Call& call, const QString& reason)
{
    if (reason.size() > Holds::maxReasonLength) {
        call->refuse(
            busError(protocol::error::outOfRange,
                     QStringLiteral("The reason may have at most %1 characters.").arg(Holds::maxReasonLength)));
        return;
    }
    m_clients.meet(call->sender(), [this, call, reason](const std::optional<ClientIdentity>& identity) {
        if (identity)
            begin(call, *identity, reason);
    });
}

void Pauses::begin(const Call& call, const ClientIdentity& identity, const QString& reason)
{
    const auto owned =
        std::ranges::count_if(m_pauses, [&identity](const Entry& entry) { return entry.identity.uid == identity.uid; });
    if (static_cast<std::size_t>(owned) >= Holds::maxPerUser) {
        m_clients.forget(call->sender());
        call->refuse(busError(protocol::error::busy,
                              QStringLiteral("You have %1 pauses already; release one first.").arg(Holds::maxPerUser)));
        return;
    }
    if (m_pauses.empty())
        m_onByAPerson = m_control.active() && !m_holds.keepItOn();
    const auto cookie = m_holds.nextCookie();
    m_pauses.push_back({cookie, call->sender(), identity, reason});
    m_control.stop(SchedulerControl::Asker::PROGRAM, [this, call, cookie](const Reply<void>& reply) {
        const bool dropped = std::ranges::find(m_pauses, cookie, &Entry::cookie) == m_pauses.end();
        if (reply && !dropped) {
            call->answer({cookie});
            return;
        }
        remove(cookie);
        call->refuse(reply ? busError(protocol::error::failed, QStringLiteral("Somebody pressed Start or Stop."))
                           : reply.error());
    });
    emit changed();
}

bool Pauses::release(const Call& call, uint cookie)
{
    const auto entry = std::ranges::find(m_pauses, cookie, &Entry::cookie);
    if (entry == m_pauses.end())
        return false;
    if (entry->owner != call->sender()) {
        call->refuse(busError(protocol::error::notAuthorized,
                              QStringLiteral("Only the program that made a pause may release it; Start ends all.")));
        return true;
    }
    remove(cookie);
    resumeIfLast([call](const Reply<void>& reply) { call->finish(reply); });
    return true;
}

bool Pauses::refuse(const Call& call) const
{
    if (m_pauses.empty())
        return false;
    call->refuse(busError(protocol::error::busy, QStringLiteral("%1 keeps the scheduler off for now: %2.")
                                                     .arg(m_pauses.front().identity.label, m_pauses.front().reason)));
    return true;
}

void Pauses::dropAll()
{
    m_onByAPerson = false;
    while (!m_pauses.empty())
        remove(m_pauses.back().cookie);
}

void Pauses::remove(uint cookie)
{
    const auto entry = std::ranges::find(m_pauses, cookie, &Entry::cookie);
    if (entry == m_pauses.end())
        return;
    m_clients.forget(entry->owner);
    m_pauses.erase(entry);
    emit changed();
}

void Pauses::resumeIfLast(const Done& done)
{
    emit changed();
    // One that has given up was off before the pause, whoever holds it.
    if (!m_pauses.empty() || (!m_onByAPerson && m_holds.empty()) || m_control.givenUp()) {
        done({});
        return;
    }
    // A start that meets another change would be refused; changes take 2 s at most.
    if (m_control.busy()) {
        QTimer::singleShot(resumeRetry, this, [this, done] { resumeIfLast(done); });
        return;
    }
    m_onByAPerson = false;
    m_control.start(SchedulerControl::Asker::PROGRAM, done);
}

} // namespace quickshift::service
