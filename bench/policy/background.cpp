// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/policy/background.h"

#include "load/clock.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace quickshift::bench
{

void runHog(const Window& window, std::uint64_t roundsPerMicrosecond, HogFigures& figures)
{
    // Short enough that the clock is read often, long enough that reading it costs next to nothing.
    constexpr std::uint64_t unit_us = 10;
    auto last = load::now_ns();
    for (;;) {
        load::work(unit_us * roundsPerMicrosecond);
        const auto now = load::now_ns();
        figures.units.fetch_add(1, std::memory_order_relaxed);
        figures.ran(window, last, now);
        last = now;
    }
}

void runForkLoop(std::atomic<std::uint64_t>& forks)
{
    std::array<char, 5> program{"true"};
    std::array<char*, 2> arguments{program.data(), nullptr};
    for (;;) {
        pid_t child = 0;
        if (posix_spawn(&child, "/bin/true", nullptr, nullptr, arguments.data(), environ) != 0)
            _exit(1);
        waitpid(child, nullptr, 0);
        forks.fetch_add(1, std::memory_order_relaxed);
    }
}

} // namespace quickshift::bench
