// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/named_games.h"

#include <algorithm>
#include <utility>

namespace quickshift::client
{

NamedGames::NamedGames(HelperClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &HelperClient::availabilityChanged, this, &NamedGames::onAvailability);
    connect(&m_client, &HelperClient::propertiesChanged, this, &NamedGames::onProperties);
}

void NamedGames::add(uint pid)
{
    tell(pid, [this](const Answer& answer) { emit refused(answer.sentence); });
}

void NamedGames::tell(uint pid, const std::function<void(const Answer&)>& refusal)
{
    m_games[pid]; // one that is named already keeps its cookie, whatever the answer is
    m_client.addGame(pid, [this, pid, refusal](const Answer& answer) {
        if (answer.good) {
            m_games[pid].cookie = answer.cookie;
            onProperties(); // the list may have come before
            return;
        }
        if (m_games.value(pid).cookie == 0)
            m_games.remove(pid);
        refusal(answer);
    });
}

void NamedGames::remove(const protocol::GameEntry& game)
{
    m_client.removeGame(game.cookie, [this](const Answer& answer) {
        if (!answer.good)
            emit refused(answer.sentence);
    });
}

void NamedGames::onAvailability()
{
    if (!m_client.helper().available()) {
        m_lost = true;
        return;
    }
    if (!std::exchange(m_lost, false))
        return;
    // What has ended meanwhile, the helper refuses.
    const auto pids = std::exchange(m_games, {}).keys();
    for (const auto pid : pids)
        tell(pid, [](const Answer&) {});
}

// What the helper lists no more has ended, or was removed by somebody else.
void NamedGames::onProperties()
{
    if (m_lost || !m_client.helper().available())
        return;
    const auto& games = m_client.helper().games;
    m_games.removeIf([&games](const std::pair<const uint&, Named&>& named) {
        auto& [cookie, listed] = named.second;
        if (cookie == 0)
            return false;
        const bool there = std::ranges::any_of(games, [cookie](const auto& game) { return game.cookie == cookie; });
        return std::exchange(listed, there) && !there;
    });
}

} // namespace quickshift::client
