// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's state machine: what happened goes in, what to do next comes out. It has no clock, bus or kernel, so that
// every order of events can be tested; SchedulerControl feeds it and carries out its actions.
//
//   off → monitoring → starting → running → stopping → monitoring → off
//                          ↘ failed ↙   (failed: the kernel's default scheduler runs; a retry may be due)
#pragma once

#include "protocol/names.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>

namespace quickshift::service
{

/// How our scheduler left the kernel, as far as the next step depends on it.
struct ExitFacts {
    std::uint32_t kind = 0;    ///< enum scx_exit_kind
    bool wantsRestart = false; ///< CPU hotplug: the kernel asks for a new start, which is no failure
    bool orderly = false;      ///< switched off in the ordinary way
    std::string reason;        ///< the kernel's words
    std::string message;
};

struct Action {
    enum class Kind : std::uint8_t { NONE, START, STOP, RETRY_LATER };
    Kind kind = Kind::NONE;
    std::chrono::milliseconds delay{0}; ///< for RETRY_LATER: call retryDue() after it
    bool operator==(const Action&) const = default;
};

class Supervisor
{
public:
    using Time = std::chrono::milliseconds; ///< since any fixed moment

    static constexpr std::size_t maxExits = 3; ///< within exitWindow: then it stays off
    static constexpr Time exitWindow = std::chrono::minutes(10);

    /// A failed start, and whether trying again can help.
    struct StartFailure {
        std::string sentence;
        bool refused = false; ///< unsupported here, or another scheduler runs: nothing was changed
    };

    [[nodiscard]] protocol::State state() const;
    /// A sentence that a user can act on, or empty.
    [[nodiscard]] const std::string& reason() const { return m_reason; }
    /// True from Start until Stop, or until it gives up.
    [[nodiscard]] bool wanted() const { return m_wanted; }

    /// It stays off until a person presses Start or Stop: nothing that a program asks for may switch it on.
    [[nodiscard]] bool givenUp() const { return m_givenUp; }
    /// Something is remembered that a new helper would not know: it gave up, or exits still count.
    [[nodiscard]] bool remembers(Time now) const;

    /// Who asks. A program asks as often as it likes, a hold for each game: only a person makes earlier exits
    /// forgotten, or what is broken would be switched on again without an end.
    enum class Asker : std::uint8_t { PERSON, PROGRAM };

    /// Does nothing for a program when it has given up.
    Action startRequested(Asker asker = Asker::PERSON);
    Action startFinished(Time now, const std::optional<StartFailure>& failure);
    Action stopRequested(Asker asker = Asker::PERSON);
    Action stopFinished(const std::optional<std::string>& failure);
    /// The kernel says that our scheduler left.
    Action exited(Time now, const ExitFacts& facts);
    Action retryDue();
    /// The scheduler is not switched on again after the helper itself ended, and this is why.
    void notResumed(std::string why);
    /// What the kernel shows now: is our scheduler the enabled one? Asked regularly while running.
    Action observed(Time now, bool ours);
    /// Whether the kernel object is loaded; and if it should be but is not, why.
    void monitoringChanged(bool loaded, std::string why = {});

private:
    enum class Phase : std::uint8_t { IDLE, STARTING, RUNNING, STOPPING, FAILED };

    void forgetExits();
    /// Off, until a person wants it on.
    Action giveUp(std::string reason);
    /// Off, until anybody wants it on.
    Action fail(std::string reason);
    Action failure(Time now, const std::string& what);
    Action retryLater(const std::string& sentence);

    Phase m_phase = Phase::IDLE;
    bool m_loaded = false;
    bool m_wanted = false;
    bool m_givenUp = false;
    bool m_asked = false;        ///< a person waits for the answer of the start that is under way
    bool m_unregistered = false; ///< somebody switched it off in the ordinary way, or an earlier Stop's report is late
    std::size_t m_retries = 0;   ///< since it last ran for longer than exitWindow
    int m_missed = 0;            ///< looks in a row at which the kernel did not show us
    std::string m_reason;
    std::deque<Time> m_exits;
    std::optional<ExitFacts> m_exitWhileStarting; ///< may be reported before the start returns
};

/// "the kernel stopped it because a thread waited too long (stall)": why it left, for the middle of a sentence.
[[nodiscard]] std::string describeExit(const ExitFacts& facts);

} // namespace quickshift::service
