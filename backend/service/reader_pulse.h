// SPDX-License-Identifier: GPL-3.0-or-later
// Notices a reader that stopped reading: at most one ping is on its way, and while its answer is late no frames are
// sent (they would pile up in the bus daemon and make it drop us). Pure: the caller brings the time.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace quickshift::service
{

class ReaderPulse
{
public:
    using Time = std::chrono::milliseconds; ///< since any fixed moment

    static constexpr Time pingEvery = std::chrono::seconds(1);
    static constexpr Time lateAfter = std::chrono::seconds(2);
    static constexpr Time lostAfter = std::chrono::seconds(30);

    enum class Reader : std::uint8_t { READS, LATE, LOST };

    [[nodiscard]] Reader reader(Time now) const
    {
        if (!m_waitingSince || now - *m_waitingSince <= lateAfter)
            return Reader::READS;
        return now - *m_waitingSince <= lostAfter ? Reader::LATE : Reader::LOST;
    }
    [[nodiscard]] bool pingDue(Time now) const
    {
        return !m_waitingSince && (!m_lastPing || now - *m_lastPing >= pingEvery);
    }
    void pinged(Time now) { m_waitingSince = m_lastPing = now; }
    void answered() { m_waitingSince.reset(); }
    [[nodiscard]] bool waiting() const { return m_waitingSince.has_value(); }

private:
    std::optional<Time> m_waitingSince;
    std::optional<Time> m_lastPing;
};

} // namespace quickshift::service
