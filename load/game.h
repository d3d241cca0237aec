// SPDX-License-Identifier: GPL-3.0-or-later
// A game reduced to what a scheduler sees of it: a frame thread that wakes 144 times a second, hands work to a render
// thread and waits for it; an audio thread that wakes every 5 ms.
#pragma once

#include <cstdint>
#include <memory>

namespace quickshift::load
{

struct GameOptions {
    std::int64_t framePeriod_ns = 1'000'000'000 / 144;
    std::int64_t audioPeriod_ns = 5'000'000;
    // On a machine with nothing else to do; together well below a frame's period.
    std::uint64_t frameWork_us = 300;
    std::uint64_t renderWork_us = 400;
    std::uint64_t audioWork_us = 50;
    std::uint64_t roundsPerMicrosecond = 1; ///< as load/clock.h measures it
};

/// Who is told what the game's threads see. Moments are CLOCK_MONOTONIC; each function but `over` is called by one
/// thread only.
class Observer
{
public:
    virtual ~Observer() = default;

    /// Whether what is due then takes place no more.
    [[nodiscard]] virtual bool over(std::int64_t due_ns) const = 0;
    virtual void frameThreadWoke(std::int64_t due_ns, std::int64_t ran_ns) = 0;
    virtual void renderThreadWoke(std::int64_t submitted_ns, std::int64_t ran_ns) = 0;
    virtual void audioThreadWoke(std::int64_t due_ns, std::int64_t ran_ns) = 0;
    /// A frame is finished, and the one before it was at `before_ns`; not for the first.
    virtual void frameFinished(std::int64_t before_ns, std::int64_t now_ns) = 0;
};

/// Plays from its making until the observer says that it is over.
class Game
{
public:
    /// The threads have the priority of whoever calls this; the observer must outlive the game.
    Game(const GameOptions& options, Observer& observer);
    /// Waits for the end.
    ~Game();

private:
    struct Threads;
    std::unique_ptr<Threads> m_threads;
};

} // namespace quickshift::load
