// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/last_minute.h"

#include <gtest/gtest.h>

namespace quickshift::service
{
namespace
{

constexpr std::uint64_t second = 1'000'000'000;

protocol::Telemetry at(std::uint64_t time_ns, std::uint64_t loadId = 1)
{
    protocol::Telemetry sample;
    sample.time_ns = time_ns;
    sample.loadId = loadId;
    sample.counterValues[static_cast<std::size_t>(protocol::Counter::WAKEUPS)] = time_ns / second * 10;
    sample.reportList = {{.time_ns = time_ns}};
    sample.reportsListed = 1;
    return sample;
}

TEST(LastMinute, KeepsAFrameASecondHoweverOftenSomebodyLooks)
{
    LastMinute minute;
    for (std::uint64_t i = 0; i <= 100; ++i)
        minute.offer(at(10 * second + i * second / 10));
    const auto frames = minute.frames(20 * second);
    ASSERT_EQ(frames.size(), 10U);
    for (const auto& frame : frames) {
        EXPECT_EQ(frame.interval_ns, second);
        EXPECT_EQ(frame.delta.counterValues[static_cast<std::size_t>(protocol::Counter::WAKEUPS)], 10U);
        EXPECT_TRUE(frame.delta.reportList.empty()) << "single reports are not for the bundle";
    }
}

TEST(LastMinute, ForgetsWhatIsOlder)
{
    LastMinute minute;
    for (std::uint64_t i = 1; i <= 200; ++i)
        minute.offer(at(i * second));
    EXPECT_EQ(minute.frames(200 * second).front().time_ns, 140 * second);
    EXPECT_EQ(minute.frames(230 * second).size(), 31U);
    EXPECT_TRUE(minute.frames(300 * second).empty());
}

TEST(LastMinute, ANewLoadOrALongPauseMakesNoFrame)
{
    LastMinute minute;
    minute.offer(at(1 * second));
    minute.offer(at(2 * second, 2));
    EXPECT_TRUE(minute.frames(2 * second).empty());
    minute.offer(at(3 * second, 2));
    EXPECT_EQ(minute.frames(3 * second).size(), 1U);
    minute.offer(at(90 * second, 2));
    EXPECT_TRUE(minute.frames(90 * second).empty());
    minute.offer(at(91 * second, 2));
    EXPECT_EQ(minute.frames(91 * second).size(), 1U);
}

} // namespace
} // namespace quickshift::service
