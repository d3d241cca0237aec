// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/silent_client.h"

#include <dbus/dbus.h>

namespace quickshift::tests
{
namespace
{

constexpr auto name = "org.quickshift1";
constexpr auto path = "/org/quickshift1";
constexpr auto telemetry = "org.quickshift1.Telemetry";
constexpr auto manager = "org.quickshift1.Manager";

struct Unref {
    void operator()(DBusMessage* message) const { dbus_message_unref(message); }
};
using Message = std::unique_ptr<DBusMessage, Unref>;

Message callWith(const char* method, std::uint32_t argument)
{
    Message call(dbus_message_new_method_call(name, path, telemetry, method));
    dbus_message_append_args(call.get(), DBUS_TYPE_UINT32, &argument, DBUS_TYPE_INVALID);
    return call;
}

} // namespace

void SilentClient::Close::operator()(DBusConnection* connection) const
{
    dbus_connection_close(connection);
    dbus_connection_unref(connection);
}

SilentClient::SilentClient() : m_connection(dbus_bus_get_private(DBUS_BUS_SYSTEM, nullptr))
{
    dbus_connection_set_exit_on_disconnect(m_connection.get(), FALSE);
}

std::expected<std::uint32_t, std::string> SilentClient::subscribe()
{
    DBusError error;
    dbus_error_init(&error);
    const Message reply(dbus_connection_send_with_reply_and_block(m_connection.get(), callWith("Subscribe", 10).get(),
                                                                  DBUS_TIMEOUT_INFINITE, &error));
    if (!reply) {
        const std::string what = std::string(error.name) + ": " + error.message;
        dbus_error_free(&error);
        return std::unexpected(what);
    }
    std::uint32_t cookie = 0;
    dbus_message_get_args(reply.get(), nullptr, DBUS_TYPE_UINT32, &cookie, DBUS_TYPE_INVALID);
    return cookie;
}

void SilentClient::unsubscribe(std::uint32_t cookie)
{
    dbus_message_unref(dbus_connection_send_with_reply_and_block(
        m_connection.get(), callWith("Unsubscribe", cookie).get(), DBUS_TIMEOUT_INFINITE, nullptr));
}

void SilentClient::askForNothing()
{
    const Message call(dbus_message_new_method_call(name, path, DBUS_INTERFACE_PROPERTIES, "GetAll"));
    const char* interface = manager;
    dbus_message_append_args(call.get(), DBUS_TYPE_STRING, &interface, DBUS_TYPE_INVALID);
    dbus_message_set_no_reply(call.get(), TRUE);
    dbus_connection_send(m_connection.get(), call.get(), nullptr);
}

void SilentClient::flush()
{
    dbus_connection_flush(m_connection.get());
}

} // namespace quickshift::tests
