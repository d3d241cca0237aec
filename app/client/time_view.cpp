// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/time_view.h"

#include <algorithm>
#include <cmath>

namespace quickshift::client
{
namespace
{

constexpr std::uint64_t second_ns = 1'000'000'000;

} // namespace

TimeView::TimeView(const History& history, QObject* parent)
    : QObject(parent), m_history(history), m_end_ns(history.newest_ns())
{
    connect(&m_history, &History::secondEnded, this, &TimeView::onSecondEnded);
    connect(&m_history, &History::wasReset, this, [this] { setFollowing(true); });
}

std::uint64_t TimeView::begin_ns() const
{
    const auto span_ns = static_cast<std::uint64_t>(m_span_s) * second_ns;
    return m_end_ns > span_ns ? m_end_ns - span_ns : 0;
}

void TimeView::setFollowing(bool following)
{
    m_following = following;
    if (following)
        m_end_ns = m_history.newest_ns();
    emit changed();
}

void TimeView::lookBack(int secondsBeforeNewest)
{
    const auto back_ns = static_cast<std::uint64_t>(std::max(secondsBeforeNewest, 0)) * second_ns;
    const auto newest = m_history.newest_ns();
    setEnd(newest > back_ns ? newest - back_ns : 0);
}

int TimeView::secondsBeforeNewest() const
{
    const auto newest = m_history.newest_ns();
    return m_end_ns >= newest ? 0 : static_cast<int>((newest - m_end_ns) / second_ns);
}

void TimeView::pan(int seconds)
{
    lookBack(secondsBeforeNewest() - seconds);
}

void TimeView::setSpan(int seconds)
{
    m_span_s = std::clamp(seconds, shortestSpan_s, longestSpan_s);
    emit changed();
}

void TimeView::zoom(double factor, std::uint64_t anchor_ns)
{
    const int before = m_span_s;
    // At least a second, or small steps would be lost in rounding.
    int after = static_cast<int>(std::lround(before * factor));
    if (after == before)
        after += factor < 1 ? -1 : 1;
    m_span_s = std::clamp(after, shortestSpan_s, longestSpan_s);
    if (!m_following && anchor_ns <= m_end_ns) {
        const double ratio = static_cast<double>(m_span_s) / before;
        setEnd(anchor_ns + static_cast<std::uint64_t>(static_cast<double>(m_end_ns - anchor_ns) * ratio));
        return;
    }
    emit changed();
}

void TimeView::onSecondEnded()
{
    if (!m_following)
        return;
    m_end_ns = m_history.newest_ns();
    emit changed();
}

void TimeView::setEnd(std::uint64_t end_ns)
{
    m_following = false;
    m_end_ns = std::clamp(end_ns, std::min(m_history.oldest_ns(), m_history.newest_ns()), m_history.newest_ns());
    emit changed();
}

} // namespace quickshift::client
