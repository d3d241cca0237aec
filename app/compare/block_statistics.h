// SPDX-License-Identifier: GPL-3.0-or-later
// What the blocks of a comparison say: the differences of three percentiles, how sure they are, and which of them may
// be claimed. Values within a block depend on one another (one game, one load, one moment), so that whole blocks are
// what is drawn and what is exchanged, never single values. docs/compare.md explains the method.
#pragma once

#include "app/compare/block_plan.h"
#include "protocol/histogram.h"

#include <array>
#include <cstdint>
#include <span>

namespace quickshift::compare
{

inline constexpr std::array comparedQuantiles{0.5, 0.99, 0.999};

struct MeasuredBlock {
    unsigned quad = 0;
    Side side = Side::A;
    protocol::Histogram histogram;
};

struct Interval {
    double low = 0;
    double high = 0;
};

/// One percentile of all of A's values and of all of B's.
struct Difference {
    double quantile = 0;
    /// Both sides have at least ten values beyond it, and three blocks. What follows is 0 otherwise.
    bool enough = false;
    double a_ns = 0;
    double b_ns = 0;
    double ratio = 1;         ///< a / b: 2 says that B's is half as long
    Interval difference95_ns; ///< of b − a
    Interval ratio95;
    /// How often a difference as large comes about by chance, corrected for looking at three percentiles (Holm).
    double p = 1;
    /// `p` is at most `falseClaims` and the interval does not hold "the same".
    bool claimed = false;

    [[nodiscard]] double difference_ns() const { return b_ns - a_ns; }
};

struct Analysis {
    /// The share of comparisons of the same with the same that claim any difference at all.
    static constexpr double falseClaims = 0.05;

    std::array<Difference, comparedQuantiles.size()> differences; ///< in the order of comparedQuantiles
    std::array<protocol::Histogram, 2> sides;                     ///< all blocks of A, all of B

    [[nodiscard]] bool claimsAny() const;
    [[nodiscard]] bool enough() const;
};

/// The intervals come from `draws` samples of blocks with replacement, the claims from as many exchanges of labels
/// within the quads. The same blocks, seed and draws give the same result.
[[nodiscard]] Analysis analyse(std::span<const MeasuredBlock> blocks, std::uint32_t seed, unsigned draws = 2000);

} // namespace quickshift::compare
