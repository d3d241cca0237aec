// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/rate_lines_plot.h"

#include "app/plots/metric_words.h"
#include "app/plots/units.h"

#include <algorithm>

namespace quickshift::app
{
namespace
{

constexpr std::size_t mostSmoothLines = 8;
constexpr double smallestTop = 20; // reports a second, as for the bars

std::uint64_t droppedIn(const client::Second& second)
{
    std::uint64_t sum = 0;
    for (const auto& ring : second.rings)
        sum += ring.dropped;
    return sum;
}

} // namespace

RateLinesPlot::RateLinesPlot(client::TimeView& view, Lines lines, QWidget* parent)
    : TimePlot(view, parent), m_kind(lines), m_drops(addGraph())
{
    setAccessibleName(lines == Lines::Rings ? tr("Input reports a second for each ring, over time")
                                            : tr("Input reports a second for each kind of device, over time"));
    m_drops->setLineStyle(QCPGraph::lsNone);
    yAxis->ticker()->setTickCount(4);
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    yAxis->setLabel(tr("Reports / s"));
    if (lines == Lines::Devices)
        setLineCount(protocol::deviceClassNames.size());
    updateStyle();
}

double RateLinesPlot::rate(const client::Second& second, std::size_t line) const
{
    if (m_kind == Lines::Devices)
        return second.perSecond(second.reports[line]);
    return line < second.rings.size() ? second.perSecond(second.rings[line].produced) : qQNaN();
}

QString RateLinesPlot::nameOf(std::size_t line) const
{
    return m_kind == Lines::Devices ? instanceTitle(protocol::Dimension::DEVICE_CLASS, line) : tr("Ring %1").arg(line);
}

void RateLinesPlot::setLineCount(std::size_t count)
{
    if (count == m_lines.size())
        return;
    while (m_lines.size() > count) {
        removeGraph(m_lines.back());
        m_lines.pop_back();
    }
    while (m_lines.size() < count)
        m_lines.push_back(addGraph());
    updateStyle();
}

void RateLinesPlot::showSeconds(Seconds first, Seconds last)
{
    if (m_kind == Lines::Rings) {
        std::size_t rings = 0;
        for (auto second = first; second != last; ++second)
            rings = std::max(rings, second->rings.size());
        setLineCount(rings);
    }
    std::vector<QVector<QCPGraphData>> points(m_lines.size());
    QVector<double> dropTimes;
    double highest = smallestTop;
    for (auto second = first; second != last; ++second) {
        const double x = keyOf(second->time_ns);
        const bool gap = second != first && gapBetween(*std::prev(second), *second);
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            if (gap)
                points[line].push_back({x - 1, qQNaN()});
            const double value = rate(*second, line);
            points[line].push_back({x, value});
            highest = value > highest ? value : highest;
        }
        if (droppedIn(*second) > 0)
            dropTimes << x;
    }
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        m_lines[line]->data()->set(points[line], true);
    const double top = niceTop(highest);
    m_drops->setData(dropTimes, QVector<double>(dropTimes.size(), top * 1.06), true);
    yAxis->setRange(0, top * 1.14);
    describe(first, last);
}

void RateLinesPlot::describe(Seconds first, Seconds last)
{
    double total = 0;
    std::uint64_t dropped = 0;
    for (auto second = first; second != last; ++second) {
        for (std::size_t line = 0; line < m_lines.size(); ++line)
            if (const double value = rate(*second, line); !qIsNaN(value))
                total += value;
        dropped += droppedIn(*second);
    }
    const auto seconds = std::max<std::ptrdiff_t>(last - first, 1);
    setAccessibleDescription(tr("%1 reports a second on average, %2 dropped in this time.")
                                 .arg(rateText(total / static_cast<double>(seconds)), countText(dropped)));
}

PlotTable RateLinesPlot::table() const
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("Time"), QStringLiteral("time"), Format::Clock}};
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const auto name = m_kind == Lines::Devices ? instanceName(protocol::Dimension::DEVICE_CLASS, line)
                                                   : QStringLiteral("ring_%1").arg(line);
        table.columns.push_back({nameOf(line), name + QStringLiteral("_per_second"), Format::Rate});
    }
    table.columns.push_back({tr("Drops / s"), QStringLiteral("drops_per_second"), Format::Rate});
    table.columns.push_back({tr("Switched"), QStringLiteral("switched"), Format::Text});
    const auto& history = view().history();
    for (auto second = history.firstAfter(view().begin_ns());
         second != history.seconds().end() && second->time_ns <= view().end_ns(); ++second) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(epochOf(second->time_ns));
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const double value = rate(*second, line);
            row.push_back(qIsNaN(value) ? QVariant() : QVariant(value));
        }
        row.emplace_back(second->perSecond(droppedIn(*second)));
        row.emplace_back(switchedIn(*second));
    }
    return table;
}

QString RateLinesPlot::textAt(double& x, double y) const
{
    const auto* second = secondAt(x);
    if (second == nullptr)
        return {};
    x = keyOf(second->time_ns);
    std::optional<std::size_t> nearest;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const double value = rate(*second, line);
        if (!qIsNaN(value) && (!nearest || std::abs(value - y) < std::abs(rate(*second, *nearest) - y)))
            nearest = line;
    }
    QStringList lines{timeOfDayText(epochOf(second->time_ns))};
    if (nearest)
        lines << tr("%1: %2 / s").arg(nameOf(*nearest), rateText(rate(*second, *nearest)));
    if (const auto dropped = droppedIn(*second); dropped > 0)
        lines << tr("drops: %1 / s").arg(rateText(second->perSecond(dropped)));
    if (const auto switched = switchedIn(*second); !switched.isEmpty())
        lines << switched;
    return lines.join(QLatin1Char('\n'));
}

void RateLinesPlot::restyle(const PlotTheme& theme)
{
    TimePlot::restyle(theme);
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        m_lines[line]->setPen(QPen(theme.series(line, m_lines.size()), 1));
        // Among many lines nobody sees the difference, and it is most of the cost.
        m_lines[line]->setAntialiased(m_lines.size() <= mostSmoothLines);
    }
    m_drops->setScatterStyle(theme.dropShape());
}

} // namespace quickshift::app
