// SPDX-License-Identifier: GPL-3.0-or-later
// Which ring each CPU writes to.
#pragma once

#include "backend/engine/topology.h"

#include <cstdint>
#include <vector>

namespace quickshift::engine
{

enum class RingMapping : std::uint8_t { MODULO, LLC, PER_CPU }; // the order of ring_mapping's choices

struct RingPlan {
    std::uint32_t rings = 1; ///< how many rings are in use
    std::vector<std::uint32_t> ringOfCpu;
};

/// The table for a mapping. `count` (1 to 64) is the number of rings under MODULO; the others use as many as there are
/// caches or CPUs, at most 64.
[[nodiscard]] RingPlan planRings(RingMapping mapping, std::uint32_t count, const Topology& topology);

} // namespace quickshift::engine
