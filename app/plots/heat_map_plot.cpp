// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/heat_map_plot.h"

#include "app/plots/units.h"

#include <algorithm>
#include <cmath>

namespace quickshift::app
{
namespace
{

constexpr std::uint64_t second_ns = 1'000'000'000;

constexpr int keyWidth = 9; // pixels

// The middle of a bucket stands for all of it.
double middleOf(unsigned bucket)
{
    return (static_cast<double>(qs_hist_lower_bound(bucket)) + static_cast<double>(qs_hist_lower_bound(bucket + 1))) /
           2;
}

} // namespace

HeatMapPlot::HeatMapPlot(client::TimeView& view, QWidget* parent)
    : TimePlot(view, parent), m_map(new QCPColorMap(xAxis, yAxis)), m_key(new QCPColorScale(this))
{
    setAccessibleName(tr("How often each latency occurred, over time"));
    m_map->setInterpolate(false);
    m_map->setTightBoundary(true);
    // QCustomPlot's colour maps are linear: the axis is in powers of ten, and labelled as durations.
    yAxis->setTicker(QSharedPointer<DecadeTicker>::create());
    makeKey();
    updateStyle();
}

void HeatMapPlot::makeKey()
{
    plotLayout()->addElement(0, 1, m_key);
    m_key->setType(QCPAxis::atRight);
    m_key->setBarWidth(keyWidth);
    m_key->setRangeDrag(false);
    m_key->setRangeZoom(false);
    m_key->setMinimumMargins({4, 0, 0, 0});
    m_key->setLabel(tr("How many in a cell"));
    m_key->axis()->setTicker(QSharedPointer<CountTicker>::create());
    m_map->setColorScale(m_key);
    // As high as the map.
    auto* edges = new QCPMarginGroup(this);
    axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, edges);
    m_key->setMarginGroup(QCP::msTop | QCP::msBottom, edges);
}

void HeatMapPlot::setSelection(const client::Selection& selection)
{
    m_selection = selection;
    refresh();
}

// Whole seconds, so that no column holds more of them than its neighbour.
std::uint64_t HeatMapPlot::columnWidth_ns() const
{
    return static_cast<std::uint64_t>((view().span_s() + mostColumns - 1) / mostColumns) * second_ns;
}

// Columns end at fixed times, so that a second stays with its neighbours while the map moves.
int HeatMapPlot::columnOf(std::uint64_t time_ns) const
{
    const auto width = columnWidth_ns();
    const auto last = (view().end_ns() - 1) / width;
    return static_cast<int>(m_columns.size()) - 1 - static_cast<int>(last - (time_ns - 1) / width);
}

int HeatMapPlot::rowOf(double value_ns) const
{
    return static_cast<int>(
        std::floor((std::log10(value_ns) - m_lowDecade) / (m_highDecade - m_lowDecade) * static_cast<double>(rows)));
}

void HeatMapPlot::showSeconds(Seconds first, Seconds last)
{
    const auto seconds = static_cast<std::uint64_t>(view().span_s()) * second_ns;
    const auto width = columnWidth_ns();
    m_columns.assign((seconds + width - 1) / width, {});
    protocol::Histogram all;
    for (auto second = first; second != last; ++second) {
        const int index = columnOf(second->time_ns);
        if (index < 0)
            continue;
        auto& column = m_columns[static_cast<std::size_t>(index)];
        column.end_ns = second->time_ns;
        second->addTo(column.histogram, m_selection);
    }
    for (const auto& column : m_columns)
        all.merge(column.histogram);
    const auto range = decadesAround(all);
    m_lowDecade = std::log10(range.lower);
    m_highDecade = std::log10(range.upper);
    yAxis->setRange(m_lowDecade, m_highDecade);
    paintCells();
    setAccessibleDescription(all.empty() ? tr("Nothing measured in this time.")
                                         : tr("%1 measured in this time, most of them between %2 and %3.")
                                               .arg(countText(all.count), durationText(all.percentile(0.05)),
                                                    durationText(all.percentile(0.95))));
}

