// SPDX-License-Identifier: GPL-3.0-or-later
// Known distributions in, known answers out; and what is the same is called different at most once in twenty times.
#include "app/compare/block_statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quickshift::compare
{
namespace
{

/// Waits as a machine has them: log-normal, with a mood of its own in each block and a drift over the whole time.
struct Machine {
    double median_ns = 100'000;
    double spread = 0.8;
    double mood = 0.1;  ///< between blocks, as a standard deviation of the logarithm
    double drift = 0.0; ///< from the first block to the last, of the logarithm
    int values = 2000;  ///< in each block

    /// B's waits are `ratio` times shorter than A's.
    [[nodiscard]] std::vector<MeasuredBlock> measure(double ratio, std::uint32_t seed, unsigned quads = 6) const
    {
        // Not the seed of the order, or the moods would follow the order.
        std::seed_seq own{seed, 77U};
        std::mt19937 random(own);
        std::normal_distribution<double> moods(0, mood);
        std::vector<MeasuredBlock> blocks;
        const auto order = BlockPlan{.quads = quads, .seed = seed}.order();
        for (unsigned i = 0; i < order.size(); ++i) {
            const double place = static_cast<double>(i) / static_cast<double>(order.size());
            std::lognormal_distribution<double> waits(std::log(median_ns) + moods(random) + drift * place, spread);
            MeasuredBlock block{.quad = i / 4, .side = order[i], .histogram = {}};
            for (int value = 0; value < values; ++value)
                block.histogram.add(static_cast<std::uint64_t>(waits(random) / (order[i] == Side::B ? ratio : 1.0)));
            blocks.push_back(std::move(block));
        }
        return blocks;
    }
};

TEST(BlockStatistics, FindsTheRatioOfKnownDistributions)
{
    const Machine machine{.mood = 0.03, .values = 5000};
    const auto analysis = analyse(machine.measure(1.9, 7), 7);
    for (const auto& difference : analysis.differences) {
        EXPECT_TRUE(difference.claimed) << difference.quantile;
        EXPECT_NEAR(difference.ratio, 1.9, 0.2) << difference.quantile;
        EXPECT_LT(difference.ratio95.low, 1.9) << difference.quantile;
        EXPECT_GT(difference.ratio95.high, 1.9) << difference.quantile;
        EXPECT_LT(difference.difference95_ns.high, 0) << "B is sooner";
        EXPECT_LE(difference.p, Analysis::falseClaims);
    }
    // A log-normal's percentiles are known: exp(ln median + spread × z).
    EXPECT_NEAR(analysis.differences[0].a_ns, 100'000, 10'000);
    EXPECT_NEAR(analysis.differences[1].a_ns, 100'000 * std::exp(0.8 * 2.326), 70'000);
}

TEST(BlockStatistics, WhatIsLaterIsNotCalledSooner)
{
    const auto analysis = analyse(Machine{.mood = 0.02}.measure(0.5, 3), 3);
    EXPECT_TRUE(analysis.differences[1].claimed);
    EXPECT_NEAR(analysis.differences[1].ratio, 0.5, 0.06);
    EXPECT_LT(analysis.differences[1].ratio95.high, 1);
}

/// How many of `runs` comparisons of the same with the same claim anything.
int claimsOf(const Machine& machine, int runs)
{
    int claims = 0;
    for (int run = 0; run < runs; ++run) {
        const auto seed = static_cast<std::uint32_t>(1000 + run);
        claims += analyse(machine.measure(1.0, seed), seed, 300).claimsAny() ? 1 : 0;
    }
    return claims;
}

// The claim: any of the three percentiles is called different. All three are looked at in every run, so the 5 % are for
// the sentence as a whole, not for each percentile. The machine's moods make blocks unlike one another, as real ones
// are: who took values for independent would claim a difference in most of these runs.
TEST(BlockStatistics, ClaimsADifferenceInAtMostFivePercentOfAThousandNullRuns)
{
    EXPECT_LE(claimsOf({.mood = 0.15, .values = 500}, 1000), 50);
}

TEST(BlockStatistics, ADriftOfTheMachineIsNotADifference)
{
    EXPECT_LE(claimsOf({.mood = 0.05, .drift = 1.5, .values = 500}, 200), 10);
}

// The same test must be able to fail: a real effect of a fifth is found nearly always.
TEST(BlockStatistics, ARealDifferenceIsFound)
{
    int found = 0;
    for (std::uint32_t run = 0; run < 50; ++run)
        found += analyse(Machine{.mood = 0.05}.measure(1.2, run), run, 300).claimsAny() ? 1 : 0;
    EXPECT_GE(found, 45);
}

TEST(BlockStatistics, TheIntervalHoldsTheTruthAboutAsOftenAsItSays)
{
    int held = 0;
    constexpr int runs = 200;
    for (std::uint32_t run = 0; run < runs; ++run) {
        const auto analysis = analyse(Machine{.mood = 0.1, .values = 500}.measure(1.3, run), run, 300);
        const auto& ratio = analysis.differences[0].ratio95;
        held += ratio.low <= 1.3 && 1.3 <= ratio.high ? 1 : 0;
    }
    EXPECT_GE(held, runs * 91 / 100);
}

TEST(BlockStatistics, TheSameSeedGivesTheSameResult)
{
    const auto blocks = Machine{}.measure(1.1, 5);
    const auto first = analyse(blocks, 11);
    const auto second = analyse(blocks, 11);
    for (std::size_t i = 0; i < comparedQuantiles.size(); ++i) {
        EXPECT_EQ(first.differences[i].p, second.differences[i].p);
        EXPECT_EQ(first.differences[i].ratio95.low, second.differences[i].ratio95.low);
    }
}

TEST(BlockStatistics, TooFewValuesAreNoResult)
{
    const auto few = analyse(Machine{.values = 10}.measure(3, 1), 1);
    EXPECT_TRUE(few.differences[0].enough);
    EXPECT_FALSE(few.differences[1].enough) << "120 values have one beyond p99";
    EXPECT_FALSE(few.differences[1].claimed);
    EXPECT_FALSE(analyse({}, 1).enough());
    auto oneSided = Machine{}.measure(1, 1);
    std::erase_if(oneSided, [](const MeasuredBlock& block) { return block.side == Side::B; });
    EXPECT_FALSE(analyse(oneSided, 1).enough());
}

TEST(BlockPlan, EveryQuadIsBalancedAndTheOrderIsChance)
{
    const auto order = BlockPlan{.quads = 15, .seed = 4}.order();
    ASSERT_EQ(order.size(), 60U);
    unsigned aFirst = 0;
    for (std::size_t quad = 0; quad < order.size(); quad += 4) {
        EXPECT_EQ(order[quad], order[quad + 3]);
        EXPECT_EQ(order[quad + 1], order[quad + 2]);
        EXPECT_NE(order[quad], order[quad + 1]);
        aFirst += order[quad] == Side::A ? 1 : 0;
    }
    EXPECT_GT(aFirst, 2U);
    EXPECT_LT(aFirst, 13U);
    EXPECT_NE(order, (BlockPlan{.quads = 15, .seed = 5}.order()));
}

TEST(BlockPlan, LastsAsLongAsItWasAskedTo)
{
    for (const int seconds : {10, 60, 120, 3600}) {
        const auto plan = BlockPlan::lasting(std::chrono::seconds(seconds), 1);
        EXPECT_NEAR(static_cast<double>(plan.total().count()), seconds * 1000.0, plan.blocks());
        EXPECT_GE(plan.quads, BlockPlan::fewestQuads);
        EXPECT_GT(plan.block, plan.settle);
    }
}

} // namespace
} // namespace quickshift::compare
