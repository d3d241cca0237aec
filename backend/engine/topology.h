// SPDX-License-Identifier: GPL-3.0-or-later
// Which CPUs there are, which of them share a last-level cache and a memory node, and what each can do: from sysfs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

struct qs_topology;

namespace quickshift::engine
{

struct Topology {
    /// Last-level cache of each possible CPU, numbered from 0 without gaps. CPUs without a known cache get cache 0.
    std::vector<std::uint32_t> llcOfCpu;
    std::uint32_t llcs = 1;
    /// Memory node of each possible CPU; 0 where the kernel names none. Empty: all are of node 0.
    std::vector<std::uint32_t> nodeOfCpu = {};
    /// How much each possible CPU can do, in a unit that holds on this machine only; empty: all the same.
    std::vector<std::uint32_t> capacityOfCpu = {};

    [[nodiscard]] std::size_t cpus() const { return llcOfCpu.size(); }
    /// For people: "8 CPUs, 2 last-level caches".
    [[nodiscard]] std::string summary() const;
    /// Reads `sysfs`/devices/system/cpu.
    [[nodiscard]] static Topology read(const std::filesystem::path& sysfs);
};

/// The same as the kernel side uses it: sorted by cache and capacity, with the order in which one steals.
void describe(const Topology& topology, qs_topology& kernel);

/// The CPUs of a kernel list such as "0-3,8": empty when it is not one.
[[nodiscard]] std::vector<std::uint32_t> parseCpuList(std::string_view list);

} // namespace quickshift::engine
