// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/snapshot.h"

#include "protocol/dbus_types.h"

namespace quickshift::service
{
namespace
{

using protocol::CountMap;
using protocol::RecordList;

QVariant number(std::uint64_t value)
{
    return QVariant::fromValue<qulonglong>(value);
}

RecordList rings(const protocol::Telemetry& telemetry)
{
    RecordList list;
    for (const auto& ring : telemetry.rings)
        list.append({{QStringLiteral("produced"), number(ring.produced)},
                     {QStringLiteral("consumed"), number(ring.consumed)},
                     {QStringLiteral("dropped"), number(ring.dropped)},
                     {QStringLiteral("bytes"), number(ring.bytes)},
                     {QStringLiteral("backlog_bytes"), number(ring.backlogBytes)},
                     {QStringLiteral("high_water_bytes"), number(ring.highWaterBytes)},
                     {QStringLiteral("capacity_bytes"), number(ring.capacityBytes)}});
    return list;
}

RecordList reportList(const protocol::Telemetry& telemetry)
{
    RecordList list;
    for (const auto& report : telemetry.reportList)
        list.append({{QStringLiteral("time_ns"), number(report.time_ns)},
                     {QStringLiteral("span_ns"), number(report.span_ns)},
                     {QStringLiteral("events"), report.events},
                     {QStringLiteral("cpu"), static_cast<uint>(report.cpu)},
                     {QStringLiteral("ring"), static_cast<uint>(report.ring)},
                     {QStringLiteral("device"),
                      QString::fromUtf8(protocol::deviceClassNames[static_cast<std::size_t>(report.device)])}});
    return list;
}

QVariantMap summary(const protocol::Histogram& histogram)
{
    return {{QStringLiteral("count"), number(histogram.count)},
            {QStringLiteral("sum_ns"), number(histogram.sum_ns)},
            {QStringLiteral("max_ns"), number(histogram.max_ns)},
            {QStringLiteral("p50"), number(histogram.percentile(0.5))},
            {QStringLiteral("p90"), number(histogram.percentile(0.9))},
            {QStringLiteral("p99"), number(histogram.percentile(0.99))},
            {QStringLiteral("p99.9"), number(histogram.percentile(0.999))}};
}

} // namespace

QVariantMap toMap(const protocol::Telemetry& telemetry)
{
    CountMap reports;
    for (std::size_t i = 0; i < telemetry.reports.size(); ++i)
        reports.insert(QString::fromUtf8(protocol::deviceClassNames[i]), telemetry.reports[i]);
    CountMap counters;
    for (std::size_t i = 0; i < telemetry.counterValues.size(); ++i)
        counters.insert(QString::fromUtf8(protocol::counters[i].name), telemetry.counterValues[i]);
    QVariantMap histograms;
    for (const auto& [key, histogram] : telemetry.histograms) {
        if (!histogram.empty())
            histograms.insert(QString::fromStdString(protocol::histogramName(key)), summary(histogram));
    }
    return {{QStringLiteral("state"), QString::fromUtf8(protocol::name(telemetry.state))},
            {QStringLiteral("scheduler"), QString::fromStdString(telemetry.scheduler)},
            {QStringLiteral("time_ns"), number(telemetry.time_ns)},
            {QStringLiteral("rings"), QVariant::fromValue(rings(telemetry))},
            {QStringLiteral("reports"), QVariant::fromValue(reports)},
            {QStringLiteral("counters"), QVariant::fromValue(counters)},
            {QStringLiteral("histograms"), histograms},
            {QStringLiteral("reports_listed"), number(telemetry.reportsListed)},
            {QStringLiteral("reports_late"), number(telemetry.reportsLate)},
            {QStringLiteral("report_list"), QVariant::fromValue(reportList(telemetry))}};
}

} // namespace quickshift::service
