// SPDX-License-Identifier: GPL-3.0-or-later
// The one switch, whoever moves it: the window, the tray, a shortcut or the command line.
#pragma once

#include "app/client/helper_client.h"

namespace quickshift::client
{

class SchedulerSwitch : public QObject
{
    Q_OBJECT

public:
    explicit SchedulerSwitch(HelperClient& client, QObject* parent = nullptr);

    [[nodiscard]] bool on() const;
    /// Whether moving it makes sense: the helper is there, the kernel can, and nothing is under way.
    [[nodiscard]] bool possible() const;
    void set(bool on);
    /// To the other side; while the helper is still looked for, as soon as it is there.
    void toggle();

signals:
    /// A toggle was asked for that cannot be; somebody must be told why.
    void impossible();

private:
    void onHelperChanged();

    HelperClient& m_client;
    bool m_waiting = false; ///< a toggle, for the helper
};

} // namespace quickshift::client
