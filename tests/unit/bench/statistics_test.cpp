// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/mouse_stream.h"
#include "bench/hotpath/statistics.h"

#include <gtest/gtest.h>
#include <linux/input-event-codes.h>

#include <algorithm>
#include <random>

using namespace quickshift::bench;

namespace
{

TEST(Statistics, TheMedianIsTheMiddleWhateverTheOrder)
{
    EXPECT_EQ(summarize({3, 1, 2}).median, 2);
    EXPECT_EQ(summarize({4, 1, 3, 2}).median, 2.5);
    EXPECT_EQ(summarize({}).n, 0U);
    const auto one = summarize({7});
    EXPECT_EQ(one.low, 7);
    EXPECT_EQ(one.high, 7);
}

TEST(Statistics, TheIntervalHoldsTheTrueMedianInNineteenOfTwentyCases)
{
    std::mt19937 random(1);
    std::lognormal_distribution<double> skewed(0, 1); // its median is 1
    int held = 0;
    constexpr int cases = 2000;
    for (int i = 0; i < cases; ++i) {
        std::vector<double> values(60);
        std::ranges::generate(values, [&] { return skewed(random); });
        const auto summary = summarize(values);
        held += summary.low <= 1 && 1 <= summary.high ? 1 : 0;
    }
    EXPECT_GT(held, cases * 93 / 100);
    EXPECT_LT(held, cases * 98 / 100);
}

TEST(MouseStream, IsWholeReportsOfTwoOrThreeEvents)
{
    const auto stream = mouseStream(3000);
    ASSERT_LE(stream.events.size(), 3000U);
    ASSERT_GT(stream.events.size(), 2900U);
    std::size_t reports = 0;
    std::size_t events = 0;
    for (const auto& event : stream.events) {
        ++events;
        if (event.type != EV_SYN) {
            EXPECT_NE(event.value, 0);
            continue;
        }
        EXPECT_GE(events, 2U);
        EXPECT_LE(events, 3U);
        ++reports;
        events = 0;
    }
    EXPECT_EQ(events, 0U) << "the last report is cut";
    EXPECT_EQ(reports, stream.reports);
}

} // namespace
