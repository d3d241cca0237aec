// SPDX-License-Identifier: GPL-3.0-or-later
// A client that means no good: calls every method and writes every property of the contract with anything, or with what
// only looks right. The same seed makes the same calls.
#pragma once

#include "tests/bus/bus_client.h"
#include "tests/bus/contract.h"

#include <chrono>
#include <deque>
#include <map>
#include <random>

namespace quickshift::tests
{

class HostileClient
{
public:
    /// Of somebody who is `entitled` to change things: only what nobody may do. Of others: what would change things,
    /// too.
    HostileClient(std::uint64_t seed, bool entitled);

    /// What became of calls, and how often: an error's name, "answered METHOD" or "unanswered".
    using Outcomes = std::map<QString, int>;

    /// Makes so many calls as fast as it can, most of which the helper turns away unread.
    Outcomes flood(int times);
    /// Makes so many calls as slowly as the helper asks for, so that it looks into each: every method and every write
    /// of a property in turn, with the right types and with wrong ones. What it turns away all the same is called
    /// again, and counts as "turned away". What was looked into counts as "reached WHAT", too.
    Outcomes insist(int times);

    /// What insist() counts as reached: "SetTunables, fitting" or "State, wrong".
    static QString reached(const QString& what, bool fitting);

private:
    struct Call {
        QString what;
        bool fitting;
        bool counted; ///< by the helper's limit of calls: what QtDBus turns away by itself is not
        QDBusMessage message;
    };
    struct Open {
        QString method;
        QDBusPendingCall reply;
    };

    [[nodiscard]] QDBusMessage next();
    [[nodiscard]] QDBusMessage anyPropertyWrite();
    [[nodiscard]] QDBusMessage wrong(const Contract::Method& method);
    /// One of each kind.
    [[nodiscard]] std::vector<Call> round();
    void insistOn(const Call& call, Outcomes& outcomes);
    /// The helper looked into it.
    [[nodiscard]] bool wasReached(const Call& call, const QDBusMessage& reply) const;
    void finish(Outcomes& outcomes);
    [[nodiscard]] QString outcomeOf(const QString& method, const QDBusPendingCall& reply) const;

    /// Below `limit`.
    std::size_t random(std::size_t limit);
    QString text(std::size_t longest);
    QVariant anything(int depth = 0);
    QVariantList anyArguments();
    /// What has these types; where its caller is entitled, out of every range.
    QVariantList fitting(const QStringList& types);
    QVariant fitting(const QString& type);
    QVariantMap tunables();

    BusClient m_client;
    std::mt19937_64 m_random;
    bool m_entitled;
    Contract m_contract;
    QStringList m_tunables;
    std::chrono::steady_clock::time_point m_mayCall; ///< what the helper's limit counts
    std::deque<Open> m_open;
};

} // namespace quickshift::tests
