// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/contrast_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace quickshift::app
{
namespace
{

struct Colours {
    QRgb window, base, text, muted, button, highlight, tooltip;
};
constexpr Colours lightColours{0xfff3f5f8, 0xffffffff, 0xff1b2129, 0xff5b6572, 0xffffffff, 0xff1769d2, 0xffffffff};
constexpr Colours darkColours{0xff14171c, 0xff1b1f26, 0xffe9edf2, 0xff9aa4b1, 0xff272c35, 0xff3d8bea, 0xff2b313b};
constexpr Colours contrastColours{0xff000000, 0xff000000, 0xffffffff, 0xffd0d0d0, 0xff3a3a3a, 0xffffd400, 0xff000000};

QPalette paletteOf(const Colours& colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Window, QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.window));
    palette.setColor(QPalette::Button, QColor(colours.button));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(colours.text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.muted));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.muted));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.tooltip));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, qGray(colours.highlight) > 160 ? Qt::black : Qt::white);
    palette.setColor(QPalette::Link, QColor(colours.highlight));
    return palette;
}

} // namespace

std::optional<Theme> themeNamed(const QString& name)
{
    if (name == QLatin1String("system"))
        return Theme::System;
    if (name == QLatin1String("light"))
        return Theme::Light;
    if (name == QLatin1String("dark"))
        return Theme::Dark;
    if (name == QLatin1String("contrast"))
        return Theme::Contrast;
    return std::nullopt;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::Contrast:
        return QStringLiteral("contrast");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

void applyTheme(Theme theme)
{
    static const auto platformStyle = QApplication::style()->name();
    if (theme == Theme::System) {
        // An empty palette gives the platform's own back, and follows it from then on.
        if (QApplication::style()->name() != platformStyle || qobject_cast<ContrastStyle*>(QApplication::style()))
            QApplication::setStyle(platformStyle);
        QApplication::setPalette(QPalette());
        return;
    }
    // Other styles paint with colours of their own and would mix both themes.
    if (theme == Theme::Contrast)
        QApplication::setStyle(new ContrastStyle);
    else
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme == Theme::Contrast ? contrastColours
                                       : theme == Theme::Dark   ? darkColours
                                                                : lightColours));
}

} // namespace quickshift::app
