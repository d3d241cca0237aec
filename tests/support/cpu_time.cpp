// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cpu_time.h"

#include <unistd.h>

#include <fstream>
#include <limits>
#include <string>

namespace quickshift::test
{

std::int64_t cpuTime_ns(pid_t process)
{
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    // proc_pid_stat(5): the second field is a name in brackets, with anything in it; 14 to 17 are utime, stime, cutime
    // and cstime.
    constexpr int fieldsBetween = 11;
    stat.ignore(std::numeric_limits<std::streamsize>::max(), ')');
    std::string unused;
    for (int field = 0; field < fieldsBetween; ++field)
        stat >> unused;
    std::int64_t ticks = 0;
    for (int field = 0; field < 4; ++field) {
        std::int64_t value = 0;
        stat >> value;
        ticks += value;
    }
    return stat ? ticks * (1'000'000'000 / sysconf(_SC_CLK_TCK)) : 0;
}

} // namespace quickshift::test
