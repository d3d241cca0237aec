// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/game.h"

#include "load/clock.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace quickshift::load
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

void render(Handover& handover, std::uint64_t rounds, Observer& observer)
{
    for (;;) {
        handover.submitted.wait();
        const auto ran = now_ns();
        if (handover.last)
            return;
        observer.renderThreadWoke(handover.submitted_ns, ran);
        work(rounds);
        handover.finished.raise();
    }
}

void drawFrames(Handover& handover, std::int64_t period_ns, std::uint64_t rounds, Observer& observer)
{
    std::int64_t finished = 0;
    for (auto due = now_ns() + period_ns; !observer.over(due);) {
        // A thread that is late already does not sleep, so there is no wake-up to time.
        const bool sleeps = due > now_ns();
        sleepUntil(due);
        const auto ran = now_ns();
        if (sleeps)
            observer.frameThreadWoke(due, ran);
        work(rounds);
        handover.submitted_ns = now_ns();
        handover.submitted.raise();
        handover.finished.wait();
        const auto before = std::exchange(finished, now_ns());
        if (before != 0)
            observer.frameFinished(before, finished);
        // A late frame is followed at once by the next: what is lost is not made up for.
        due = std::max(due + period_ns, finished);
    }
    handover.last = true;
    handover.submitted.raise();
}

void playAudio(std::int64_t period_ns, std::uint64_t rounds, Observer& observer)
{
    for (auto due = now_ns() + period_ns; !observer.over(due); due += period_ns) {
        sleepUntil(due);
        observer.audioThreadWoke(due, now_ns());
        work(rounds);
    }
}

} // namespace

struct Game::Threads {
    Threads(const GameOptions& options, Observer& observer)
        : renderer([options, &observer, this] {
              render(handover, options.renderWork_us * options.roundsPerMicrosecond, observer);
          }),
          frames([options, &observer, this] {
              drawFrames(handover, options.framePeriod_ns, options.frameWork_us * options.roundsPerMicrosecond,
                         observer);
          }),
          audio([options, &observer] {
              playAudio(options.audioPeriod_ns, options.audioWork_us * options.roundsPerMicrosecond, observer);
          })
    {
    }

    Handover handover;
    std::jthread renderer;
    std::jthread frames;
    std::jthread audio;
};

Game::Game(const GameOptions& options, Observer& observer) : m_threads(std::make_unique<Threads>(options, observer)) {}

Game::~Game() = default;

} // namespace quickshift::load
