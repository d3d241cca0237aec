// SPDX-License-Identifier: GPL-3.0-or-later
// How a comparison is laid out in time: quads of blocks, each in the order A B B A or B A A B as chance has it, so that
// neither a drift of the machine nor a rhythm in it favours one side.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace quickshift::compare
{

enum class Side : std::uint8_t { A, B };

struct BlockPlan {
    static constexpr unsigned fewestQuads = 4;
    static constexpr unsigned mostQuads = 15;
    static constexpr std::chrono::seconds shortest{10};
    static constexpr std::chrono::seconds longest{3600};

    unsigned quads = fewestQuads;
    std::chrono::milliseconds settle{1000}; ///< after each switch; what is measured then is thrown away
    std::chrono::milliseconds block{4000};  ///< what is measured after it and counts
    std::uint32_t seed = 1;                 ///< of the order and of the statistics: the same seed gives the same result

    /// Spreads `total` (`shortest` to `longest`) over as many quads as leave blocks of about 4 s.
    [[nodiscard]] static BlockPlan lasting(std::chrono::seconds total, std::uint32_t seed);
    [[nodiscard]] constexpr unsigned blocks() const { return quads * 4; }
    [[nodiscard]] std::chrono::milliseconds total() const { return blocks() * (settle + block); }
    /// Which side each block measures: as many of A as of B in each quad.
    [[nodiscard]] std::vector<Side> order() const;

    bool operator==(const BlockPlan&) const = default;
};

} // namespace quickshift::compare
