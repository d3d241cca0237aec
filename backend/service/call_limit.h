// SPDX-License-Identifier: GPL-3.0-or-later
// How many calls a user may make, whatever number of connections they come over: so that nobody keeps polkit, the
// engine or the helper's memory from the others. Pure: the caller brings the time.
#pragma once

#include <chrono>
#include <cstdint>
#include <unordered_map>

namespace quickshift::service
{

class CallLimit
{
public:
    using Time = std::chrono::milliseconds; ///< since any fixed moment

    static constexpr unsigned perSecond = 50;
    static constexpr unsigned burst = 100; ///< after some time without calls
    /// Waiting for an answer at the same time. The bus lets us have 128 questions to polkit open, for all users.
    static constexpr unsigned open = 32;

    enum class Verdict : std::uint8_t { ADMITTED, TOO_OFTEN, TOO_MANY_OPEN };

    /// Each call that is admitted needs one ended().
    [[nodiscard]] Verdict admit(std::uint32_t uid, Time now);
    void ended(std::uint32_t uid);

    /// Users that something is remembered of.
    [[nodiscard]] std::size_t users() const { return m_users.size(); }

private:
    struct User {
        double allowance = burst; ///< calls, growing by perSecond up to burst
        Time at{0};               ///< when it was that much
        unsigned openCalls = 0;
    };

    static void refill(User& user, Time now);
    void forgetIdle(Time now);

    std::unordered_map<std::uint32_t, User> m_users;
};

} // namespace quickshift::service
