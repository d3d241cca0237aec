// SPDX-License-Identifier: GPL-3.0-or-later
// How much CPU time of the main loop calls and property reads may take, of all users together: whatever is sent to the
// helper, frames go out on time and nothing piles up. Pure: the caller brings the time.
#pragma once

#include <algorithm>
#include <chrono>

namespace quickshift::service
{

class CallBudget
{
public:
    using Time = std::chrono::nanoseconds; ///< since any fixed moment

    static constexpr int share = 4; ///< one in so many
    static constexpr Time burst = std::chrono::milliseconds(500);

    /// Whether there is time left for one more.
    [[nodiscard]] bool admits(Time now)
    {
        m_left = std::min(burst, m_left + (now - m_at) / share);
        m_at = now;
        return m_left > Time(0);
    }
    /// What it took of the CPU.
    void spend(Time time) { m_left -= time; }

private:
    Time m_left = burst;
    Time m_at{0};
};

} // namespace quickshift::service
