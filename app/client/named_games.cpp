// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/named_games.h"

#include <algorithm>

namespace quickshift::client
{

NamedGames::NamedGames(HelperClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &HelperClient::availabilityChanged, this, &NamedGames::onAvailability);
    connect(&m_client, &HelperClient::propertiesChanged, this, &NamedGames::onProperties);
}

void NamedGames::add(uint pid)
{
    m_client.addGame(pid, [this, pid](const Answer& answer) {
        if (answer.good)
            m_cookies.insert(pid, answer.cookie);
        else
            emit refused(answer.sentence);
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
    const auto pids = std::exchange(m_cookies, {}).keys();
    for (const auto pid : pids)
        m_client.addGame(pid, [this, pid](const Answer& answer) {
            if (answer.good)
                m_cookies.insert(pid, answer.cookie);
        });
}

// What the helper lists no more has ended, or was removed by somebody else.
void NamedGames::onProperties()
{
    if (m_lost || !m_client.helper().available())
        return;
    const auto& games = m_client.helper().games;
    m_cookies.removeIf([&games](const std::pair<const uint&, uint&>& named) {
        return std::ranges::none_of(games, [&](const auto& game) { return game.cookie == named.second; });
    });
}

} // namespace quickshift::client
