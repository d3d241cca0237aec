// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/process_usage.h"

#include <ctime>
#include <fstream>
#include <unistd.h>

namespace quickshift::protocol
{

ProcessUsage ownUsage()
{
    ProcessUsage usage;
    timespec time{};
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0)
        usage.cpu_ns =
            static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(time.tv_nsec);
    std::ifstream statm("/proc/self/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    if (statm >> size >> resident)
        usage.residentBytes = resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    return usage;
}

} // namespace quickshift::protocol
