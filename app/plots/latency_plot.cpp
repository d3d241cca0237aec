// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/latency_plot.h"

#include "app/plots/axes.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"

#include <algorithm>

namespace quickshift::app
{
namespace
{

// Four buckets in one: four columns for each power of two are as fine as the eye can use here.
constexpr unsigned group = 4;

std::uint64_t countIn(const protocol::Histogram& histogram, unsigned firstBucket)
{
    std::uint64_t count = 0;
    for (unsigned i = firstBucket; i < firstBucket + group; ++i)
        count += histogram.buckets()[i];
    return count;
}

} // namespace

Percentiles Percentiles::of(const protocol::Histogram& histogram)
{
    return {.p50_ns = histogram.percentile(0.5),
            .p90_ns = histogram.percentile(0.9),
            .p99_ns = histogram.percentile(0.99),
            .p999_ns = histogram.percentile(0.999),
            .max_ns = histogram.max_ns};
}

const std::array<QString, 5>& Percentiles::names()
{
    static const std::array names{QStringLiteral("p50"), QStringLiteral("p90"), QStringLiteral("p99"),
                                  QStringLiteral("p99.9"), QStringLiteral("max")};
    return names;
}

LatencyPlot::LatencyPlot(Markers markers, QWidget* parent) : Plot(parent), m_which(markers)
{
    setAccessibleName(tr("How long threads wait for a CPU after waking up"));
    m_shape = addGraph();
    m_shape->setLineStyle(QCPGraph::lsStepLeft);
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->setTicker(QSharedPointer<DurationTicker>::create());
    yAxis->setTickLabels(true);
    yAxis->ticker()->setTickCount(3);
    yAxis->setNumberFormat(QStringLiteral("g"));
    yAxis->setNumberPrecision(3);
    yAxis->setLabel(markers == Markers::Main ? tr("Share of wake-ups (%)") : tr("Share (%)"));
    const auto marked =
        markers == Markers::Main ? std::vector<std::size_t>{0, 2, 3} : std::vector<std::size_t>{0, 1, 2, 3, 4};
    for (const auto percentile : marked) {
        Marker marker{percentile, new QCPItemLine(this), new QCPItemText(this)};
        marker.line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker.line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker.label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker.label->setPadding({5, 1, 5, 1});
        m_markers.push_back(marker);
    }
    setHistogram({});
    updateStyle();
}

void LatencyPlot::setHistogram(const protocol::Histogram& histogram)
{
    QVector<double> bounds;
    QVector<double> shares;
    double highest = 0;
    const double total = std::max<double>(1, static_cast<double>(histogram.count));
    for (unsigned bucket = QS_HIST_SUB_BUCKETS; bucket < QS_HIST_BUCKETS; bucket += group) {
        const double share = 100 * static_cast<double>(countIn(histogram, bucket)) / total;
        bounds << static_cast<double>(qs_hist_lower_bound(bucket));
        shares << share;
        highest = std::max(highest, share);
    }
    m_shape->setData(bounds, shares, true);
    // Room above the columns for the rows of labels.
    yAxis->setRange(0, std::max(highest, 4.0) * (m_which == Markers::Main ? 1.55 : 1.3));
    m_percentiles = Percentiles::of(histogram);
    m_histogram = histogram;
    xAxis->setRange(decadesAround(histogram));
    placeMarkers();
    setAccessibleDescription(histogram.empty()
                                 ? tr("Nothing measured yet.")
                                 : tr("Median %1, 99 % below %2, 99.9 % below %3.")
                                       .arg(durationText(m_percentiles.p50_ns), durationText(m_percentiles.p99_ns),
                                            durationText(m_percentiles.p999_ns)));
    replotSoon();
}

PlotTable LatencyPlot::table() const
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("From"), QStringLiteral("from_ns"), Format::Duration},
                     {tr("To"), QStringLiteral("to_ns"), Format::Duration},
                     {tr("Count"), QStringLiteral("count"), Format::Number},
                     {tr("Share (%)"), QStringLiteral("share_percent"), Format::Number},
                     {tr("This or less (%)"), QStringLiteral("cumulative_percent"), Format::Number}};
    const auto total = static_cast<double>(m_histogram.count);
    std::uint64_t seen = 0;
    for (unsigned bucket = 0; bucket < QS_HIST_BUCKETS; bucket += group) {
        const auto count = countIn(m_histogram, bucket);
        seen += count;
        if (count != 0)
            table.rows.push_back({static_cast<double>(qs_hist_lower_bound(bucket)),
                                  static_cast<double>(qs_hist_lower_bound(bucket + group)), static_cast<double>(count),
                                  100 * static_cast<double>(count) / total, 100 * static_cast<double>(seen) / total});
    }
    return table;
}

QString LatencyPlot::textAt(double& x, double) const
{
    if (m_histogram.empty() || x < 1)
        return {};
    const auto bucket = qs_hist_bucket(static_cast<unsigned long long>(x)) / group * group;
    const auto low = qs_hist_lower_bound(bucket);
    const auto high = qs_hist_lower_bound(bucket + group);
    std::uint64_t below = 0;
    for (unsigned i = 0; i < bucket + group; ++i)
        below += m_histogram.buckets()[i];
    const auto percent = [this](std::uint64_t count) {
        return QLocale().toString(100 * static_cast<double>(count) / static_cast<double>(m_histogram.count), 'f', 2);
    };
    return tr("%1 – %2: %3 %\n%4 % take less than %2")
        .arg(durationText(low), durationText(high), percent(countIn(m_histogram, bucket)), percent(below));
}

// The highest percentile is in the top row, so that no label crosses another's line. Where they bear no values they
// are short, and two rows do.
void LatencyPlot::placeMarkers()
{
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        const auto fromTop = m_markers.size() - 1 - i;
        const double row = m_which == Markers::Main ? 0.07 + 0.115 * static_cast<double>(fromTop)
                                                    : 0.06 + 0.09 * static_cast<double>(fromTop % 2);
        placeMarker(m_markers[i], row);
    }
}

void LatencyPlot::placeMarker(const Marker& marker, double row)
{
    const auto& [percentile, line, label] = marker;
    const auto value = m_percentiles.values()[percentile];
    line->setVisible(value != 0);
    label->setVisible(value != 0);
    if (value == 0)
        return;
    const auto range = xAxis->range();
    const double x = std::clamp(static_cast<double>(value), range.lower, range.upper);
    // Labels stand left of their lines, where there is room.
    const bool left = std::log(x / range.lower) > 0.25 * std::log(range.upper / range.lower);
    line->start->setCoords(x, row - 0.05);
    line->end->setCoords(x, 1);
    label->position->setCoords(x, row);
    label->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto& name = Percentiles::names()[percentile];
    label->setText(m_which == Markers::Main ? QStringLiteral("%1  %2").arg(name, durationText(value)) : name);
}

void LatencyPlot::restyle(const PlotTheme& theme)
{
    m_shape->setPen(QPen(theme.accent, 1));
    m_shape->setBrush(theme.accentFill);
    constexpr std::array styles{Qt::SolidLine, Qt::DashDotLine, Qt::DashLine, Qt::DotLine, Qt::DashDotDotLine};
    for (const auto& [percentile, line, label] : m_markers) {
        line->setPen(QPen(theme.text, 1, styles[percentile]));
        label->setColor(theme.text);
        label->setFont(scaled(font(), 0.88));
        label->setBrush(theme.card);
    }
}

} // namespace quickshift::app
