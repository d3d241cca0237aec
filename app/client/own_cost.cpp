// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/own_cost.h"

#include <utility>

namespace quickshift::client
{
namespace
{

std::uint64_t counter(const protocol::Telemetry& telemetry, protocol::Counter which)
{
    return telemetry.counterValues[static_cast<std::size_t>(which)];
}

double ratio(std::uint64_t later, std::uint64_t earlier, double over)
{
    return later < earlier ? 0.0 : static_cast<double>(later - earlier) / over;
}

} // namespace

void OwnCost::look(const protocol::Telemetry& cumulative, const protocol::ProcessUsage& self,
                   std::chrono::nanoseconds now)
{
    const Look next{cumulative.time_ns,
                    cumulative.loadId,
                    counter(cumulative, protocol::Counter::HELPER_CPU_NS),
                    counter(cumulative, protocol::Counter::BUS_BYTES),
                    self.cpu_ns,
                    now};
    m_helperCpuPercent.reset();
    m_busBytesPerSecond.reset();
    const auto last = std::exchange(m_last, next);
    if (!last)
        return;
    if (next.now > last->now)
        m_panelCpuPercent =
            100 * ratio(next.panelCpu_ns, last->panelCpu_ns, static_cast<double>((next.now - last->now).count()));
    if (next.loadId != last->loadId || next.time_ns <= last->time_ns)
        return;
    const auto elapsed_ns = static_cast<double>(next.time_ns - last->time_ns);
    m_helperCpuPercent = 100 * ratio(next.helperCpu_ns, last->helperCpu_ns, elapsed_ns);
    m_busBytesPerSecond = ratio(next.busBytes, last->busBytes, elapsed_ns / 1e9);
}

void OwnCost::forget()
{
    *this = {};
}

} // namespace quickshift::client
