// SPDX-License-Identifier: GPL-3.0-or-later
// The games that this program named. A helper that ends forgets them; the next one is told again.
#pragma once

#include "app/client/helper_client.h"

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
    void onAvailability();
    void onProperties();

    HelperClient& m_client;
    QHash<uint, uint> m_cookies; ///< of the processes that we named, by their number
    bool m_lost = false;
};

} // namespace quickshift::client
