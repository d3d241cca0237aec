// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/drain_thread.h"

#include <sys/epoll.h>
#include <sys/timerfd.h>

#include <array>

namespace quickshift::engine
{

DrainThread::DrainThread(RingSet& rings, std::chrono::microseconds interval, std::function<void()> tick)
    : m_rings(rings), m_tick(std::move(tick)), m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)),
      m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    epoll_event timer{.events = EPOLLIN, .data = {.fd = m_timer.get()}};
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_timer.get(), &timer);
    setInterval(interval);
    listen();
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

DrainThread::~DrainThread()
{
    m_thread.request_stop();
    setInterval(std::chrono::microseconds(1));
    m_thread.join();
    drain();
}

void DrainThread::setInterval(std::chrono::microseconds interval)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(interval);
    const timespec period{.tv_sec = seconds.count(), .tv_nsec = std::chrono::nanoseconds(interval - seconds).count()};
    const itimerspec timer{.it_interval = period, .it_value = period};
    timerfd_settime(m_timer.get(), 0, &timer, nullptr);
}

void DrainThread::listen()
{
    // A ring that was closed has left the set by itself, and one that is in it already is refused; both are fine.
    // Edge-triggered, since what counts is the kernel's wake-up and not that there is something to read.
    for (const int ring : m_rings.wakeupDescriptors()) {
        epoll_event event{.events = EPOLLIN | EPOLLET, .data = {.fd = ring}};
        epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, ring, &event);
    }
}

void DrainThread::drain()
{
    m_rings.drain();
    m_drains.fetch_add(1, std::memory_order_relaxed);
    m_contradictions.fetch_add(m_rings.contradictions(), std::memory_order_relaxed);
}

void DrainThread::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::array<epoll_event, 8> events{};
        constexpr int tenthOfASecond = 100;
        epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), tenthOfASecond);
        std::uint64_t expirations = 0;
        // Nobody needs the number; reading it arms the timer's level again.
        [[maybe_unused]] const auto got = ::read(m_timer.get(), &expirations, sizeof(expirations));
        drain();
        m_tick();
    }
}

} // namespace quickshift::engine
