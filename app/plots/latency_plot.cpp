// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/latency_plot.h"

#include "app/plots/plot_theme.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"

#include <algorithm>

namespace quickshift::app
{
namespace
{

// Four buckets in one: four columns for each power of two are as fine as the eye can use here.
constexpr unsigned group = 4;
constexpr double lowest_ns = 100;
constexpr double headroom = 1.55; // above the columns, for three rows of labels

class DurationTicker : public QCPAxisTickerLog
{
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return durationText(static_cast<std::uint64_t>(std::llround(tick)));
    }
};

} // namespace

Percentiles Percentiles::of(const protocol::Histogram& histogram)
{
    return {histogram.percentile(0.5), histogram.percentile(0.99), histogram.percentile(0.999)};
}

LatencyPlot::LatencyPlot(QWidget* parent) : QCustomPlot(parent)
{
    setAccessibleName(tr("How long threads wait for a CPU after waking up"));
    m_shape = addGraph();
    m_shape->setLineStyle(QCPGraph::lsStepLeft);
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->setTicker(QSharedPointer<DurationTicker>::create());
    yAxis->setTickLabels(true);
    yAxis->ticker()->setTickCount(3);
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    yAxis->setLabel(tr("Share of wake-ups (%)"));
    for (auto& marker : m_markers) {
        marker.line = new QCPItemLine(this);
        marker.line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker.line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker.label = new QCPItemText(this);
        marker.label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker.label->setPadding({5, 1, 5, 1});
    }
    setHistogram({});
    restyle();
}

void LatencyPlot::setHistogram(const protocol::Histogram& histogram)
{
    QVector<double> bounds;
    QVector<double> shares;
    double highest = 0;
    const double total = std::max<double>(1, static_cast<double>(histogram.count));
    for (unsigned bucket = QS_HIST_SUB_BUCKETS; bucket < QS_HIST_BUCKETS; bucket += group) {
        std::uint64_t count = 0;
        for (unsigned i = bucket; i < bucket + group; ++i)
            count += histogram.buckets()[i];
        const double share = 100 * static_cast<double>(count) / total;
        bounds << static_cast<double>(qs_hist_lower_bound(bucket));
        shares << share;
        highest = std::max(highest, share);
    }
    m_shape->setData(bounds, shares, true);
    yAxis->setRange(0, std::max(highest, 4.0) * headroom);
    m_percentiles = Percentiles::of(histogram);
    showRange(histogram);
    placeMarkers();
    setAccessibleDescription(histogram.empty()
                                 ? tr("No wake-ups yet.")
                                 : tr("Median %1, 99 % below %2, 99.9 % below %3.")
                                       .arg(durationText(m_percentiles.p50_ns), durationText(m_percentiles.p99_ns),
                                            durationText(m_percentiles.p999_ns)));
    if (isVisible())
        replot(QCustomPlot::rpQueuedReplot);
}

// Whole decades, so that the axis does not swim with every frame.
void LatencyPlot::showRange(const protocol::Histogram& histogram)
{
    double low = 1e3;
    double high = 1e7;
    if (!histogram.empty()) {
        low = std::min(low, std::max<double>(lowest_ns, static_cast<double>(histogram.percentile(0.001))));
        high = std::max(high, static_cast<double>(std::max<std::uint64_t>(histogram.percentile(0.9999), 1)));
    }
    xAxis->setRange(std::pow(10, std::floor(std::log10(low))), std::pow(10, std::ceil(std::log10(high))));
}

void LatencyPlot::placeMarkers()
{
    const std::array values{m_percentiles.p50_ns, m_percentiles.p99_ns, m_percentiles.p999_ns};
    const std::array names{QStringLiteral("p50"), QStringLiteral("p99"), QStringLiteral("p99.9")};
    const auto range = xAxis->range();
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        auto& [line, label] = m_markers[i];
        const bool shown = values[i] != 0;
        line->setVisible(shown);
        label->setVisible(shown);
        if (!shown)
            continue;
        const double x = std::clamp(static_cast<double>(values[i]), range.lower, range.upper);
        const double row = 0.07 + 0.115 * static_cast<double>(m_markers.size() - 1 - i);
        // The highest percentile is in the top row, and labels stand left of their lines: so none crosses another's
        // line.
        const bool left = std::log(x / range.lower) > 0.25 * std::log(range.upper / range.lower);
        line->start->setCoords(x, row - 0.05);
        line->end->setCoords(x, 1);
        label->position->setCoords(x, row);
        label->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        label->setText(QStringLiteral("%1  %2").arg(names[i], durationText(values[i])));
    }
}

void LatencyPlot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void LatencyPlot::restyle()
{
    const auto theme = PlotTheme::of(palette());
    theme.applyTo(*this, scaled(font(), 0.85));
    m_shape->setPen(QPen(theme.accent, 1));
    m_shape->setBrush(theme.accentFill);
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        m_markers[i].line->setPen(QPen(theme.text, 1, styles[i]));
        m_markers[i].label->setColor(theme.text);
        m_markers[i].label->setFont(scaled(font(), 0.88));
        m_markers[i].label->setBrush(theme.card);
    }
    replot(QCustomPlot::rpQueuedReplot);
}

} // namespace quickshift::app
