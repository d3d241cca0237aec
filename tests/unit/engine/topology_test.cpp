// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/ring_mapping.h"
#include "backend/engine/topology.h"
#include "bpf/abi.h"
#include "tests/unit/fixture_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

using namespace quickshift::engine;
using quickshift::test::FixtureTree;

namespace
{

/// A machine of `cpus` CPUs whose last-level caches (level 3) hold `perCache` CPUs each.
FixtureTree machine(unsigned cpus, unsigned perCache)
{
    FixtureTree tree;
    tree.write("devices/system/cpu/possible", "0-" + std::to_string(cpus - 1));
    for (unsigned cpu = 0; cpu < cpus; ++cpu) {
        const auto cache = "devices/system/cpu/cpu" + std::to_string(cpu) + "/cache/";
        const auto first = cpu / perCache * perCache;
        tree.write(cache + "index0/level", "1");
        tree.write(cache + "index0/shared_cpu_list", std::to_string(cpu));
        tree.write(cache + "index1/level", "3");
        tree.write(cache + "index1/shared_cpu_list",
                   std::to_string(first) + "-" + std::to_string(first + perCache - 1));
    }
    return tree;
}

TEST(CpuList, IsReadAsTheKernelWritesIt)
{
    EXPECT_EQ(parseCpuList("0"), (std::vector<std::uint32_t>{0}));
    EXPECT_EQ(parseCpuList("0-3,8,10-11"), (std::vector<std::uint32_t>{0, 1, 2, 3, 8, 10, 11}));
}

TEST(CpuList, NonsenseIsEmpty)
{
    for (const char* list : {"", "a", "1-", "-3", "3-1", "0,", "0-99999", "1 2"})
        EXPECT_TRUE(parseCpuList(list).empty()) << '"' << list << '"';
}

TEST(Topology, CpusThatShareTheLargestCacheShareANumber)
{
    const auto tree = machine(16, 8);
    const auto topology = Topology::read(tree.root());
    EXPECT_EQ(topology.llcs, 2U);
    ASSERT_EQ(topology.cpus(), 16U);
    EXPECT_EQ(topology.llcOfCpu[0], topology.llcOfCpu[7]);
    EXPECT_NE(topology.llcOfCpu[7], topology.llcOfCpu[8]);
}

TEST(Topology, AMachineThatSaysNothingHasOneCache)
{
    const FixtureTree empty;
    const auto topology = Topology::read(empty.root());
    EXPECT_EQ(topology.llcs, 1U);
    EXPECT_EQ(topology.llcOfCpu, (std::vector<std::uint32_t>{0}));
}

TEST(Topology, MoreCachesThanQueuesShareThem)
{
    const auto tree = machine(200, 2);
    const auto topology = Topology::read(tree.root());
    EXPECT_EQ(topology.llcs, static_cast<unsigned>(QS_MAX_LLCS));
    for (const auto llc : topology.llcOfCpu)
        EXPECT_LT(llc, topology.llcs);
}

TEST(Topology, IsSummedUpInWords)
{
    EXPECT_EQ(Topology::read(machine(16, 8).root()).summary(), "16 CPUs, 2 last-level caches");
    EXPECT_EQ(Topology::read(FixtureTree().root()).summary(), "1 CPU, 1 last-level cache");
}

/// As the kernel side gets it.
std::unique_ptr<qs_topology> described(const FixtureTree& tree)
{
    auto kernel = std::make_unique<qs_topology>();
    describe(Topology::read(tree.root()), *kernel);
    return kernel;
}

void setCapacity(FixtureTree& tree, unsigned cpu, unsigned capacity)
{
    tree.write("devices/system/cpu/cpu" + std::to_string(cpu) + "/cpu_capacity", std::to_string(capacity));
}

std::vector<unsigned> cpusOf(const qs_topology& kernel, unsigned llc)
{
    return {kernel.cpus + kernel.llc_first[llc], kernel.cpus + kernel.llc_first[llc + 1]};
}

TEST(Description, EveryCpuIsInItsOwnCachesListAndKnowsWhere)
{
    const auto kernel = described(machine(16, 4));
    EXPECT_EQ(kernel->llcs, 4U);
    EXPECT_EQ(kernel->llc_first[0], 0U);
    EXPECT_EQ(kernel->llc_first[4], 16U);
    for (unsigned cpu = 0; cpu < 16; ++cpu) {
        const auto slot = kernel->slot_of_cpu[cpu];
        EXPECT_EQ(kernel->cpus[slot], cpu);
        EXPECT_GE(slot, kernel->llc_first[kernel->llc_of_cpu[cpu]]);
        EXPECT_LT(slot, kernel->llc_first[kernel->llc_of_cpu[cpu] + 1]);
    }
}

TEST(Description, LargerCpusComeFirstInTheirCache)
{
    auto tree = machine(8, 4);
    for (unsigned cpu = 0; cpu < 8; ++cpu)
        setCapacity(tree, cpu, cpu % 4 < 2 ? 400 : 1024);
    const auto kernel = described(tree);
    EXPECT_EQ(kernel->hybrid, 1U);
    EXPECT_EQ(cpusOf(*kernel, 0), (std::vector<unsigned>{2, 3, 0, 1}));
    EXPECT_EQ(cpusOf(*kernel, 1), (std::vector<unsigned>{6, 7, 4, 5}));
    for (unsigned cpu = 0; cpu < 8; ++cpu)
        EXPECT_EQ(kernel->is_large[cpu], cpu % 4 < 2 ? 0 : 1) << cpu;
}

TEST(Description, CoresThatDifferByAFewPercentAreOfOneKind)
{
    auto tree = machine(4, 4);
    for (unsigned cpu = 0; cpu < 4; ++cpu)
        setCapacity(tree, cpu, 1024 - 40 * cpu);
    const auto kernel = described(tree);
    EXPECT_EQ(kernel->hybrid, 0U);
    EXPECT_EQ(cpusOf(*kernel, 0), (std::vector<unsigned>{0, 1, 2, 3}));
}

TEST(Description, AMachineThatTellsNoCapacitiesIsNotHybrid)
{
    const auto kernel = described(machine(4, 2));
    EXPECT_EQ(kernel->hybrid, 0U);
    for (unsigned cpu = 0; cpu < 4; ++cpu)
        EXPECT_EQ(kernel->is_large[cpu], 1);
}

TEST(Description, StealingBeginsInTheSameNodeWithTheNextCache)
{
    // Four caches, two to a node: 0 and 1, 2 and 3.
    auto tree = machine(8, 2);
    for (unsigned cpu = 0; cpu < 8; ++cpu)
        tree.write("devices/system/cpu/cpu" + std::to_string(cpu) + "/node" + std::to_string(cpu / 4) + "/cpulist", "");
    const auto kernel = described(tree);
    const auto nearest = [&](unsigned llc) {
        return std::vector<unsigned>(kernel->nearest[llc], kernel->nearest[llc] + kernel->llcs - 1);
    };
    EXPECT_EQ(nearest(0), (std::vector<unsigned>{1, 2, 3}));
    EXPECT_EQ(nearest(1), (std::vector<unsigned>{0, 2, 3}));
    EXPECT_EQ(nearest(2), (std::vector<unsigned>{3, 0, 1}));
    EXPECT_EQ(nearest(3), (std::vector<unsigned>{2, 0, 1}));
}

TEST(RingPlan, ModuloDealsCpusOut)
{
    const auto topology = Topology::read(machine(40, 4).root());
    const auto plan = planRings(RingMapping::MODULO, 16, topology);
    EXPECT_EQ(plan.rings, 16U);
    for (std::uint32_t cpu = 0; cpu < 40; ++cpu)
        EXPECT_EQ(plan.ringOfCpu[cpu], cpu % 16);
}

TEST(RingPlan, OneRingIsTheClassicBuffer)
{
    const auto plan = planRings(RingMapping::MODULO, 1, Topology::read(machine(8, 4).root()));
    EXPECT_EQ(std::set(plan.ringOfCpu.begin(), plan.ringOfCpu.end()), std::set<std::uint32_t>{0});
}

TEST(RingPlan, EveryCpuHasARingThatExists)
{
    for (const auto mapping : {RingMapping::MODULO, RingMapping::LLC, RingMapping::PER_CPU}) {
        for (const unsigned cpus : {2U, 16U, 100U, 256U}) {
            Topology topology{.llcOfCpu = {}, .llcs = std::min(cpus / 2, 64U)};
            for (unsigned cpu = 0; cpu < cpus; ++cpu)
                topology.llcOfCpu.push_back(cpu / 2 % topology.llcs);
            for (const std::uint32_t count : {1U, 3U, 64U}) {
                const auto plan = planRings(mapping, count, topology);
                EXPECT_GE(plan.rings, 1U);
                EXPECT_LE(plan.rings, 64U);
                ASSERT_EQ(plan.ringOfCpu.size(), cpus);
                for (const auto ring : plan.ringOfCpu)
                    EXPECT_LT(ring, plan.rings);
            }
        }
    }
}

TEST(RingPlan, CachesShareARing)
{
    const auto topology = Topology::read(machine(16, 8).root());
    const auto plan = planRings(RingMapping::LLC, 16, topology);
    EXPECT_EQ(plan.rings, 2U);
    EXPECT_EQ(plan.ringOfCpu[0], plan.ringOfCpu[7]);
    EXPECT_NE(plan.ringOfCpu[0], plan.ringOfCpu[8]);
}

} // namespace
