// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/watchdog.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string_view>

namespace quickshift::service
{

// The protocol of sd_notify(3), which is promised to stay and is one datagram: no library for that in a process with
// rights.
Watchdog::Watchdog()
{
    const auto path = qgetenv("NOTIFY_SOCKET");
    const std::chrono::microseconds limit(qgetenv("WATCHDOG_USEC").toLongLong());
    const auto size = static_cast<std::size_t>(path.size());
    if (path.isEmpty() || size >= sizeof(m_address.sun_path) || limit.count() <= 0)
        return;
    m_address.sun_family = AF_UNIX;
    std::ranges::copy(path, m_address.sun_path);
    if (path.startsWith('@'))
        m_address.sun_path[0] = '\0'; // a name that is no file
    m_addressBytes = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    m_socket = engine::Descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    m_timer.callOnTimeout([this] { tell(); });
    m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(limit / 3));
    tell();
}

void Watchdog::tell() const
{
    constexpr std::string_view alive = "WATCHDOG=1";
    // One that is lost is followed by two more before the time is up.
    sendto(m_socket.get(), alive.data(), alive.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&m_address),
           m_addressBytes);
}

} // namespace quickshift::service
