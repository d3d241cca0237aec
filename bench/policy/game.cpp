// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/policy/game.h"

#include "bench/policy/clock.h"
#include "tests/support/evdev_reader.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace quickshift::bench
{
namespace
{

/// Wakes one waiting thread, once for each time it is raised.
class Signal
{
public:
    void raise()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_raised = true;
        }
        m_changed.notify_one();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_raised; });
        m_raised = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_raised = false;
};

/// What the frame thread hands to the render thread: the command list, as it were.
struct Handover {
    Signal submitted;
    Signal finished;
    std::int64_t submitted_ns = 0;
    bool last = false;
};

void addLateness(protocol::Histogram& histogram, std::int64_t due_ns, std::int64_t ran_ns)
{
    histogram.add(static_cast<std::uint64_t>(std::max<std::int64_t>(0, ran_ns - due_ns)));
}

void render(Handover& handover, const Window& window, std::uint64_t rounds, protocol::Histogram& wake)
{
    for (;;) {
        handover.submitted.wait();
        const auto ran = now_ns();
        if (handover.last)
            return;
        if (window.holds(ran))
            addLateness(wake, handover.submitted_ns, ran);
        work(rounds);
        handover.finished.raise();
    }
}

/// Returns the time from each finished frame to the next, for those within the window.
std::vector<std::int64_t> drawFrames(Handover& handover, const Window& window, std::int64_t period_ns,
                                     std::uint64_t rounds, protocol::Histogram& wake)
{
    std::vector<std::int64_t> frameTimes;
    frameTimes.reserve(static_cast<std::size_t>((window.end_ns - window.begin_ns) / period_ns) * 2);
    std::int64_t finished = 0;
    for (auto due = now_ns() + period_ns; due < window.end_ns;) {
        // A thread that is late already does not sleep, so there is no wake-up to time.
        const bool sleeps = due > now_ns();
        sleepUntil(due);
        const auto ran = now_ns();
        if (sleeps && window.holds(due))
            addLateness(wake, due, ran);
        work(rounds);
        handover.submitted_ns = now_ns();
        handover.submitted.raise();
        handover.finished.wait();
        const auto before = std::exchange(finished, now_ns());
        if (window.holds(before))
            frameTimes.push_back(finished - before);
        // A late frame is followed at once by the next: what is lost is not made up for.
        due = std::max(due + period_ns, finished);
    }
    handover.last = true;
    handover.submitted.raise();
    return frameTimes;
}

void playAudio(const Window& window, std::int64_t period_ns, std::uint64_t rounds, GameFigures& figures)
{
    for (auto due = now_ns() + period_ns; due < window.end_ns; due += period_ns) {
        sleepUntil(due);
        const auto ran = now_ns();
        if (window.holds(due)) {
            addLateness(figures.audioWake, due, ran);
            figures.audioLate += ran - due >= period_ns ? 1 : 0;
        }
        work(rounds);
    }
}

} // namespace

bool playGame(const GameOptions& options, Load& load)
{
    auto& figures = load.game;
    const auto rounds = load.roundsPerMicrosecond;
    Handover handover;
    std::vector<std::int64_t> frameTimes;
    std::jthread renderer([&] { render(handover, load.window, options.renderWork_us * rounds, figures.renderWake); });
    std::jthread frames([&] {
        frameTimes =
            drawFrames(handover, load.window, options.framePeriod_ns, options.frameWork_us * rounds, figures.frameWake);
    });
    std::jthread audio([&] { playAudio(load.window, options.audioPeriod_ns, options.audioWork_us * rounds, figures); });

    // The reader measures everything from its start, so it starts with the window.
    sleepUntil(load.window.begin_ns);
    auto reader = options.device.empty() ? std::nullopt : test::EvdevReader::start(options.device);
    const bool reading = reader.has_value() || options.device.empty();
    sleepUntil(load.window.end_ns);
    if (reader)
        figures.inputAge = reader->stop().all;
    frames.join();
    renderer.join();
    audio.join();
    figures.frames = summarise(std::move(frameTimes));
    return reading;
}

} // namespace quickshift::bench
