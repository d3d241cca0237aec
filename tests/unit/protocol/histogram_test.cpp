// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/histogram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using quickshift::protocol::Histogram;

namespace
{

/// Latencies as they come: most near 100 µs, a tail over four powers of ten.
std::vector<std::uint64_t> latencies(unsigned seed, std::size_t count)
{
    std::mt19937_64 random(seed);
    std::lognormal_distribution<double> distribution(11.5, 1.5);
    std::vector<std::uint64_t> values(count);
    std::ranges::generate(values, [&] { return static_cast<std::uint64_t>(distribution(random)); });
    return values;
}

TEST(HistogramLayout, EveryBucketHoldsExactlyTheValuesBetweenItsBounds)
{
    for (unsigned bucket = 0; bucket < QS_HIST_BUCKETS; ++bucket) {
        const auto low = qs_hist_lower_bound(bucket);
        const auto high = qs_hist_lower_bound(bucket + 1);
        ASSERT_LT(low, high);
        EXPECT_EQ(qs_hist_bucket(low), bucket);
        EXPECT_EQ(qs_hist_bucket(high - 1), bucket);
        if (low >= QS_HIST_SUB_BUCKETS) {
            EXPECT_LE(static_cast<double>(high - low), 0.0625 * static_cast<double>(low));
        }
    }
}

TEST(HistogramLayout, LargestValuesShareTheLastBucket)
{
    EXPECT_EQ(qs_hist_bucket(~0ULL), QS_HIST_BUCKETS - 1U);
    EXPECT_EQ(qs_hist_bucket(1ULL << 36), QS_HIST_BUCKETS - 1U);
}

TEST(Histogram, PercentilesAreWithinABucketOfTheSortedValues)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        auto values = latencies(seed, 5000);
        Histogram histogram;
        for (const auto value : values)
            histogram.add(value);
        std::ranges::sort(values);
        for (const double q : {0.01, 0.5, 0.9, 0.99, 0.999, 1.0}) {
            const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(q * 5000.0)));
            const auto exact = static_cast<double>(values[rank - 1]);
            EXPECT_NEAR(static_cast<double>(histogram.percentile(q)), exact, std::max(1.0, exact * 0.0625)) << q;
        }
        EXPECT_EQ(histogram.percentile(1.0), values.back());
    }
}

TEST(Histogram, EmptyOneHasNoPercentile)
{
    EXPECT_EQ(Histogram{}.percentile(0.99), 0U);
    EXPECT_TRUE(Histogram{}.empty());
}

TEST(Histogram, WhatCameSinceAnEarlierCopyMergesBackToTheWhole)
{
    Histogram earlier;
    for (const auto value : latencies(1, 1000))
        earlier.add(value);
    Histogram later = earlier;
    Histogram added;
    for (const auto value : latencies(2, 500)) {
        later.add(value);
        added.add(value);
    }
    const auto delta = later.since(earlier);
    EXPECT_EQ(delta.count, added.count);
    EXPECT_EQ(delta.sum_ns, added.sum_ns);
    EXPECT_TRUE(std::ranges::equal(delta.buckets(), added.buckets()));
    Histogram whole = earlier;
    whole.merge(delta);
    EXPECT_EQ(whole, later);
}

TEST(Histogram, MaximumOfADeltaIsNeverAboveWhatCanHaveHappened)
{
    Histogram earlier;
    earlier.add(1'000'000);
    Histogram later = earlier;
    later.add(500);
    const auto delta = later.since(earlier);
    EXPECT_GE(delta.max_ns, 500U);
    EXPECT_LT(delta.max_ns, 532U); // 6.25 % above
}

TEST(Histogram, FiguresOfANewLoadCountWhole)
{
    Histogram before;
    before.add(100);
    before.add(100);
    Histogram reloaded;
    reloaded.add(100);
    EXPECT_EQ(reloaded.since(before), reloaded);
}

} // namespace
