// SPDX-License-Identifier: GPL-3.0-or-later
// What ./dev bench policy calls a wait and CPU time.
#include "bench/policy/load.h"
#include "tests/support/cpu_time.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>

namespace quickshift::bench
{
namespace
{

constexpr Window window{.begin_ns = 1000, .end_ns = 2000};

TEST(HogFigures, KeepTheLongestWait)
{
    HogFigures hog;
    hog.ran(window, 1000, 1100);
    hog.ran(window, 1100, 1400);
    hog.ran(window, 1400, 1990);
    EXPECT_EQ(hog.longestWait_ns(window), 590);
}

TEST(HogFigures, OfAWaitOnlyThePartWithinTheWindowCounts)
{
    HogFigures hog;
    hog.ran(window, 100, 1200);
    EXPECT_EQ(hog.longest_ns, 200);
    hog.ran(window, 1900, 5000);
    EXPECT_EQ(hog.longestWait_ns(window), 200);
    HogFigures outside;
    outside.ran(window, 2500, 3000);
    EXPECT_EQ(outside.longestWait_ns(window), 0);
}

TEST(HogFigures, AWaitThatTheWindowsEndCutsOffCountsUntilThen)
{
    HogFigures hog;
    hog.ran(window, 1000, 1100);
    EXPECT_EQ(hog.longestWait_ns(window), 900) << "not seen since";
    EXPECT_EQ(HogFigures{}.longestWait_ns(window), 1000) << "never seen";
}

TEST(CpuTime, IsThatOfAProcessAndOfTheChildrenThatItHasSeenEnd)
{
    constexpr std::int64_t used_ns = 100'000'000;
    const auto before = test::cpuTime_ns(getpid());
    const pid_t child = fork();
    if (child == 0) {
        timespec used{};
        do
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        while (used.tv_sec == 0 && used.tv_nsec < used_ns);
        _exit(0);
    }
    ASSERT_GT(child, 0);
    ASSERT_EQ(waitpid(child, nullptr, 0), child);
    EXPECT_GE(test::cpuTime_ns(getpid()) - before, used_ns - 20'000'000) << "but for the clock's ticks";
    EXPECT_EQ(test::cpuTime_ns(child), 0) << "there is no such process any more";
}

} // namespace
} // namespace quickshift::bench
