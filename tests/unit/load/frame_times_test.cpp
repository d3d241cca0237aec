// SPDX-License-Identifier: GPL-3.0-or-later
// What players' tools call a frame time's percentiles and the 1 % low.
#include "load/frame_times.h"

#include <gtest/gtest.h>

namespace quickshift::load
{
namespace
{

TEST(FrameTimes, OnePercentLowIsTheMeanOfTheSlowestHundredth)
{
    std::vector<std::int64_t> times(198, 10'000'000);
    times.push_back(20'000'000);
    times.push_back(30'000'000);
    const auto summary = summarise(times);
    EXPECT_EQ(summary.count, 200U);
    EXPECT_EQ(summary.p50_ns, 10'000'000);
    EXPECT_EQ(summary.p99_ns, 10'000'000);
    EXPECT_DOUBLE_EQ(summary.onePercentLow_fps, 40) << "25 ms";
}

TEST(FrameTimes, OfFewFramesTheSlowestIsTheOnePercentLow)
{
    EXPECT_DOUBLE_EQ(summarise({5'000'000, 50'000'000, 5'000'000}).onePercentLow_fps, 20);
}

TEST(FrameTimes, OfNoneEverythingIsNought)
{
    EXPECT_EQ(summarise({}).p99_ns, 0);
    EXPECT_EQ(summarise({}).onePercentLow_fps, 0);
}

} // namespace
} // namespace quickshift::load
