// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of plots and cards, derived from a palette: the one place that knows light from dark.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QCustomPlot;

namespace quickshift::app
{

struct PlotTheme {
    bool dark = false;
    QColor window;
    QColor card;
    QColor cardBorder;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor accent;     ///< what flows, and what is on
    QColor accentFill; ///< the same, for areas
    QColor drop;       ///< lost reports; never used for anything else
    QColor notice;
    QColor warning;
    QColor error;

    [[nodiscard]] static PlotTheme of(const QPalette& palette);
    /// Background, axes and fonts of `plot`. Pens are 1 wide: wider ones cost QCustomPlot a hundred times the time.
    void applyTo(QCustomPlot& plot, const QFont& font) const;
};

} // namespace quickshift::app
