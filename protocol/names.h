// SPDX-License-Identifier: GPL-3.0-or-later
// Names that both ends of the bus must spell alike: the service, its states and its errors.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace quickshift::protocol
{

inline constexpr std::string_view busName = "org.quickshift1";
inline constexpr std::string_view objectPath = "/org/quickshift1";
inline constexpr std::uint32_t apiVersion = 1;

/// The name under which the kernel shows our scheduler in /sys/kernel/sched_ext/root/ops.
inline constexpr std::string_view schedulerName = "quickshift";

/// The helper's state machine (docs/architecture.md).
enum class State : std::uint8_t { OFF, MONITORING, STARTING, RUNNING, STOPPING, FAILED };
inline constexpr auto stateNames =
    std::to_array<std::string_view>({"off", "monitoring", "starting", "running", "stopping", "failed"});
[[nodiscard]] constexpr std::string_view name(State state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

/// D-Bus errors, each sent with a sentence that says what to do.
namespace error
{
inline constexpr std::string_view notAuthorized = "org.quickshift1.Error.NotAuthorized";
inline constexpr std::string_view outOfRange = "org.quickshift1.Error.OutOfRange";
inline constexpr std::string_view unknownTunable = "org.quickshift1.Error.UnknownTunable";
inline constexpr std::string_view unsupported = "org.quickshift1.Error.Unsupported";
inline constexpr std::string_view conflict = "org.quickshift1.Error.Conflict";
inline constexpr std::string_view busy = "org.quickshift1.Error.Busy";
inline constexpr std::string_view failed = "org.quickshift1.Error.Failed";
} // namespace error

/// Polkit actions.
namespace action
{
inline constexpr std::string_view monitor = "org.quickshift1.monitor";
inline constexpr std::string_view control = "org.quickshift1.control";
inline constexpr std::string_view configure = "org.quickshift1.configure";
} // namespace action

} // namespace quickshift::protocol
