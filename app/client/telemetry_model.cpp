// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/telemetry_model.h"

#include <algorithm>
#include <numeric>

namespace quickshift::client
{
namespace
{

constexpr std::uint64_t slot_ns = 500'000'000;

std::uint64_t ns(std::chrono::nanoseconds duration)
{
    return static_cast<std::uint64_t>(duration.count());
}

double rate(std::uint64_t count, std::uint64_t interval_ns)
{
    return interval_ns == 0 ? 0.0 : static_cast<double>(count) * 1e9 / static_cast<double>(interval_ns);
}

template <typename Field> std::uint64_t sumOf(const std::vector<protocol::RingStats>& rings, Field field)
{
    return std::accumulate(rings.begin(), rings.end(), std::uint64_t{0},
                           [field](std::uint64_t sum, const auto& ring) { return sum + ring.*field; });
}

} // namespace

void TelemetryModel::addFrame(const protocol::Frame& frame)
{
    const bool otherLoad = m_hasFrames && frame.delta.loadId != m_cumulative.loadId;
    const bool fromThePast = m_hasFrames && frame.time_ns < m_cumulative.time_ns;
    if (otherLoad || fromThePast)
        reset();
    if (!m_hasFrames || frame.interval_ns == 0)
        begin(frame);
    else
        accumulate(frame);
    m_hasFrames = true;
    m_history.addFrame(frame);
    emit updated();
}

void TelemetryModel::reset()
{
    const bool had = std::exchange(m_hasFrames, false);
    m_cumulative = {};
    m_slots.clear();
    m_samples.clear();
    if (had)
        emit wasReset();
}

bool TelemetryModel::hasInput() const
{
    return std::ranges::any_of(m_cumulative.reports, [](auto reports) { return reports != 0; }) ||
           std::ranges::any_of(m_cumulative.rings, [](const auto& ring) { return ring.produced != 0; });
}

// A frame that covers no interval counts whole: it is the base of what follows and says nothing about rates. It also
// comes after a new subscription to the same load; then only the gap since the last frame is unknown to the recent
// histograms.
void TelemetryModel::begin(const protocol::Frame& frame)
{
    m_cumulative = frame.delta;
    m_samples.clear();
}

void TelemetryModel::accumulate(const protocol::Frame& frame)
{
    const auto& delta = frame.delta;
    auto& sum = m_cumulative;
    sum.time_ns = frame.time_ns;
    sum.state = delta.state;
    sum.scheduler = delta.scheduler;
    sum.ringCount = delta.ringCount;
    if (sum.rings.size() < delta.rings.size())
        sum.rings.resize(delta.rings.size());
    for (std::size_t i = 0; i < delta.rings.size(); ++i) {
        const auto& now = delta.rings[i];
        auto& ring = sum.rings[i];
        ring = {.produced = ring.produced + now.produced,
                .consumed = ring.consumed + now.consumed,
                .dropped = ring.dropped + now.dropped,
                .bytes = ring.bytes + now.bytes,
                .backlogBytes = now.backlogBytes,
                .highWaterBytes = now.highWaterBytes,
                .capacityBytes = now.capacityBytes};
    }
    for (std::size_t i = 0; i < sum.reports.size(); ++i)
        sum.reports[i] += delta.reports[i];
    for (std::size_t i = 0; i < sum.counterValues.size(); ++i)
        sum.counterValues[i] += delta.counterValues[i];
    for (const auto& [key, histogram] : delta.histograms)
        sum.histograms[key].merge(histogram);
    addToSlots(frame);
    addSample(frame);
}

void TelemetryModel::addToSlots(const protocol::Frame& frame)
{
    if (m_slots.empty() || frame.time_ns >= m_slots.back().begin_ns + slot_ns)
        m_slots.push_back({.begin_ns = frame.time_ns, .histograms = {}});
    for (const auto& [key, histogram] : frame.delta.histograms)
        m_slots.back().histograms[key].merge(histogram);
    while (m_slots.front().begin_ns + ns(histogramWindow) < frame.time_ns)
        m_slots.pop_front();
}

void TelemetryModel::addSample(const protocol::Frame& frame)
{
    Sample sample{.time_ns = frame.time_ns, .interval_ns = frame.interval_ns, .produced = {}, .dropped = {}};
    for (const auto& ring : frame.delta.rings) {
        sample.produced.push_back(ring.produced);
        sample.dropped.push_back(ring.dropped);
    }
    m_samples.push_back(std::move(sample));
    while (m_samples.size() > 1 && m_samples.front().time_ns + ns(rateWindow) < frame.time_ns)
        m_samples.pop_front();
}

double TelemetryModel::perSecond(std::vector<std::uint64_t> Sample::* values, std::size_t ring) const
{
    std::uint64_t count = 0;
    std::uint64_t interval = 0;
    for (const auto& sample : m_samples) {
        interval += sample.interval_ns;
        const auto& counts = sample.*values;
        count += ring < counts.size() ? counts[ring] : 0;
    }
    return rate(count, interval);
}

std::vector<RingRate> TelemetryModel::ringRates() const
{
    std::vector<RingRate> rates(std::min<std::size_t>(m_cumulative.ringCount, protocol::maxRings));
    for (std::size_t i = 0; i < rates.size(); ++i) {
        rates[i].producedPerSecond = perSecond(&Sample::produced, i);
        rates[i].droppedPerSecond = perSecond(&Sample::dropped, i);
        if (i >= m_cumulative.rings.size())
            continue;
        const auto& ring = m_cumulative.rings[i];
        rates[i].dropped = ring.dropped;
        rates[i].backlogBytes = ring.backlogBytes;
        rates[i].capacityBytes = ring.capacityBytes;
    }
    return rates;
}

double TelemetryModel::reportsPerSecond() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_cumulative.rings.size(); ++i)
        sum += perSecond(&Sample::produced, i);
    return sum;
}

double TelemetryModel::droppedPerSecond() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_cumulative.rings.size(); ++i)
        sum += perSecond(&Sample::dropped, i);
    return sum;
}

std::uint64_t TelemetryModel::dropped() const
{
    return sumOf(m_cumulative.rings, &protocol::RingStats::dropped);
}

protocol::Histogram TelemetryModel::recent(protocol::MetricKey key) const
{
    protocol::Histogram all;
    for (const auto& slot : m_slots)
        if (const auto found = slot.histograms.find(key); found != slot.histograms.end())
            all.merge(found->second);
    return all;
}

protocol::Histogram TelemetryModel::recent(protocol::Metric metric) const
{
    protocol::Histogram all;
    for (const auto& slot : m_slots)
        all.merge(mergedOf(slot.histograms, metric));
    return all;
}

protocol::Histogram TelemetryModel::sinceLoad(protocol::Metric metric) const
{
    return mergedOf(m_cumulative.histograms, metric);
}

} // namespace quickshift::client
