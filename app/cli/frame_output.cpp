// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frame_output.h"

#include "app/cli/output.h"
#include "app/client/problem.h"

#include <QJsonArray>

namespace quickshift::cli
{
namespace
{

constexpr protocol::MetricKey wakeToRun{protocol::Metric::WAKE_TO_RUN,
                                        static_cast<std::uint8_t>(protocol::TaskClass::NORMAL)};

double perSecond(std::uint64_t count, std::uint64_t interval_ns)
{
    return interval_ns == 0 ? 0.0 : static_cast<double>(count) * 1e9 / static_cast<double>(interval_ns);
}

QJsonObject jsonOf(const protocol::Histogram& histogram)
{
    return {{"count", static_cast<qint64>(histogram.count)},
            {"mean_ns", histogram.mean()},
            {"p50_ns", static_cast<qint64>(histogram.percentile(0.5))},
            {"p99_ns", static_cast<qint64>(histogram.percentile(0.99))},
            {"p999_ns", static_cast<qint64>(histogram.percentile(0.999))},
            {"max_ns", static_cast<qint64>(histogram.max_ns)}};
}

} // namespace

QString lineOf(const protocol::Frame& frame)
{
    const auto& delta = frame.delta;
    QStringList rings;
    std::uint64_t produced = 0;
    std::uint64_t dropped = 0;
    for (std::size_t i = 0; i < delta.rings.size(); ++i) {
        produced += delta.rings[i].produced;
        dropped += delta.rings[i].dropped;
        if (delta.rings[i].produced > 0)
            rings << QStringLiteral("%1:%2").arg(i).arg(perSecond(delta.rings[i].produced, frame.interval_ns), 0, 'f',
                                                        0);
    }
    const auto found = delta.histograms.find(wakeToRun);
    const protocol::Histogram wakeups = found == delta.histograms.end() ? protocol::Histogram{} : found->second;
    const auto scheduler =
        delta.scheduler.empty() ? QStringLiteral("kernel default") : QString::fromStdString(delta.scheduler);
    return QStringLiteral("%1 | %2 reports/s on rings %3 | dropped %4 | wake to run p50 %5, p99 %6, p99.9 %7 (%8/s)")
        .arg(scheduler)
        .arg(perSecond(produced, frame.interval_ns), 0, 'f', 0)
        .arg(rings.isEmpty() ? QStringLiteral("-") : rings.join(' '))
        .arg(dropped)
        .arg(duration(wakeups.percentile(0.5)), duration(wakeups.percentile(0.99)), duration(wakeups.percentile(0.999)))
        .arg(perSecond(wakeups.count, frame.interval_ns), 0, 'f', 0);
}

QJsonObject jsonOf(const protocol::Frame& frame)
{
    const auto& delta = frame.delta;
    QJsonArray rings;
    for (std::size_t i = 0; i < delta.rings.size(); ++i) {
        const auto& ring = delta.rings[i];
        rings.append(QJsonObject{{"ring", static_cast<int>(i)},
                                 {"produced", static_cast<qint64>(ring.produced)},
                                 {"consumed", static_cast<qint64>(ring.consumed)},
                                 {"dropped", static_cast<qint64>(ring.dropped)},
                                 {"high_water_bytes", static_cast<qint64>(ring.highWaterBytes)},
                                 {"capacity_bytes", static_cast<qint64>(ring.capacityBytes)}});
    }
    QJsonObject histograms;
    for (const auto& [key, histogram] : delta.histograms)
        histograms.insert(QStringLiteral("%1/%2").arg(QString::fromUtf8(info(key.metric).name)).arg(key.instance),
                          jsonOf(histogram));
    QJsonObject counters;
    for (std::size_t i = 0; i < protocol::counters.size(); ++i)
        counters.insert(QString::fromUtf8(protocol::counters[i].name), static_cast<qint64>(delta.counterValues[i]));
    return {{"sequence", static_cast<qint64>(frame.sequence)},
            {"time_ns", static_cast<qint64>(frame.time_ns)},
            {"interval_ns", static_cast<qint64>(frame.interval_ns)},
            {"state", QString::fromUtf8(name(delta.state))},
            {"scheduler", QString::fromStdString(delta.scheduler)},
            {"ring_count", static_cast<int>(delta.ringCount)},
            {"rings", rings},
            {"counters", counters},
            {"histograms", histograms}};
}

FramePrinter::FramePrinter(bool json) : m_json(json) {}

void FramePrinter::add(const protocol::Frame& frame, bool show)
{
    // A frame that covers no interval only opens that of the next one, and its counters count whole.
    if (frame.interval_ns == 0)
        m_counters = {};
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        m_counters[i] += frame.delta.counterValues[i];
    if (!show)
        return;
    const auto warning = warningOf(m_counters);
    if (m_json) {
        if (frame.interval_ns == 0)
            return;
        auto object = jsonOf(frame);
        if (!warning.isEmpty())
            object.insert(QStringLiteral("warning"), warning);
        printJson(object);
        return;
    }
    if (warning != std::exchange(m_warning, warning) && !warning.isEmpty())
        print(QStringLiteral("WARNING: %1").arg(warning));
    if (frame.interval_ns != 0)
        print(lineOf(frame));
}

QString warningOf(std::span<const std::uint64_t> counterValues)
{
    const auto problem = client::brokenInvariant(counterValues);
    return problem ? QStringLiteral("%1. %2").arg(problem->title, problem->wayOut) : QString();
}

} // namespace quickshift::cli
