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

} // namespace

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

Topology Topology::read(const std::filesystem::path& sysfs)
{
    const auto directory = sysfs / "devices/system/cpu";
    auto possible = parseCpuList(readLine(directory / "possible").value_or("0"));
    if (possible.empty())
        possible = {0};
    Topology topology;
    topology.llcOfCpu.resize(std::ranges::max(possible) + 1, 0);
    std::map<std::string, std::uint32_t> numbers;
    for (const auto cpu : possible) {
        const auto shared = lastLevelCache(directory / ("cpu" + std::to_string(cpu)));
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
