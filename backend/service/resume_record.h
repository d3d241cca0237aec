// SPDX-License-Identifier: GPL-3.0-or-later
// What a helper leaves behind for the one that systemd starts after a crash, and what that one makes of it. Pure: the
// caller brings the time.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace quickshift::service
{

struct ResumeRecord {
    using Time = std::chrono::milliseconds; ///< of a clock that goes on from helper to helper

    static constexpr Time window = std::chrono::minutes(10);
    static constexpr std::size_t tooOften = 3; ///< ends within the window

    bool on = false;        ///< the scheduler ran well, and a person had switched it on
    bool asked = false;     ///< the helper was told to end, by an upgrade or an administrator: no crash
    std::vector<Time> ends; ///< when helpers were found to have ended while it was on

    enum class Decision : std::uint8_t { NOTHING, START, STAY_OFF };

    /// To be asked once when a helper starts. Forgets ends outside the window, or of a clock that began anew.
    [[nodiscard]] Decision decide(Time now);

    bool operator==(const ResumeRecord&) const = default;
};

} // namespace quickshift::service
