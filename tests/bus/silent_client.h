// SPDX-License-Identifier: GPL-3.0-or-later
// A client that reads nothing but what it waits for: it answers no ping, which QtDBus would in a thread of its own, and
// can send without an end.
#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <string>

struct DBusConnection;

namespace quickshift::tests
{

class SilentClient
{
public:
    SilentClient();

    /// The cookie, or the error's name and sentence.
    [[nodiscard]] std::expected<std::uint32_t, std::string> subscribe();
    void unsubscribe(std::uint32_t cookie);
    /// Asks for all properties and wants no answer, so that the bus does not limit how many calls are open.
    void askForNothing();
    /// Returns when the bus has all that was sent.
    void flush();

private:
    struct Close {
        void operator()(DBusConnection* connection) const;
    };
    std::unique_ptr<DBusConnection, Close> m_connection;
};

} // namespace quickshift::tests
