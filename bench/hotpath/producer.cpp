// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/producer.h"

#include "bench/hotpath/cpu.h"
#include "bench/hotpath/crew.h"

namespace quickshift::bench
{
namespace
{

using Clock = std::chrono::steady_clock;

/// Sleeps through most of a long wait, and spins through the rest: a sleeper wakes up some microseconds late.
void waitUntil(Clock::time_point due)
{
    constexpr std::chrono::microseconds late(60);
    if (due - Clock::now() > late)
        std::this_thread::sleep_until(due - late);
    while (Clock::now() < due) {
    }
}

} // namespace

Producer::Producer(int program, std::uint64_t perSecond, unsigned cpu)
    : m_program(program), m_thread([this, perSecond, cpu](const std::stop_token& token) {
          pinTo(cpu);
          becomeRealtime();
          produce(token, perSecond);
      })
{
}

engine::Result<std::uint64_t> Producer::stop()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_error != 0)
        return std::unexpected(engine::Error{.operation = "writing reports", .code = m_error, .hint = {}});
    return m_written;
}

void Producer::produce(const std::stop_token& token, std::uint64_t perSecond)
{
    const std::chrono::nanoseconds period(1'000'000'000 / perSecond);
    for (auto due = Clock::now(); !token.stop_requested() && m_error == 0; due += period) {
        waitUntil(due);
        m_error = runProgram(m_program, 1);
        ++m_written;
    }
}

} // namespace quickshift::bench
