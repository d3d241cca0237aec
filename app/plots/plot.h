// SPDX-License-Identifier: GPL-3.0-or-later
// What all plots share: colours that follow the theme, a crosshair with values for mouse and keyboard, and a table.
#pragma once

#include "app/plots/plot_table.h"
#include "app/plots/plot_theme.h"

#include <qcustomplot.h>

#include <optional>

namespace quickshift::app
{

class Plot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    /// Everything that is drawn, as figures.
    [[nodiscard]] virtual PlotTable table() const = 0;
    /// For plots that rest while nobody sees them: before `table()` of a hidden one.
    virtual void catchUp() {}
    /// The words at the crosshair; empty while there is none.
    [[nodiscard]] QString crosshairText() const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 110}; }

protected:
    /// Pens, brushes and fonts of what the plot draws itself; axes and background are done.
    virtual void restyle(const PlotTheme& theme) = 0;
    /// What is at (x, y) in axis units. May move x to the nearest thing that is shown. Empty: nothing to say.
    [[nodiscard]] virtual QString textAt(double& x, double y) const = 0;

    /// For constructors, once everything is there.
    void updateStyle();
    /// Draws soon, unless nobody sees it.
    void replotSoon();

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveCrosshair(std::optional<QPointF> pixel);
    void placeCrosshair();

    QCPItemLine* m_line;
    QCPItemText* m_words;
    std::optional<QPointF> m_cursor; ///< pixels
};

} // namespace quickshift::app
