// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a person who does not look at the window that the scheduler has left by itself, or that what was asked of the
// tray or the command line did not work.
#pragma once

#include "app/client/problem.h"
#include "app/tray/notifications.h"

namespace quickshift::app
{

class ProblemNotice : public QObject
{
    Q_OBJECT

public:
    explicit ProblemNotice(client::HelperClient& client, QObject* parent = nullptr);

    /// While the window is seen, only what happens by itself is told.
    void setWindowVisible(bool visible) { m_windowVisible = visible; }
    /// Tells what did not work, unless the window shows it.
    void tellFailure(const client::Failure& failure);

signals:
    void retryRequested();
    void windowRequested();

private:
    void onHelperChanged();
    void tell(const std::optional<client::Problem>& problem);

    client::HelperClient& m_client;
    Notifications m_notifications;
    std::optional<client::Problem> m_told;
    bool m_ran = false; ///< the scheduler was on when last looked at, or coming on by itself
    bool m_windowVisible = false;
};

} // namespace quickshift::app
