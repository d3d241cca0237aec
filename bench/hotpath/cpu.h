// SPDX-License-Identifier: GPL-3.0-or-later
// Where and how eagerly the calling thread runs; threads that it makes begin alike.
#pragma once

#include <sched.h>

namespace quickshift::bench
{

inline void pinTo(unsigned cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    sched_setaffinity(0, sizeof(set), &set);
}

/// False where it is not allowed.
inline bool becomeRealtime()
{
    const sched_param lowest{.sched_priority = 1};
    return sched_setscheduler(0, SCHED_FIFO, &lowest) == 0;
}

/// Puts the calling thread back to where and what it was.
class AsBefore
{
public:
    AsBefore() : m_policy(sched_getscheduler(0))
    {
        sched_getparam(0, &m_priority);
        sched_getaffinity(0, sizeof(m_cpus), &m_cpus);
    }
    ~AsBefore()
    {
        sched_setscheduler(0, m_policy, &m_priority);
        sched_setaffinity(0, sizeof(m_cpus), &m_cpus);
    }
    AsBefore(const AsBefore&) = delete;
    AsBefore& operator=(const AsBefore&) = delete;

private:
    int m_policy;
    sched_param m_priority{};
    cpu_set_t m_cpus{};
};

/// Off one CPU, if there are others.
inline void stayOff(unsigned cpu)
{
    cpu_set_t set;
    sched_getaffinity(0, sizeof(set), &set);
    CPU_CLR(cpu, &set);
    if (CPU_COUNT(&set) > 0)
        sched_setaffinity(0, sizeof(set), &set);
}

} // namespace quickshift::bench
