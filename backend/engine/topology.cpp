// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/topology.h"

#include "backend/engine/text_file.h"
#include "bpf/abi.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <ranges>

namespace quickshift::engine
{
namespace
{

/// The CPUs that share the highest level of cache with this one, as the kernel writes them; empty when it does not.
std::string lastLevelCache(const std::filesystem::path& cpu)
{
    int highest = 0;
    std::string shared;
    for (int index = 0;; ++index) {
        const auto cache = cpu / "cache" / ("index" + std::to_string(index));
        const auto level = readLine(cache / "level");
        if (!level)
            return shared;
        if (const int number = std::atoi(level->c_str()); number > highest) {
            highest = number;
            shared = readLine(cache / "shared_cpu_list").value_or("");
        }
    }
}

std::uint32_t number(const std::filesystem::path& file)
{
    const auto line = readLine(file).value_or("");
    std::uint32_t value = 0;
    std::from_chars(line.data(), line.data() + line.size(), value);
    return value;
}

/// What the kernel says a CPU can do; where it says nothing, its highest frequency (kHz).
std::uint32_t capacityOf(const std::filesystem::path& cpu)
{
    const auto capacity = number(cpu / "cpu_capacity");
    return capacity != 0 ? capacity : number(cpu / "cpufreq/cpuinfo_max_freq");
}

/// A directory nodeN lies in that of each CPU of the node.
std::uint32_t nodeOf(const std::filesystem::path& cpu)
{
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(cpu, ignored)) {
        const auto name = entry.path().filename().string();
        std::uint32_t node = 0;
        if (name.starts_with("node") &&
            std::from_chars(name.data() + 4, name.data() + name.size(), node).ptr == name.data() + name.size())
            return node;
    }
    return 0;
}

// Cores of one kind differ by a few percent (the makers mark the best ones); kinds of core by a fifth and more.
constexpr std::uint32_t sameKindPercent = 85;

} // namespace

void describe(const Topology& topology, qs_topology& kernel)
{
    const auto cpus = static_cast<std::uint32_t>(topology.cpus());
    auto capacities = topology.capacityOfCpu;
    capacities.resize(cpus, 0);
    auto nodes = topology.nodeOfCpu;
    nodes.resize(cpus, 0);
    const auto largest = std::ranges::max(capacities);
    const auto isBig = [&](std::uint32_t cpu) {
        return std::uint64_t{capacities[cpu]} * 100 >= std::uint64_t{largest} * sameKindPercent;
    };
    std::vector<std::uint16_t> order;
    for (std::uint32_t cpu = 0; cpu < cpus; ++cpu)
        order.push_back(static_cast<std::uint16_t>(cpu));
    std::ranges::stable_sort(order, {},
                             [&](std::uint16_t cpu) { return std::pair(topology.llcOfCpu[cpu], isBig(cpu) ? 0 : 1); });
    std::vector<std::uint32_t> nodeOfLlc(topology.llcs, 0);
    kernel.llcs = topology.llcs;
    kernel.hybrid = 0;
    std::ranges::fill(kernel.llc_first, 0U);
    for (std::uint32_t slot = 0; slot < cpus; ++slot) {
        const auto cpu = order[slot];
        const auto llc = topology.llcOfCpu[cpu];
        kernel.cpus[slot] = cpu;
        kernel.slot_of_cpu[cpu] = static_cast<qs_u16>(slot);
        kernel.llc_of_cpu[cpu] = llc;
        kernel.is_large[cpu] = isBig(cpu) ? 1 : 0;
        kernel.llc_first[llc + 1] = slot + 1;
        kernel.hybrid |= isBig(cpu) ? 0 : 1;
        nodeOfLlc[llc] = nodes[cpu];
    }
    for (std::uint32_t llc = 0; llc < topology.llcs; ++llc) {
        // Each starts with the one after it, so that not all of them steal from the same.
        std::vector<qs_u8> others;
        for (std::uint32_t i = 1; i < topology.llcs; ++i)
            others.push_back(static_cast<qs_u8>((llc + i) % topology.llcs));
        std::ranges::stable_partition(others, [&](qs_u8 other) { return nodeOfLlc[other] == nodeOfLlc[llc]; });
        std::ranges::copy(others, kernel.nearest[llc]);
    }
}

std::vector<std::uint32_t> parseCpuList(std::string_view list)
{
    std::vector<std::uint32_t> cpus;
    for (const auto part : std::views::split(list, ',')) {
        std::uint32_t first = 0;
        const char* const end = &*part.begin() + std::ranges::distance(part);
        auto [position, error] = std::from_chars(&*part.begin(), end, first);
        std::uint32_t last = first;
        if (error == std::errc{} && position != end && *position == '-')
            std::tie(position, error) = [&] {
                const auto result = std::from_chars(position + 1, end, last);
                return std::pair(result.ptr, result.ec);
            }();
        if (error != std::errc{} || position != end || last < first || last >= QS_MAX_CPUS)
            return {};
        for (auto cpu = first; cpu <= last; ++cpu)
            cpus.push_back(cpu);
    }
    return cpus;
}

std::string Topology::summary() const
{
    const auto counted = [](std::size_t count, const char* noun) {
        return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
    };
    return counted(cpus(), "CPU") + ", " + counted(llcs, "last-level cache");
}

Topology Topology::read(const std::filesystem::path& sysfs)
{
    const auto directory = sysfs / "devices/system/cpu";
    auto possible = parseCpuList(readLine(directory / "possible").value_or("0"));
    if (possible.empty())
        possible = {0};
    Topology topology;
    topology.llcOfCpu.resize(std::ranges::max(possible) + 1, 0);
    topology.nodeOfCpu.resize(topology.cpus(), 0);
    topology.capacityOfCpu.resize(topology.cpus(), 0);
    std::map<std::string, std::uint32_t> numbers;
    for (const auto cpu : possible) {
        const auto own = directory / ("cpu" + std::to_string(cpu));
        topology.nodeOfCpu[cpu] = nodeOf(own);
        topology.capacityOfCpu[cpu] = capacityOf(own);
        const auto shared = lastLevelCache(own);
        if (shared.empty())
            continue;
        // More caches than queues: some share one, which is correct and merely less local.
        const auto next = static_cast<std::uint32_t>(numbers.size() % QS_MAX_LLCS);
        topology.llcOfCpu[cpu] = numbers.try_emplace(shared, next).first->second;
    }
    topology.llcs = std::clamp<std::uint32_t>(static_cast<std::uint32_t>(numbers.size()), 1, QS_MAX_LLCS);
    return topology;
}

} // namespace quickshift::engine
