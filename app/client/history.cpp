// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/history.h"

#include "protocol/frame.h"

#include <algorithm>
#include <cmath>

namespace quickshift::client
{
namespace
{

constexpr std::uint64_t second_ns = 1'000'000'000;
constexpr std::uint64_t length_ns = std::chrono::nanoseconds(History::length).count();

// A frame counts for the second in which it ended; one that ends on the full second for the one before.
std::uint64_t secondOf(std::uint64_t time_ns)
{
    return (time_ns - 1) / second_ns;
}

protocol::MetricKey keptKey(protocol::MetricKey key)
{
    if (protocol::info(key.metric).dimension == protocol::Dimension::RING)
        key.instance = protocol::allRings;
    return key;
}

// What a person would call on or off; nothing while it changes. Monitoring is off: nothing is scheduled by us.
std::optional<Mark::Kind> settled(protocol::State state)
{
    switch (state) {
    case protocol::State::RUNNING:
        return Mark::Kind::On;
    case protocol::State::OFF:
    case protocol::State::MONITORING:
        return Mark::Kind::Off;
    case protocol::State::FAILED:
        return Mark::Kind::Failed;
    default:
        return std::nullopt;
    }
}

} // namespace

SparseHistogram::SparseHistogram(const protocol::Histogram& histogram)
    : m_sum_ns(histogram.sum_ns), m_max_ns(histogram.max_ns)
{
    const auto buckets = histogram.buckets();
    const auto used =
        std::span(buckets).subspan(histogram.firstBucket(), histogram.endBucket() - histogram.firstBucket());
    m_buckets.reserve(used.size() - static_cast<std::size_t>(std::ranges::count(used, 0U)));
    for (std::size_t i = histogram.firstBucket(); i < histogram.endBucket(); ++i)
        if (buckets[i] != 0)
            m_buckets.push_back({static_cast<std::uint32_t>(std::min<std::uint64_t>(buckets[i], UINT32_MAX)),
                                 static_cast<std::uint16_t>(i)});
}

void SparseHistogram::addTo(protocol::Histogram& histogram) const
{
    for (const auto& bucket : m_buckets)
        histogram.addToBucket(bucket.number, bucket.count);
    histogram.sum_ns += m_sum_ns;
    histogram.max_ns = std::max(histogram.max_ns, m_max_ns);
}

void Second::addTo(protocol::Histogram& sum, const Selection& selection) const
{
    for (const auto& [key, histogram] : histograms)
        if (key.metric == selection.metric && (!selection.instance || key.instance == *selection.instance))
            histogram.addTo(sum);
}

std::size_t Second::bytes() const
{
    std::size_t sum = sizeof *this + rings.capacity() * sizeof(Ring);
    for (const auto& [key, histogram] : histograms)
        sum += sizeof key + histogram.bytes();
    return sum;
}

void History::addFrame(const protocol::Frame& frame)
{
    // Another boot of the helper's machine, or a recording that was wound back.
    if (frame.time_ns < m_last_ns)
        reset();
    m_last_ns = frame.time_ns;
    noteClock(frame.time_ns);
    noteState(frame);
    // A frame that covers no interval holds all since the load: of no second in particular.
    if (frame.interval_ns == 0 || frame.time_ns == 0)
        return;
    if (m_open.covered_ns != 0 && secondOf(frame.time_ns) != secondOf(m_open.time_ns))
        endSecond();
    const auto& delta = frame.delta;
    m_open.time_ns = frame.time_ns;
    m_open.covered_ns += frame.interval_ns;
    const auto rings = std::min<std::size_t>(delta.ringCount, protocol::maxRings);
    m_open.rings.resize(std::max(m_open.rings.size(), rings));
    for (std::size_t i = 0; i < std::min(m_open.rings.size(), delta.rings.size()); ++i) {
        m_open.rings[i].produced += delta.rings[i].produced;
        m_open.rings[i].dropped += delta.rings[i].dropped;
    }
    for (std::size_t i = 0; i < m_open.reports.size(); ++i)
        m_open.reports[i] += delta.reports[i];
    for (const auto& [key, histogram] : delta.histograms)
        m_openHistograms[keptKey(key)].merge(histogram);
}

void History::markSetting(const QString& name, const QString& value)
{
    if (m_last_ns != 0)
        addMark({.time_ns = m_last_ns, .kind = Mark::Kind::Setting, .setting = name, .value = value});
}

void History::reset()
{
    const bool had = m_last_ns != 0;
    m_seconds.clear();
    m_marks.clear();
    m_bytes = 0;
    m_last_ns = 0;
    m_state.reset();
    m_open = {};
    m_openHistograms.clear();
    if (had)
        emit wasReset();
}

protocol::Histogram History::histogram(const Selection& selection, std::uint64_t after_ns, std::uint64_t until_ns) const
{
    protocol::Histogram sum;
    for (auto second = firstAfter(after_ns); second != m_seconds.end() && second->time_ns <= until_ns; ++second)
        second->addTo(sum, selection);
    return sum;
}

std::deque<Second>::const_iterator History::firstAfter(std::uint64_t time_ns) const
{
    return std::ranges::upper_bound(m_seconds, time_ns, {}, &Second::time_ns);
}

// Kept while it is about right, so that a late frame does not shake the axis.
void History::noteClock(std::uint64_t time_ns)
{
    const auto now = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    const double offset = now - static_cast<double>(time_ns) / 1e9;
    if (std::abs(offset - m_epochOffset_s) > 0.5)
        m_epochOffset_s = offset;
}

void History::noteState(const protocol::Frame& frame)
{
    const auto state = settled(frame.delta.state);
    if (!state || state == m_state)
        return;
    const bool first = !std::exchange(m_state, state).has_value();
    if (!first)
        addMark({.time_ns = frame.time_ns, .kind = *state, .setting = {}, .value = {}});
}

void History::addMark(Mark mark)
{
    m_marks.push_back(std::move(mark));
    if (m_marks.size() > maxMarks)
        m_marks.pop_front();
    emit marked();
}

void History::endSecond()
{
    m_open.histograms.reserve(m_openHistograms.size());
    for (const auto& [key, histogram] : m_openHistograms)
        m_open.histograms.emplace_back(key, SparseHistogram(histogram));
    m_openHistograms.clear();
    m_bytes += m_open.bytes();
    m_seconds.push_back(std::exchange(m_open, {}));
    forgetOld();
    emit secondEnded();
}

void History::forgetOld()
{
    const auto newest = newest_ns();
    while (m_seconds.size() > 1 && (m_bytes > maxBytes || m_seconds.front().time_ns + length_ns <= newest)) {
        m_bytes -= m_seconds.front().bytes();
        m_seconds.pop_front();
    }
    while (!m_marks.empty() && m_marks.front().time_ns < oldest_ns())
        m_marks.pop_front();
}

} // namespace quickshift::client
