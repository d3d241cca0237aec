// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion for the contrast theme. Fusion outlines what it draws with a darker shade of the window, which on black is
// black: radio buttons, fields and menus would have no edge.
#pragma once

#include <QProxyStyle>

namespace quickshift::app
{

class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace quickshift::app
