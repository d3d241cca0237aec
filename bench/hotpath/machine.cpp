// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/machine.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

namespace quickshift::bench
{
namespace
{

struct CpuTimes {
    std::uint64_t busy = 0;
    std::uint64_t total = 0;
};

/// The first line of /proc/stat, in clock ticks: user, nice, system, idle, iowait, irq, softirq, steal.
CpuTimes cpuTimes()
{
    std::ifstream file("/proc/stat");
    std::string word;
    CpuTimes times;
    file >> word;
    for (int column = 0; column < 8; ++column) {
        std::uint64_t ticks = 0;
        file >> ticks;
        times.total += ticks;
        times.busy += column == 3 || column == 4 ? 0 : ticks;
    }
    return times;
}

std::uint64_t ownCpu_ns()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<std::uint64_t>(used.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(used.tv_nsec);
}

/// The value of a line "key : value" of /proc/cpuinfo; empty where there is none.
std::string cpuInfo(const std::string& key)
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(key) && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    }
    return {};
}

} // namespace

Machine::Machine()
{
    const auto now = cpuTimes();
    m_busy = now.busy;
    m_total = now.total;
    m_own_ns = ownCpu_ns();
}

QJsonObject Machine::describe(bool quick, bool realtime) const
{
    utsname kernel{};
    uname(&kernel);
    const auto now = cpuTimes();
    const auto ticksPerSecond = static_cast<double>(sysconf(_SC_CLK_TCK));
    const auto total = std::max(1.0, static_cast<double>(now.total - m_total));
    const auto own = static_cast<double>(ownCpu_ns() - m_own_ns) / 1e9 * ticksPerSecond;
    const auto others = std::max(0.0, static_cast<double>(now.busy - m_busy) - own) / total * 100;
    const auto flags = " " + cpuInfo("flags") + " ";
    return {{"cpu", QString::fromStdString(cpuInfo("model name"))},
            {"cpus", static_cast<int>(std::thread::hardware_concurrency())},
            {"cache_per_cpu", QString::fromStdString(cpuInfo("cache size"))},
            {"virtual", flags.find(" hypervisor ") != std::string::npos},
            {"kernel", QString(kernel.release)},
            {"date", QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {"quick", quick},
            {"realtime", realtime},
            {"others_percent", others}};
}

} // namespace quickshift::bench
