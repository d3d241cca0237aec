// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_label.h"

#include "app/plots/plot_theme.h"

#include <QApplication>
#include <QEvent>

namespace quickshift::app
{

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return font;
}

TextLabel::TextLabel(Role role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

TextLabel::TextLabel(Role role, const QString& text, QWidget* parent) : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::ApplicationPaletteChange || type == QEvent::ApplicationFontChange ||
        type == QEvent::PaletteChange)
        restyle();
}

void TextLabel::restyle()
{
    // Setting font and palette sends change events of its own.
    if (std::exchange(m_styling, true))
        return;
    QFont font = QApplication::font();
    switch (m_role) {
    case Role::Headline:
        font = scaled(font, 1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Title:
        font = scaled(font, 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Figure:
        font = scaled(font, 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Muted:
        font = scaled(font, 0.95);
        break;
    case Role::Body:
    case Role::Error:
        break;
    }
    setFont(font);
    // Only this one role: a label that set them all would no longer notice that the theme changed.
    QPalette own;
    const auto theme = PlotTheme::of(QApplication::palette());
    if (m_role == Role::Muted)
        own.setColor(QPalette::WindowText, theme.mutedText);
    if (m_role == Role::Error)
        own.setColor(QPalette::WindowText, theme.error);
    setPalette(own);
    m_styling = false;
}

} // namespace quickshift::app
