// SPDX-License-Identifier: GPL-3.0-or-later
// What a write costs, by how the ring is chosen and how many CPUs write at the same time as fast as they can.
#include "bench/hotpath/bench.h"

#include <algorithm>

namespace quickshift::bench
{
namespace
{

struct Choice {
    const char* name;
    const char* program;
    std::uint32_t rings; ///< that writers spread over
};

/// 1, 2, 4, … and all.
std::vector<unsigned> cpuCounts(unsigned all)
{
    std::vector<unsigned> counts;
    for (unsigned cpus = 1; cpus < all; cpus *= 2)
        counts.push_back(cpus);
    counts.push_back(all);
    return counts;
}

/// As many as every ring takes from all its writers together without becoming urgent, which it is when half full.
std::uint64_t stepsFor(unsigned cpus, std::uint32_t rings)
{
    constexpr std::uint64_t lessThanHalf = BENCH_RING_BYTES / (sizeof(qs_report) + 8) * 45 / 100;
    const auto writers = (cpus + rings - 1) / rings;
    return std::max<std::uint64_t>(lessThanHalf / writers, 1);
}

void addSteps(std::vector<Step>& steps, Kernel& kernel, const std::string& group, const Choice& choice, unsigned cpus)
{
    steps.push_back({.name = group + "/" + choice.name + "/" + std::to_string(cpus) + "cpu",
                     .program = choice.program,
                     .cpus = cpus,
                     .steps = stepsFor(cpus, choice.rings),
                     .before = [&kernel, rings = choice.rings] { kernel.useRings(rings); }});
}

} // namespace

engine::Result<void> ringWrites(const Bench& bench)
{
    auto kernel = Kernel::load(allRingsInPlace());
    if (!kernel)
        return std::unexpected(kernel.error());
    std::vector<Step> steps;
    for (const unsigned cpus : cpuCounts(bench.crew.cpus())) {
        for (const Choice& choice : {Choice{"shared", "write_shared", 1}, Choice{"switch16", "write_switch", 16},
                                     Choice{"array1", "write_array", 1}, Choice{"array2", "write_array", 2},
                                     Choice{"array4", "write_array", 4}, Choice{"array16", "write_array", 16},
                                     Choice{"array64", "write_array", 64}})
            addSteps(steps, **kernel, "ring_write", choice, cpus);
        for (const Choice& choice : {Choice{"shared", "bare_shared", 1}, Choice{"switch16", "bare_switch", 16},
                                     Choice{"array16", "bare_array", 16}})
            addSteps(steps, **kernel, "ring_write_bare", choice, cpus);
    }
    return addInTurns(bench, **kernel, std::move(steps), bench.times(500));
}

} // namespace quickshift::bench
