// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/plot_theme.h"

#include <qcustomplot.h>

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
    theme.card = theme.dark ? mix(theme.window, Qt::white, 0.05) : palette.color(QPalette::Base);
    theme.cardBorder = mix(theme.card, theme.text, theme.dark ? 0.12 : 0.11);
    theme.mutedText = mix(theme.text, theme.card, 0.32);
    theme.grid = mix(theme.card, theme.text, 0.09);
    theme.accent = theme.dark ? QColor(0x5a, 0xa9, 0xff) : QColor(0x17, 0x69, 0xd2);
    theme.accentFill = theme.accent;
    theme.accentFill.setAlphaF(theme.dark ? 0.42F : 0.34F);
    theme.drop = theme.dark ? QColor(0xff, 0x8a, 0x4c) : QColor(0xd1, 0x42, 0x05);
    theme.notice = theme.accent;
    theme.warning = theme.dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0xa8, 0x66, 0x00);
    theme.error = theme.dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc4, 0x2b, 0x1c);
    return theme;
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
