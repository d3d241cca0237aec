// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/policy/feeder.h"

#include "load/clock.h"

#include <sched.h>

namespace quickshift::bench
{
namespace
{

// A little off 1 ms: a mouse has a clock of its own, and must not march in step with timers of whole milliseconds.
constexpr std::int64_t period_ns = 1'003'000;

} // namespace

void feed(test::UinputDevice& device, const Window& window, std::atomic<std::uint64_t>& sent)
{
    // As an interrupt would: always on one CPU, and ahead of everything.
    cpu_set_t first;
    CPU_ZERO(&first);
    CPU_SET(0, &first);
    sched_setaffinity(0, sizeof(first), &first);
    const sched_param ahead{.sched_priority = 90};
    sched_setscheduler(0, SCHED_FIFO, &ahead);

    for (auto due = load::now_ns();; due += period_ns) {
        load::sleepUntil(due);
        if (device.report() && window.holds(due))
            sent.fetch_add(1, std::memory_order_relaxed);
    }
}

} // namespace quickshift::bench
