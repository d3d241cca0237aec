// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/ring_mapping.h"

#include "protocol/metrics.h"

#include <algorithm>

namespace quickshift::engine
{

RingPlan planRings(RingMapping mapping, std::uint32_t count, const Topology& topology)
{
    RingPlan plan;
    const auto cpus = static_cast<std::uint32_t>(topology.cpus());
    const auto most = static_cast<std::uint32_t>(protocol::maxRings);
    plan.rings =
        mapping == RingMapping::MODULO ? count : std::min(mapping == RingMapping::LLC ? topology.llcs : cpus, most);
    plan.ringOfCpu.reserve(cpus);
    for (std::uint32_t cpu = 0; cpu < cpus; ++cpu) {
        const auto ring = mapping == RingMapping::LLC ? topology.llcOfCpu[cpu] : cpu;
        plan.ringOfCpu.push_back(ring % plan.rings);
    }
    return plan;
}

} // namespace quickshift::engine
