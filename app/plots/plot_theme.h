// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of plots and cards, derived from a palette: the one place that knows light from dark.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <cstddef>

class QCPColorGradient;
class QCPScatterStyle;
class QCustomPlot;

namespace quickshift::app
{

struct PlotTheme {
    bool dark = false;
    bool contrast = false; ///< black on white or white on black: no shades that only look nice
    QColor window;
    QColor card;
    QColor cardBorder;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor accent;     ///< what flows, and what is on
    QColor accentFill; ///< the same, for areas
    QColor drop;       ///< lost reports; never used for anything else
    QColor mark;       ///< where something was switched
    QColor notice;
    QColor warning;
    QColor error;

    [[nodiscard]] static PlotTheme of(const QPalette& palette);
    /// The line of series `index` of `count`: hues as far apart as can be, all equally readable on a card.
    [[nodiscard]] QColor series(std::size_t index, std::size_t count) const;
    /// The line of percentile `index` of `count`: the further in the tail, the warmer.
    [[nodiscard]] QColor percentile(std::size_t index, std::size_t count) const;
    /// From nothing (the card itself) to most.
    [[nodiscard]] QCPColorGradient heat() const;
    /// The triangle that stands for drops wherever they are drawn.
    [[nodiscard]] QCPScatterStyle dropShape() const;
    /// Background, axes and fonts of `plot`. Pens are 1 wide: wider ones cost QCustomPlot a hundred times the time.
    void applyTo(QCustomPlot& plot, const QFont& font) const;
};

} // namespace quickshift::app
