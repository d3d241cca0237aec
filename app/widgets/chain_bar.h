// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a waterfall: a bar from where the step begins to where it ends, on an axis that all steps share.
#pragma once

#include <QWidget>

namespace quickshift::app
{

class ChainBar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shares of the axis, 0 to 1. A step that takes no time is drawn as a point.
    void setSpan(double begin, double end);
    /// Draws the axis only: nothing was measured.
    void clear();
    [[nodiscard]] double begin() const { return m_begin; }
    [[nodiscard]] double end() const { return m_end; }

    [[nodiscard]] QSize sizeHint() const override { return {220, 14}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_empty = true;
    double m_begin = 0;
    double m_end = 0;
};

} // namespace quickshift::app
