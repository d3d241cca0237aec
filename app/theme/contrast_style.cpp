// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/contrast_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace quickshift::app
{
namespace
{

/// The palette with a window whose darker shade is seen on black.
QPalette outlined(QPalette palette)
{
    palette.setColor(QPalette::Window, palette.color(QPalette::WindowText));
    return palette;
}

} // namespace

ContrastStyle::ContrastStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

// A menu without a panel's width has no frame.
int ContrastStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int width = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_MenuPanelWidth ? std::max(width, 1) : width;
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    switch (element) {
    // Those that only outline with the window's colour; the rest fills with it, too.
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_PanelButtonCommand: {
        const auto draw = [&](auto own) {
            own.palette = outlined(own.palette);
            QProxyStyle::drawPrimitive(element, &own, painter, widget);
        };
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button != nullptr)
            draw(*button);
        else if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame != nullptr)
            draw(*frame);
        else
            draw(*option);
        break;
    }
    case PE_FrameMenu:
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box != nullptr) {
        QStyleOptionSpinBox own(*box);
        own.palette = outlined(own.palette);
        QProxyStyle::drawComplexControl(control, &own, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace quickshift::app
