// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/percentile_lines_plot.h"

#include "app/plots/metric_words.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"

#include <algorithm>
#include <utility>

namespace quickshift::app
{
namespace
{

constexpr int nameRoom = 44; // pixels at the right for the lines' names
constexpr int topRoom = 8;   // above, for half of the highest tick's label: one that would be cut off is not drawn

} // namespace

PercentileLinesPlot::PercentileLinesPlot(client::TimeView& view, QWidget* parent) : TimePlot(view, parent)
{
    setAccessibleName(tr("Percentiles over time"));
    yAxis->setScaleType(QCPAxis::stLogarithmic);
    yAxis->setTicker(QSharedPointer<DurationTicker>::create());
    for (std::size_t i = 0; i < lineCount; ++i) {
        m_lines[i] = addGraph();
        m_names[i] = new QCPItemText(this);
        m_names[i]->setText(Percentiles::names()[i]);
        m_names[i]->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_names[i]->position->setType(QCPItemPosition::ptAbsolute);
        m_names[i]->setClipToAxisRect(false);
        m_names[i]->setPadding({4, 0, 0, 0});
    }
    axisRect()->setMinimumMargins({0, topRoom, nameRoom, 0});
    connect(this, &QCustomPlot::afterLayout, this, &PercentileLinesPlot::placeNames);
    updateStyle();
}

void PercentileLinesPlot::setSelection(const client::Selection& selection)
{
    if (std::exchange(m_selection, selection) != selection)
        refresh();
}

std::vector<PercentileLinesPlot::Point> PercentileLinesPlot::pointsOf(Seconds first, Seconds last) const
{
    std::vector<Point> points;
    points.reserve(static_cast<std::size_t>(last - first));
    for (auto second = first; second != last; ++second) {
        protocol::Histogram histogram;
        second->addTo(histogram, m_selection);
        if (!histogram.empty())
            points.push_back({&*second, histogram.count, Percentiles::of(histogram)});
    }
    return points;
}

void PercentileLinesPlot::showSeconds(Seconds first, Seconds last)
{
    const auto points = pointsOf(first, last);
    std::array<QVector<QCPGraphData>, lineCount> lines;
    std::uint64_t lowest = UINT64_MAX;
    std::uint64_t highest = 0;
    for (std::size_t p = 0; p < points.size(); ++p) {
        const auto& [second, count, percentiles] = points[p];
        const double x = keyOf(second->time_ns);
        for (std::size_t i = 0; i < lineCount; ++i) {
            if (p > 0 && gapBetween(*points[p - 1].second, *second))
                lines[i].push_back({x - 1, qQNaN()});
            lines[i].push_back({x, static_cast<double>(percentiles.values()[i])});
        }
        lowest = std::min(lowest, percentiles.p50_ns);
        highest = std::max(highest, percentiles.max_ns);
    }
    for (std::size_t i = 0; i < lineCount; ++i)
        m_lines[i]->data()->set(lines[i], true);
    const double low = points.empty() ? 1e3 : std::max(1.0, static_cast<double>(lowest));
    const double high = points.empty() ? 1e7 : std::max(low * 1.01, static_cast<double>(highest));
    yAxis->setRange(std::pow(10, std::floor(std::log10(low))), std::pow(10, std::ceil(std::log10(high))));
    m_newest = points.empty() ? std::nullopt : std::optional(points.back().percentiles);
    setAccessibleDescription(points.empty() ? tr("Nothing measured in this time.")
                                            : tr("In the last second shown: median %1, 99 % below %2, longest %3.")
                                                  .arg(durationText(points.back().percentiles.p50_ns),
                                                       durationText(points.back().percentiles.p99_ns),
                                                       durationText(points.back().percentiles.max_ns)));
}

// Beside the ends of their lines, moved apart where they would lie on each other.
void PercentileLinesPlot::placeNames()
{
    const double height = QFontMetricsF(m_names[0]->font()).height();
    double above = axisRect()->bottom() + height / 2;
    for (std::size_t i = 0; i < lineCount; ++i) {
        m_names[i]->setVisible(m_newest.has_value());
        if (!m_newest)
            continue;
        const auto value = static_cast<double>(std::max<std::uint64_t>(1, m_newest->values()[i]));
        above = std::min(yAxis->coordToPixel(value), above - height);
        m_names[i]->position->setCoords(axisRect()->right(), above);
    }
    if (!m_newest)
        return;
    // Those that this moved out of the plot come back in, and push down the ones below.
    double below = height / 2;
    for (std::size_t i = lineCount; i-- > 0; below += height) {
        below = std::max(below, m_names[i]->position->coords().y());
        m_names[i]->position->setCoords(axisRect()->right(), below);
    }
}

PlotTable PercentileLinesPlot::table() const
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("Time"), QStringLiteral("time"), Format::Clock},
                     {tr("Count"), QStringLiteral("count"), Format::Number}};
    for (const auto& name : Percentiles::names())
        table.columns.push_back(
            {name, QString(name).remove(QLatin1Char('.')) + QStringLiteral("_ns"), Format::Duration});
    table.columns.push_back({tr("Switched"), QStringLiteral("switched"), Format::Text});
    const auto& history = view().history();
    const auto first = history.firstAfter(view().begin_ns());
    const auto last = history.firstAfter(view().end_ns());
    for (const auto& [second, count, percentiles] : pointsOf(first, std::max(first, last))) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(epochOf(second->time_ns));
        row.emplace_back(static_cast<double>(count));
        for (const auto value : percentiles.values())
            row.emplace_back(static_cast<double>(value));
        row.emplace_back(switchedIn(*second));
    }
    return table;
}

QString PercentileLinesPlot::textAt(double& x, double) const
{
    const auto* second = secondAt(x);
    if (second == nullptr)
        return {};
    protocol::Histogram histogram;
    second->addTo(histogram, m_selection);
    if (histogram.empty())
        return {};
    x = keyOf(second->time_ns);
    QStringList lines{timeOfDayText(epochOf(second->time_ns))};
    const auto values = Percentiles::of(histogram).values();
    for (std::size_t i = lineCount; i-- > 0;)
        lines << QStringLiteral("%1  %2").arg(Percentiles::names()[i], durationText(values[i]));
    if (const auto switched = switchedIn(*second); !switched.isEmpty())
        lines << switched;
    return lines.join(QLatin1Char('\n'));
}

void PercentileLinesPlot::restyle(const PlotTheme& theme)
{
    TimePlot::restyle(theme);
    for (std::size_t i = 0; i < lineCount; ++i) {
        const auto colour = theme.percentile(i, lineCount);
        m_lines[i]->setPen(QPen(colour, 1));
        m_names[i]->setColor(theme.contrast ? theme.text : colour);
        m_names[i]->setFont(scaled(font(), 0.85));
    }
}

} // namespace quickshift::app
