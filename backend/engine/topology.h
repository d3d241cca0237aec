// SPDX-License-Identifier: GPL-3.0-or-later
// Which CPUs there are and which of them share a last-level cache, from sysfs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace quickshift::engine
{

struct Topology {
    /// Last-level cache of each possible CPU, numbered from 0 without gaps. CPUs without a known cache get cache 0.
    std::vector<std::uint32_t> llcOfCpu;
    std::uint32_t llcs = 1;

    [[nodiscard]] std::size_t cpus() const { return llcOfCpu.size(); }
    /// Reads `sysfs`/devices/system/cpu.
    [[nodiscard]] static Topology read(const std::filesystem::path& sysfs);
};

/// The CPUs of a kernel list such as "0-3,8": empty when it is not one.
[[nodiscard]] std::vector<std::uint32_t> parseCpuList(std::string_view list);

} // namespace quickshift::engine
