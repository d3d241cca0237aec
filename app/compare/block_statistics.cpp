// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/block_statistics.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <vector>

namespace quickshift::compare
{
namespace
{

using protocol::Histogram;
using Quantiles = std::array<double, comparedQuantiles.size()>;
using Random = std::mt19937;

constexpr double leastBeyond = 10;     // values beyond a percentile, or it is one or two values that tell
constexpr std::size_t leastBlocks = 3; // of a side
constexpr double intervalOutside = 0.05;

const auto index = [](Side side) { return static_cast<std::size_t>(side); };

Quantiles quantilesOf(const Histogram& histogram)
{
    Quantiles values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::max(1.0, static_cast<double>(histogram.percentile(comparedQuantiles[i])));
    return values;
}

std::array<Quantiles, 2> quantilesOf(const std::array<Histogram, 2>& sides)
{
    return {quantilesOf(sides[0]), quantilesOf(sides[1])};
}

/// The share to leave out at each end, so that an interval from few blocks is as wide as Student's t would have it: the
/// "expanded percentile interval" of Hesterberg, "What teachers should know about the bootstrap" (2015), section 5.
double tailFor(std::size_t blocks)
{
    const auto n = static_cast<double>(blocks);
    const boost::math::students_t student(n - 1);
    const double edge = quantile(student, intervalOutside / 2) * std::sqrt(n / (n - 1));
    return cdf(boost::math::normal(), edge);
}

Interval interval(std::vector<double>& values, double tail)
{
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        const double place = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const auto above = std::min(below + 1, values.size() - 1);
        return std::lerp(values[below], values[above], place - std::floor(place));
    };
    return {at(tail), at(1 - tail)};
}

struct Sides {
    std::array<std::vector<const Histogram*>, 2> blocks;

    explicit Sides(std::span<const MeasuredBlock> measured)
    {
        for (const auto& block : measured)
            blocks[index(block.side)].push_back(&block.histogram);
    }
    [[nodiscard]] std::array<Histogram, 2> all() const
    {
        std::array<Histogram, 2> sums;
        for (std::size_t side = 0; side < 2; ++side)
            for (const auto* block : blocks[side])
                sums[side].merge(*block);
        return sums;
    }
    [[nodiscard]] std::array<Histogram, 2> drawn(Random& random) const
    {
        std::array<Histogram, 2> sums;
        for (std::size_t side = 0; side < 2; ++side) {
            std::uniform_int_distribution<std::size_t> any(0, blocks[side].size() - 1);
            for (std::size_t i = 0; i < blocks[side].size(); ++i)
                sums[side].merge(*blocks[side][any(random)]);
        }
        return sums;
    }
};

void findIntervals(const Sides& sides, Random& random, unsigned draws, Analysis& analysis)
{
    std::array<std::vector<double>, comparedQuantiles.size()> differences;
    std::array<std::vector<double>, comparedQuantiles.size()> ratios;
    for (unsigned draw = 0; draw < draws; ++draw) {
        const auto [a, b] = quantilesOf(sides.drawn(random));
        for (std::size_t i = 0; i < a.size(); ++i) {
            differences[i].push_back(b[i] - a[i]);
            ratios[i].push_back(a[i] / b[i]);
        }
    }
    const double tail = tailFor(std::min(sides.blocks[0].size(), sides.blocks[1].size()));
    for (std::size_t i = 0; i < ratios.size(); ++i) {
        analysis.differences[i].difference95_ns = interval(differences[i], tail);
        analysis.differences[i].ratio95 = interval(ratios[i], tail);
    }
}

/// If both sides were the same, each quad's labels could as well have fallen otherwise: how often would chance alone
/// have made as large a ratio?
Quantiles chanceOf(std::span<const MeasuredBlock> blocks, const Analysis& analysis, Random& random, unsigned draws)
{
    std::map<unsigned, std::vector<std::size_t>> quads;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        quads[blocks[i].quad].push_back(i);
    Quantiles asLarge{};
    for (unsigned draw = 0; draw < draws; ++draw) {
        std::array<Histogram, 2> sides;
        for (const auto& [quad, members] : quads) {
            auto labels = members;
            std::ranges::shuffle(labels, random);
            for (std::size_t i = 0; i < members.size(); ++i)
                sides[index(blocks[labels[i]].side)].merge(blocks[members[i]].histogram);
        }
        const auto [a, b] = quantilesOf(sides);
        for (std::size_t i = 0; i < a.size(); ++i)
            if (std::abs(std::log(a[i] / b[i])) >= std::abs(std::log(analysis.differences[i].ratio)) - 1e-12)
                ++asLarge[i];
    }
    for (auto& count : asLarge)
        count = (count + 1) / (draws + 1.0);
    return asLarge;
}

/// Holm's step-down correction over those percentiles of which there is enough.
void correct(const Quantiles& chances, Analysis& analysis)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chances.size(); ++i)
        if (analysis.differences[i].enough)
            order.push_back(i);
    std::ranges::sort(order, {}, [&chances](std::size_t i) { return chances[i]; });
    double least = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        auto& difference = analysis.differences[order[rank]];
        least = std::max(least, std::min(1.0, chances[order[rank]] * static_cast<double>(order.size() - rank)));
        difference.p = least;
        const auto& ratio = difference.ratio95;
        difference.claimed = least <= Analysis::falseClaims && (ratio.low > 1 || ratio.high < 1);
    }
}

} // namespace

bool Analysis::claimsAny() const
{
    return std::ranges::any_of(differences, &Difference::claimed);
}

bool Analysis::enough() const
{
    return std::ranges::any_of(differences, &Difference::enough);
}

Analysis analyse(std::span<const MeasuredBlock> blocks, std::uint32_t seed, unsigned draws)
{
    Analysis analysis;
    const Sides sides(blocks);
    analysis.sides = sides.all();
    const auto [a, b] = quantilesOf(analysis.sides);
    const auto fewest = static_cast<double>(std::min(analysis.sides[0].count, analysis.sides[1].count));
    const bool blocksEnough = std::min(sides.blocks[0].size(), sides.blocks[1].size()) >= leastBlocks;
    for (std::size_t i = 0; i < comparedQuantiles.size(); ++i) {
        auto& difference = analysis.differences[i];
        difference.quantile = comparedQuantiles[i];
        difference.enough = blocksEnough && fewest * (1 - comparedQuantiles[i]) >= leastBeyond - 1e-6;
        if (difference.enough) {
            difference.a_ns = a[i];
            difference.b_ns = b[i];
            difference.ratio = a[i] / b[i];
        }
    }
    if (!analysis.enough())
        return analysis;
    // The order of the blocks came from the seed alone; these draws must not follow it.
    std::seed_seq own{seed, 1U};
    Random random(own);
    findIntervals(sides, random, draws, analysis);
    correct(chanceOf(blocks, analysis, random, draws), analysis);
    for (auto& difference : analysis.differences)
        if (!difference.enough)
            difference.difference95_ns = difference.ratio95 = {};
    return analysis;
}

} // namespace quickshift::compare
