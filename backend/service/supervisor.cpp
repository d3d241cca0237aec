// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/supervisor.h"

#include <array>
#include <utility>

namespace quickshift::service
{
namespace
{

using Kind = Action::Kind;

constexpr std::string_view safeNow = "You are on the kernel's default scheduler; nothing was lost.";
constexpr std::string_view tryAgain = " Press Start to try again.";

// enum scx_exit_kind of kernels 6.12 to 7.3.
constexpr std::uint32_t exitSysRq = 67;
constexpr std::uint32_t exitError = 1024;
constexpr std::uint32_t exitErrorBpf = 1025;
constexpr std::uint32_t exitErrorStall = 1026;

// Two looks, because the kernel's exit report may be on its way when the first one comes.
constexpr int missesUntilLost = 2;

constexpr auto backOff =
    std::to_array<std::chrono::seconds>({std::chrono::seconds(1), std::chrono::seconds(5), std::chrono::seconds(25)});

} // namespace

std::string describeExit(const ExitFacts& facts)
{
    std::string text;
    switch (facts.kind) {
    case exitSysRq:
        text = "somebody pressed SysRq-S";
        break;
    case exitErrorStall:
        text = "the kernel stopped it because a thread waited too long for a CPU (stall)";
        break;
    case exitError:
    case exitErrorBpf:
        text = "the kernel stopped it because of an error";
        break;
    default:
        text = facts.wantsRestart ? "a CPU came or went" : "the kernel switched it off";
        break;
    }
    const auto& words = facts.message.empty() ? facts.reason : facts.message;
    if (!words.empty())
        text += ": " + words;
    return text;
}

protocol::State Supervisor::state() const
{
    switch (m_phase) {
    case Phase::STARTING:
        return protocol::State::STARTING;
    case Phase::RUNNING:
        return protocol::State::RUNNING;
    case Phase::STOPPING:
        return protocol::State::STOPPING;
    case Phase::FAILED:
        return protocol::State::FAILED;
    case Phase::IDLE:
        break;
    }
    return m_loaded ? protocol::State::MONITORING : protocol::State::OFF;
}

bool Supervisor::remembers(Time now) const
{
    return m_givenUp || (!m_exits.empty() && now - m_exits.back() <= exitWindow);
}

Action Supervisor::startRequested(Asker asker)
{
    if (asker == Asker::PERSON)
        forgetExits();
    if (m_givenUp)
        return {};
    m_wanted = true;
    m_asked = true;
    if (m_exits.empty())
        m_retries = 0;
    if (m_phase == Phase::STARTING || m_phase == Phase::RUNNING)
        return {};
    m_phase = Phase::STARTING;
    m_reason.clear();
    m_exitWhileStarting.reset();
    return {Kind::START};
}

Action Supervisor::startFinished(Time now, const std::optional<StartFailure>& failed)
{
    const bool asked = std::exchange(m_asked, false);
    if (m_phase != Phase::STARTING)
        return {}; // a Stop came in between, and is queued behind this start
    if (!failed) {
        m_phase = Phase::RUNNING;
        m_missed = 0;
        m_unregistered = false;
        m_reason.clear();
        if (!m_exitWhileStarting)
            return {};
        const auto facts = *m_exitWhileStarting;
        m_exitWhileStarting.reset();
        return exited(now, facts);
    }
    m_exitWhileStarting.reset();
    if (failed->refused) {
        m_phase = Phase::IDLE;
        m_wanted = false;
        m_reason = failed->sentence;
        return {};
    }
    // A person gets the answer, and presses again if they like. Others are our own: after an exit, or after a CPU came.
    if (asked)
        return fail("The scheduler could not be switched on: " + failed->sentence + " " + std::string(safeNow));
    return retryLater("The scheduler could not be switched on again: " + failed->sentence + " " + std::string(safeNow));
}

Action Supervisor::stopRequested(Asker asker)
{
    if (asker == Asker::PERSON)
        forgetExits();
    if (m_givenUp)
        return {}; // it is off already, and goes on saying why
    m_wanted = false;
    switch (m_phase) {
    case Phase::STARTING:
    case Phase::RUNNING:
        m_phase = Phase::STOPPING;
        m_reason.clear();
        return {Kind::STOP};
    case Phase::FAILED:
        m_phase = Phase::IDLE;
        break;
    case Phase::IDLE:
    case Phase::STOPPING:
        break;
    }
    m_reason.clear();
    return {};
}

Action Supervisor::stopFinished(const std::optional<std::string>& failed)
{
    if (m_phase != Phase::STOPPING)
        return {};
    m_phase = failed ? Phase::FAILED : Phase::IDLE;
    m_reason = failed ? "The scheduler could not be switched off: " + *failed : std::string{};
    return {};
}

Action Supervisor::exited(Time now, const ExitFacts& facts)
{
    if (facts.orderly) {
        // An earlier Stop's report may come late, when ours is on again: what the kernel shows decides.
        m_unregistered = m_phase == Phase::RUNNING;
        return {};
    }
    if (m_phase == Phase::STARTING) {
        m_exitWhileStarting = facts;
        return {};
    }
    if (m_phase != Phase::RUNNING)
        return {}; // our own Stop, or one that was seen by observed() already
    if (facts.wantsRestart) {
        if (m_exits.empty())
            m_retries = 0;
        m_phase = Phase::STARTING;
        m_reason = "A CPU came or went: the scheduler starts again at once.";
        return {Kind::START};
    }
    const auto what = "The scheduler left the kernel: " + describeExit(facts);
    if (facts.kind == exitSysRq) // somebody meant it: leave it off
        return giveUp(what + ". " + std::string(safeNow) + std::string(tryAgain));
    return failure(now, what);
}

Action Supervisor::retryDue()
{
    if (m_phase != Phase::FAILED || !m_wanted)
        return {};
    m_phase = Phase::STARTING;
    m_exitWhileStarting.reset();
    return {Kind::START};
}

Action Supervisor::observed(Time now, bool ours)
{
    if (m_phase != Phase::RUNNING || ours) {
        m_missed = 0;
        m_unregistered = false;
        return {};
    }
    if (++m_missed < missesUntilLost)
        return {};
    m_missed = 0;
    if (m_unregistered)
        return giveUp("Somebody took the scheduler out of the kernel. " + std::string(safeNow) + std::string(tryAgain));
    return failure(now, "The kernel no longer shows our scheduler, and did not say why");
}

void Supervisor::monitoringChanged(bool loaded, std::string why)
{
    m_loaded = loaded;
    if (m_phase == Phase::IDLE && !why.empty())
        m_reason = std::move(why);
}

void Supervisor::forgetExits()
{
    m_exits.clear();
    m_givenUp = false;
}

Action Supervisor::giveUp(std::string reason)
{
    m_givenUp = true;
    return fail(std::move(reason));
}

Action Supervisor::fail(std::string reason)
{
    m_phase = Phase::FAILED;
    m_wanted = false;
    m_reason = std::move(reason);
    return {};
}

Action Supervisor::failure(Time now, const std::string& what)
{
    m_exits.push_back(now);
    while (now - m_exits.front() > exitWindow)
        m_exits.pop_front();
    if (m_exits.size() == 1)
        m_retries = 0;
    const auto sentence = what + ". " + std::string(safeNow);
    if (m_exits.size() >= maxExits)
        return giveUp(sentence + " That was the third time in ten minutes, so it stays off." + std::string(tryAgain));
    return retryLater(sentence);
}

Action Supervisor::retryLater(const std::string& sentence)
{
    if (m_retries >= backOff.size())
        return giveUp(sentence + " Trying again did not help, so it stays off." + std::string(tryAgain));
    const auto delay = backOff[m_retries++];
    m_phase = Phase::FAILED;
    m_reason = sentence + " It is tried again in " + std::to_string(delay.count()) + " s.";
    return {Kind::RETRY_LATER, delay};
}

void Supervisor::notResumed(std::string why)
{
    if (m_phase == Phase::IDLE)
        giveUp(std::move(why) + std::string(tryAgain));
}

} // namespace quickshift::service