void HeatMapPlot::paintCells()
{
    auto& map = *m_map->data();
    const auto columns = static_cast<int>(m_columns.size());
    if (map.keySize() != columns || map.valueSize() != rows)
        map.setSize(columns, rows);
    map.fill(0);
    // A cell's range goes from middle to middle of the outermost cells.
    const double width = keyOf(columnWidth_ns());
    const double end = std::ceil(keyOf(view().end_ns()) / width) * width;
    const double row = (m_highDecade - m_lowDecade) / rows;
    map.setRange({end - (columns - 0.5) * width, end - 0.5 * width}, {m_lowDecade + row / 2, m_highDecade - row / 2});
    std::array<int, QS_HIST_BUCKETS> rowOfBucket{};
    for (unsigned bucket = 0; bucket < QS_HIST_BUCKETS; ++bucket)
        rowOfBucket[bucket] = std::clamp(rowOf(std::max(0.5, middleOf(bucket))), 0, rows - 1);
    double most = 1;
    for (int column = 0; column < columns; ++column) {
        const auto& histogram = m_columns[static_cast<std::size_t>(column)].histogram;
        std::array<std::uint64_t, rows> counts{};
        for (auto bucket = histogram.firstBucket(); bucket < histogram.endBucket(); ++bucket)
            counts[static_cast<std::size_t>(rowOfBucket[bucket])] += histogram.buckets()[bucket];
        // Logarithmic in the counts too: what is rare is what matters, and must still be seen.
        for (int i = 0; i < rows; ++i) {
            const double depth = std::log1p(static_cast<double>(counts[static_cast<std::size_t>(i)]));
            map.setCell(column, i, depth);
            most = std::max(most, depth);
        }
    }
    m_map->setDataRange({0, most});
}

PlotTable HeatMapPlot::table() const
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("Until"), QStringLiteral("until"), Format::Clock}};
    const auto low = static_cast<int>(m_lowDecade);
    const auto high = static_cast<int>(m_highDecade);
    for (int decade = low; decade < high; ++decade) {
        const auto from = std::llround(std::pow(10, decade));
        const auto to = std::llround(std::pow(10, decade + 1));
        table.columns.push_back({QStringLiteral("%1 – %2").arg(durationText(static_cast<std::uint64_t>(from)),
                                                               durationText(static_cast<std::uint64_t>(to))),
                                 QStringLiteral("from_%1_to_%2_ns").arg(from).arg(to), Format::Number});
    }
    for (const auto& column : m_columns) {
        if (column.histogram.empty())
            continue;
        std::vector<double> counts(static_cast<std::size_t>(high - low), 0);
        for (auto bucket = column.histogram.firstBucket(); bucket < column.histogram.endBucket(); ++bucket) {
            const int decade =
                static_cast<int>(std::floor(std::log10(std::max(1.0, middleOf(static_cast<unsigned>(bucket))))));
            counts[static_cast<std::size_t>(std::clamp(decade, low, high - 1) - low)] +=
                static_cast<double>(column.histogram.buckets()[bucket]);
        }
        auto& row = table.rows.emplace_back();
        row.emplace_back(epochOf(column.end_ns));
        for (const double count : counts)
            row.emplace_back(count);
    }
    return table;
}

QString HeatMapPlot::textAt(double& x, double y) const
{
    if (view().end_ns() == 0)
        return {};
    const int index = columnOf(static_cast<std::uint64_t>(std::max(1.0, x * 1e9)));
    if (index < 0 || index >= static_cast<int>(m_columns.size()))
        return {};
    const auto& column = m_columns[static_cast<std::size_t>(index)];
    const int row = rowOf(std::pow(10, y));
    if (column.histogram.empty() || row < 0 || row >= rows)
        return {};
    std::uint64_t count = 0;
    for (unsigned bucket = 0; bucket < QS_HIST_BUCKETS; ++bucket)
        if (column.histogram.buckets()[bucket] != 0 && rowOf(std::max(0.5, middleOf(bucket))) == row)
            count += column.histogram.buckets()[bucket];
    const double step = (m_highDecade - m_lowDecade) / rows;
    const auto bound = [this, step](int i) {
        return durationText(static_cast<std::uint64_t>(std::llround(std::pow(10, m_lowDecade + i * step))));
    };
    return tr("%1\n%2 – %3: %4 times\nof %5")
        .arg(timeOfDayText(epochOf(column.end_ns)), bound(row), bound(row + 1), countText(count),
             countText(column.histogram.count));
}

void HeatMapPlot::restyle(const PlotTheme& theme)
{
    TimePlot::restyle(theme);
    m_map->setGradient(theme.heat());
    auto& axis = *m_key->axis();
    for (auto* edge : axis.axisRect()->axes())
        edge->setBasePen(QPen(theme.cardBorder, 1));
    axis.setTickPen(QPen(theme.cardBorder, 1));
    axis.setTickLabelColor(theme.mutedText);
    axis.setLabelColor(theme.mutedText);
    axis.setTickLabelFont(xAxis->tickLabelFont());
    axis.setLabelFont(xAxis->labelFont());
}

} // namespace quickshift::app
