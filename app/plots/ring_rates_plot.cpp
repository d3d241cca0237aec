// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/ring_rates_plot.h"

#include "app/plots/axes.h"
#include "app/plots/units.h"

#include <algorithm>

namespace quickshift::app
{
namespace
{

constexpr double smallestTop = 20; // reports a second: a scale on which silence does not look like noise

QSharedPointer<QCPAxisTicker> ringTicker(std::size_t rings)
{
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(rings <= 20 ? 1 : rings <= 40 ? 4 : 8);
    return ticker;
}

} // namespace

RingRatesPlot::RingRatesPlot(QWidget* parent) : Plot(parent)
{
    setAccessibleName(tr("Input reports a second for each ring"));
    m_bars = new QCPBars(xAxis, yAxis);
    m_bars->setWidth(0.72);
    m_drops = addGraph();
    m_drops->setLineStyle(QCPGraph::lsNone);
    yAxis->ticker()->setTickCount(4);
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    xAxis->setLabel(tr("Ring"));
    yAxis->setLabel(tr("Reports / s"));
    updateStyle();
}

void RingRatesPlot::setRates(const std::vector<client::RingRate>& rates)
{
    m_rates = rates;
    QVector<double> rings;
    QVector<double> heights;
    QVector<double> dropRings;
    double highest = smallestTop;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        rings << static_cast<double>(i);
        heights << rates[i].producedPerSecond;
        if (rates[i].droppedPerSecond > 0)
            dropRings << static_cast<double>(i);
        highest = std::max(highest, rates[i].producedPerSecond);
    }
    // The scale grows at once and shrinks slowly, so that bars can be compared by eye.
    m_top = std::max(highest, m_top * 0.985);
    const double top = niceTop(m_top);
    m_bars->setData(rings, heights, true);
    m_drops->setData(dropRings, QVector<double>(dropRings.size(), top * 1.06), true);
    yAxis->setRange(0, top * 1.14);
    const auto count = std::max<std::size_t>(rates.size(), 1);
    xAxis->setTicker(ringTicker(count));
    xAxis->setRange(-0.6, static_cast<double>(count) - 0.4);
    describe();
    replotSoon();
}

PlotTable RingRatesPlot::table() const
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("Ring"), QStringLiteral("ring"), Format::Number},
                     {tr("Reports / s"), QStringLiteral("reports_per_second"), Format::Rate},
                     {tr("Drops / s"), QStringLiteral("drops_per_second"), Format::Rate},
                     {tr("Dropped in all"), QStringLiteral("dropped"), Format::Number},
                     {tr("Waiting, bytes"), QStringLiteral("backlog_bytes"), Format::Number},
                     {tr("Size, bytes"), QStringLiteral("capacity_bytes"), Format::Number}};
    for (std::size_t i = 0; i < m_rates.size(); ++i)
        table.rows.push_back({static_cast<double>(i), m_rates[i].producedPerSecond, m_rates[i].droppedPerSecond,
                              static_cast<double>(m_rates[i].dropped), static_cast<double>(m_rates[i].backlogBytes),
                              static_cast<double>(m_rates[i].capacityBytes)});
    return table;
}

QString RingRatesPlot::textAt(double& x, double) const
{
    x = std::round(x);
    if (x < 0 || x >= static_cast<double>(m_rates.size()))
        return {};
    const auto& ring = m_rates[static_cast<std::size_t>(x)];
    auto text = tr("Ring %1: %2 reports / s").arg(x).arg(rateText(ring.producedPerSecond));
    if (ring.dropped > 0)
        text += QLatin1Char('\n') +
                tr("drops: %1 / s, %2 in all").arg(rateText(ring.droppedPerSecond), countText(ring.dropped));
    return text;
}

void RingRatesPlot::describe()
{
    double total = 0;
    double dropped = 0;
    for (const auto& rate : m_rates) {
        total += rate.producedPerSecond;
        dropped += rate.droppedPerSecond;
    }
    setAccessibleDescription(tr("%1 reports a second on %2 rings, %3 of them dropped.")
                                 .arg(rateText(total), countText(m_rates.size()), rateText(dropped)));
}

void RingRatesPlot::restyle(const PlotTheme& theme)
{
    m_bars->setPen(QPen(theme.accent, 1));
    m_bars->setBrush(theme.accent);
    m_drops->setScatterStyle(theme.dropShape());
}

} // namespace quickshift::app
