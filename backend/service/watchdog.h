// SPDX-License-Identifier: GPL-3.0-or-later
// Tells systemd that the main loop is alive, as often as the unit's WatchdogSec asks for; otherwise does nothing.
// systemd ends a helper that no longer answers, and starts another one.
#pragma once

#include "backend/engine/descriptor.h"

#include <QTimer>

#include <sys/socket.h>
#include <sys/un.h>

namespace quickshift::service
{

class Watchdog
{
public:
    Watchdog();

private:
    void tell() const;

    engine::Descriptor m_socket;
    sockaddr_un m_address{};
    socklen_t m_addressBytes = 0;
    QTimer m_timer;
};

} // namespace quickshift::service
