// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/block_plan.h"

#include <algorithm>
#include <random>

namespace quickshift::compare
{

BlockPlan BlockPlan::lasting(std::chrono::seconds total, std::uint32_t seed)
{
    using namespace std::chrono_literals;
    BlockPlan plan;
    const std::chrono::milliseconds all = std::clamp(total, shortest, longest);
    plan.quads = static_cast<unsigned>(std::clamp<long>(all / (4 * 5s), fewestQuads, mostQuads));
    const auto share = all / plan.blocks();
    plan.settle = std::clamp<std::chrono::milliseconds>(share / 4, 100ms, 1000ms);
    plan.block = share - plan.settle;
    plan.seed = seed;
    return plan;
}

std::vector<Side> BlockPlan::order() const
{
    std::mt19937 chance(seed);
    std::vector<Side> sides;
    for (unsigned quad = 0; quad < quads; ++quad) {
        const bool aFirst = (chance() & 1U) == 0;
        const auto outer = aFirst ? Side::A : Side::B;
        const auto inner = aFirst ? Side::B : Side::A;
        sides.insert(sides.end(), {outer, inner, inner, outer});
    }
    return sides;
}

} // namespace quickshift::compare
