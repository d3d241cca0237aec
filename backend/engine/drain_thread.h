// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that empties the rings on a timer, or at once when the kernel says that one is urgent.
#pragma once

#include "backend/engine/descriptor.h"
#include "backend/engine/ring_set.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>

namespace quickshift::engine
{

class DrainThread
{
public:
    /// `interval` 0: no timer. `tick` is called after every drain, at least ten times a second whatever the interval.
    DrainThread(RingSet& rings, std::chrono::microseconds interval, std::function<void()> tick);
    /// Ends the thread, then drains once more.
    ~DrainThread();
    DrainThread(const DrainThread&) = delete;
    DrainThread& operator=(const DrainThread&) = delete;

    void setInterval(std::chrono::microseconds interval);
    /// Call after the rings have changed: from then on new ones can be urgent, too.
    void listen();

    [[nodiscard]] std::uint64_t drains() const { return m_drains.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t contradictions() const { return m_contradictions.load(std::memory_order_relaxed); }

private:
    void run(const std::stop_token& stop);
    void drain();

    RingSet& m_rings;
    std::function<void()> m_tick;
    Descriptor m_timer;
    Descriptor m_epoll;
    std::atomic<std::uint64_t> m_drains = 0;
    std::atomic<std::uint64_t> m_contradictions = 0;
    std::jthread m_thread;
};

} // namespace quickshift::engine
