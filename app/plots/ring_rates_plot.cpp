// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/ring_rates_plot.h"

#include "app/plots/plot_theme.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"

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

double niceTop(double value)
{
    const double magnitude = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * magnitude)
            return step * magnitude;
    return 10 * magnitude;
}

} // namespace

RingRatesPlot::RingRatesPlot(QWidget* parent) : QCustomPlot(parent)
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
    setNoAntialiasingOnDrag(true);
    restyle();
}

void RingRatesPlot::setRates(const std::vector<client::RingRate>& rates)
{
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
    describe(rates);
    if (isVisible())
        replot(QCustomPlot::rpQueuedReplot);
}

void RingRatesPlot::describe(const std::vector<client::RingRate>& rates)
{
    double total = 0;
    double dropped = 0;
    for (const auto& rate : rates) {
        total += rate.producedPerSecond;
        dropped += rate.droppedPerSecond;
    }
    setAccessibleDescription(tr("%1 reports a second on %2 rings, %3 of them dropped.")
                                 .arg(rateText(total), countText(rates.size()), rateText(dropped)));
}

void RingRatesPlot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void RingRatesPlot::restyle()
{
    const auto theme = PlotTheme::of(palette());
    theme.applyTo(*this, scaled(font(), 0.85));
    m_bars->setPen(QPen(theme.accent, 1));
    m_bars->setBrush(theme.accent);
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{-6, -5}, {6, -5}, {0, 6}, {-6, -5}}));
    m_drops->setScatterStyle(QCPScatterStyle(triangle, QPen(theme.drop, 1), theme.drop, 6));
    replot(QCustomPlot::rpQueuedReplot);
}

} // namespace quickshift::app
