// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/plot_theme.h"

#include <qcustomplot.h>

#include <cmath>
#include <cstdlib>

namespace quickshift::app
{
namespace
{

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

} // namespace

PlotTheme PlotTheme::of(const QPalette& palette)
{
    PlotTheme theme;
    theme.window = palette.color(QPalette::Window);
    theme.text = palette.color(QPalette::WindowText);
    theme.dark = theme.window.lightness() < theme.text.lightness();
    theme.contrast = std::abs(theme.window.lightness() - theme.text.lightness()) == 255;
    theme.card = theme.contrast ? theme.window
                 : theme.dark   ? mix(theme.window, Qt::white, 0.05)
                                : palette.color(QPalette::Base);
    theme.cardBorder = theme.contrast ? theme.text : mix(theme.card, theme.text, theme.dark ? 0.12 : 0.11);
    theme.mutedText = theme.contrast ? theme.text : mix(theme.text, theme.card, 0.32);
    theme.grid = mix(theme.card, theme.text, theme.contrast ? 0.35 : 0.09);
    theme.mark = theme.dark ? QColor(0xc7, 0x9b, 0xff) : QColor(0x7a, 0x3f, 0xc2);
    theme.accent = theme.contrast ? palette.color(QPalette::Highlight)
                   : theme.dark   ? QColor(0x5a, 0xa9, 0xff)
                                  : QColor(0x17, 0x69, 0xd2);
    theme.accentFill = theme.accent;
    theme.accentFill.setAlphaF(theme.dark ? 0.42F : 0.34F);
    theme.drop = theme.dark ? QColor(0xff, 0x8a, 0x4c) : QColor(0xd1, 0x42, 0x05);
    theme.notice = theme.accent;
    theme.warning = theme.dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0xa8, 0x66, 0x00);
    theme.error = theme.dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc4, 0x2b, 0x1c);
    return theme;
}

QColor PlotTheme::series(std::size_t index, std::size_t count) const
{
    // From blue over green to yellow; red and orange are left out, since they stand for drops.
    const double share = count < 2 ? 0.0 : static_cast<double>(index) / static_cast<double>(count - 1);
    const double hue = (250 - 195 * share) / 360;
    return QColor::fromHslF(static_cast<float>(hue), 0.62F, dark ? 0.66F : 0.40F);
}

QColor PlotTheme::percentile(std::size_t index, std::size_t count) const
{
    const double share = count < 2 ? 0.0 : static_cast<double>(index) / static_cast<double>(count - 1);
    return mix(accent, error, share);
}

QCPColorGradient PlotTheme::heat() const
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, card);
    gradient.setColorStopAt(0.12, mix(card, accent, 0.35));
    gradient.setColorStopAt(0.55, accent);
    gradient.setColorStopAt(1, dark ? QColor(0xff, 0xf3, 0xd6) : QColor(0x08, 0x1d, 0x4a));
    return gradient;
}

QCPScatterStyle PlotTheme::dropShape() const
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{-6, -5}, {6, -5}, {0, 6}, {-6, -5}}));
    return {triangle, QPen(drop, 1), drop, 6};
}

void PlotTheme::applyTo(QCustomPlot& plot, const QFont& font) const
{
    plot.setBackground(QBrush(card));
    for (auto* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(cardBorder, 1));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(mutedText);
        axis->setLabelColor(mutedText);
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->grid()->setPen(QPen(grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setSubGridVisible(false);
    }
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.xAxis->grid()->setVisible(false);
}

} // namespace quickshift::app
