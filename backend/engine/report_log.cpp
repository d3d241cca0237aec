// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/report_log.h"

#include <algorithm>

namespace quickshift::engine
{

void ReportLog::setOrder(ReportOrder order)
{
    if (order == m_order)
        return;
    passEnded(UINT64_MAX);
    m_order = order;
    m_last_ns = 0;
}

void ReportLog::add(const protocol::Report& report)
{
    if (m_order == ReportOrder::AS_FOUND)
        giveOut(report);
    else if (report.time_ns < m_last_ns)
        ++m_late; // a list strictly by time has no place for it any more
    else
        m_waiting.push(report);
}

void ReportLog::passEnded(std::uint64_t begun_ns)
{
    const auto watermark = begun_ns == UINT64_MAX ? begun_ns : begun_ns - std::min(begun_ns, slack_ns);
    for (; !m_waiting.empty() && m_waiting.top().time_ns <= watermark; m_waiting.pop()) {
        m_last_ns = m_waiting.top().time_ns;
        giveOut(m_waiting.top());
    }
}

void ReportLog::giveOut(const protocol::Report& report)
{
    ++m_listed;
    m_newest.push_back(report);
    if (m_newest.size() > kept)
        m_newest.pop_front();
}

void ReportLog::report(protocol::Telemetry& telemetry) const
{
    telemetry.reportsListed = m_listed;
    telemetry.reportsLate = m_late;
    telemetry.reportList.assign(m_newest.begin(), m_newest.end());
}

} // namespace quickshift::engine
