// SPDX-License-Identifier: GPL-3.0-or-later
// A client that means no good: calls every method and writes every property of the contract with anything, or with what
// only looks right. The same seed makes the same calls.
#pragma once

#include "tests/bus/bus_client.h"

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

    /// Makes so many calls, and counts what became of them: an error's name, "answered METHOD" or "unanswered".
    std::map<QString, int> call(int times);

private:
    struct Method {
        QString interface;
        QString name;
        QString signature; ///< of what it takes
    };
    struct Property {
        QString interface;
        QString name;
    };
    struct Open {
        QString method;
        QDBusPendingCall reply;
    };

    void readContract();
    [[nodiscard]] QDBusMessage next();
    [[nodiscard]] QDBusMessage propertyWrite();
    void finish(std::map<QString, int>& outcomes);

    /// Below `limit`.
    std::size_t random(std::size_t limit);
    QString text(std::size_t longest);
    QVariant anything(int depth = 0);
    QVariantList anyArguments();
    /// What fits the signature; where its caller is entitled, out of every range.
    QVariantList fitting(const Method& method);
    QVariantMap tunables();

    BusClient m_client;
    std::mt19937_64 m_random;
    bool m_entitled;
    QStringList m_tunables;
    std::vector<Method> m_methods;
    std::vector<Property> m_properties;
    std::deque<Open> m_open;
};

} // namespace quickshift::tests
