// SPDX-License-Identifier: GPL-3.0-or-later
// The newest single reports, for recordings and exports: as the rings gave them out, or strictly by time.
#pragma once

#include "protocol/telemetry.h"

#include <cstdint>
#include <deque>
#include <queue>
#include <vector>

namespace quickshift::engine
{

enum class ReportOrder : std::uint8_t { OFF, AS_FOUND, BY_TIME }; // the order of report_list's choices

class ReportLog
{
public:
    /// How long a report may be under way between its time stamp and its ring; one that takes longer is late.
    static constexpr std::uint64_t slack_ns = 5'000'000;
    /// How many reports are kept.
    static constexpr std::size_t kept = 4096;

    /// What waits to be put into order is given out first.
    void setOrder(ReportOrder order);
    [[nodiscard]] bool on() const { return m_order != ReportOrder::OFF; }

    /// One record, in the order in which the rings are read.
    void add(const protocol::Report& report);

    /// Every ring was read to its end in a pass that began at `begun_ns` (CLOCK_MONOTONIC). What is older than that by
    /// more than the slack can be given out: nothing earlier can come any more. This is the merge's watermark.
    void passEnded(std::uint64_t begun_ns);

    /// Adds the list to the figures.
    void report(protocol::Telemetry& telemetry) const;

private:
    struct Later {
        bool operator()(const protocol::Report& a, const protocol::Report& b) const { return a.time_ns > b.time_ns; }
    };

    void giveOut(const protocol::Report& report);

    ReportOrder m_order = ReportOrder::OFF;
    std::priority_queue<protocol::Report, std::vector<protocol::Report>, Later> m_waiting; // the earliest on top
    std::deque<protocol::Report> m_newest;
    std::uint64_t m_last_ns = 0; ///< of the last one given out in order
    std::uint64_t m_listed = 0;
    std::uint64_t m_late = 0;
};

} // namespace quickshift::engine
