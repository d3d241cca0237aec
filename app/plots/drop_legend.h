// SPDX-License-Identifier: GPL-3.0-or-later
// What bar and triangle mean in the plot of the rings.
#pragma once

#include <QWidget>

namespace quickshift::app
{

class DropLegend : public QWidget
{
    Q_OBJECT

public:
    explicit DropLegend(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace quickshift::app
