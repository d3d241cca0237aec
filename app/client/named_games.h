// SPDX-License-Identifier: GPL-3.0-or-later
// The games that this program named. A helper that ends forgets them; the next one is told again.
#pragma once

#include "app/client/helper_client.h"

#include <QHash>

#include <functional>

namespace quickshift::client
{

class NamedGames : public QObject
{
    Q_OBJECT

public:
    explicit NamedGames(HelperClient& client, QObject* parent = nullptr);

    void add(uint pid);
    /// Anybody's, as far as the helper lets us.
    void remove(const protocol::GameEntry& game);

signals:
    void refused(const QString& sentence);

private:
    struct Named {
        uint cookie = 0;     ///< 0: the helper has not answered, and if it ends before, the next one is asked
        bool listed = false; ///< the helper's list had it
    };

    void tell(uint pid, const std::function<void(const Answer&)>& refusal);
    void onAvailability();
    void onProperties();

    HelperClient& m_client;
    QHash<uint, Named> m_games; ///< those that we named, by process number
    bool m_lost = false;
};

} // namespace quickshift::client
