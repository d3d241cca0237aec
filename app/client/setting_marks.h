// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in the history every setting that changes, whoever changed it.
#pragma once

#include "app/client/helper_client.h"
#include "app/client/history.h"

namespace quickshift::client
{

class SettingMarks : public QObject
{
    Q_OBJECT

public:
    SettingMarks(HelperClient& client, History& history, QObject* parent = nullptr);

private:
    void compare();

    HelperClient& m_client;
    History& m_history;
    QVariantMap m_known; ///< empty: nothing known to compare with
};

} // namespace quickshift::client
