// SPDX-License-Identifier: GPL-3.0-or-later
// What Quickshift itself costs, between one look and the next.
#pragma once

#include "protocol/process_usage.h"
#include "protocol/telemetry.h"

#include <chrono>
#include <optional>

namespace quickshift::client
{

class OwnCost
{
public:
    /// `cumulative` as the TelemetryModel has it, `self` and `now` (any steady clock) of this program. A figure is
    /// there from the second look on; those of the helper only if frames came between the two.
    void look(const protocol::Telemetry& cumulative, const protocol::ProcessUsage& self, std::chrono::nanoseconds now);
    /// The next look is the first one.
    void forget();

    [[nodiscard]] std::optional<double> helperCpuPercent() const { return m_helperCpuPercent; }
    [[nodiscard]] std::optional<double> panelCpuPercent() const { return m_panelCpuPercent; }
    [[nodiscard]] std::optional<double> busBytesPerSecond() const { return m_busBytesPerSecond; }

private:
    struct Look {
        std::uint64_t time_ns;
        std::uint64_t loadId;
        std::uint64_t helperCpu_ns;
        std::uint64_t busBytes;
        std::uint64_t panelCpu_ns;
        std::chrono::nanoseconds now;
    };
    std::optional<Look> m_last;
    std::optional<double> m_helperCpuPercent;
    std::optional<double> m_panelCpuPercent;
    std::optional<double> m_busBytesPerSecond;
};

} // namespace quickshift::client
