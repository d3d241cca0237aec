// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/panel/process_cost.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

namespace quickshift::bench
{
namespace
{

/// The number behind `key` in a file as /proc/PID/status; 0 when it is not there.
std::uint64_t field(const std::filesystem::path& file, const std::string& key)
{
    std::ifstream in(file);
    for (std::string word; in >> word;) {
        std::uint64_t value = 0;
        if (word == key && in >> value)
            return value;
    }
    return 0;
}

} // namespace

std::optional<ProcessCost> costOf(pid_t process)
{
    clockid_t clock{};
    timespec spent{};
    // In nanoseconds, where /proc/PID/stat counts in hundredths of a second.
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &spent) != 0)
        return std::nullopt;
    ProcessCost cost;
    cost.cpu_ns = static_cast<std::uint64_t>(spent.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(spent.tv_nsec);
    const auto directory = std::filesystem::path("/proc") / std::to_string(process);
    cost.resident_kib = field(directory / "status", "VmRSS:");
    cost.wakeups = field(directory / "status", "voluntary_ctxt_switches:");
    std::error_code error;
    for (const auto& thread : std::filesystem::directory_iterator(directory / "task", error))
        cost.threadWakeups += field(thread.path() / "status", "voluntary_ctxt_switches:");
    return cost;
}

} // namespace quickshift::bench
