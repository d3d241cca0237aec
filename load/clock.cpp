// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/clock.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <limits>

namespace quickshift::load
{

std::int64_t now_ns()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

void sleepUntil(std::int64_t moment_ns)
{
    const timespec until{.tv_sec = moment_ns / 1'000'000'000, .tv_nsec = moment_ns % 1'000'000'000};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr) == EINTR) {
    }
}

void work(std::uint64_t rounds)
{
    std::uint64_t state = rounds | 1;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
    }
    asm volatile("" : : "r"(state)); // the compiler must not see that nobody wants the result
}

std::uint64_t roundsPerMicrosecond()
{
    // Short enough for some tries to meet no interrupt.
    constexpr std::uint64_t rounds = 2000;
    auto best_ns = std::numeric_limits<std::int64_t>::max();
    for (int attempt = 0; attempt < 500; ++attempt) {
        const auto before = now_ns();
        work(rounds);
        best_ns = std::min(best_ns, now_ns() - before);
    }
    return std::max<std::uint64_t>(1, rounds * 1000 / static_cast<std::uint64_t>(std::max<std::int64_t>(1, best_ns)));
}

} // namespace quickshift::load
