// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include "protocol/names.h"

#include <array>
#include <utility>

namespace quickshift::cli
{

ExitCode exitCodeOf(const QString& errorName)
{
    namespace error = protocol::error;
    static constexpr auto codes = std::to_array<std::pair<std::string_view, ExitCode>>({
        {error::notAuthorized, NOT_AUTHORIZED},
        {error::unsupported, UNSUPPORTED},
        {error::conflict, CONFLICT},
        {error::busy, CONFLICT},
        {error::outOfRange, BAD_VALUE},
        {error::unknownTunable, BAD_VALUE},
        {"org.freedesktop.DBus.Error.ServiceUnknown", UNREACHABLE},
        {"org.freedesktop.DBus.Error.NoServer", UNREACHABLE},
        {"org.freedesktop.DBus.Error.Disconnected", UNREACHABLE},
        {"org.freedesktop.DBus.Error.NoReply", UNREACHABLE},
        {"org.freedesktop.DBus.Error.Spawn.ChildExited", UNREACHABLE},
        {"org.freedesktop.DBus.Error.Spawn.ExecFailed", UNREACHABLE},
        {"org.freedesktop.DBus.Error.TimedOut", UNREACHABLE},
    });
    for (const auto& [name, code] : codes) {
        if (errorName == QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
            return code;
    }
    return FAILED;
}

} // namespace quickshift::cli
