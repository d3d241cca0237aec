// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/toggle_switch.h"

#include "app/plots/plot_theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace quickshift::app
{
namespace
{

constexpr int trackWidth = 64;
constexpr int trackHeight = 34;
constexpr int margin = 4; // room for the focus ring

} // namespace

ToggleSwitch::ToggleSwitch(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_knob.setDuration(140);
    m_knob.setEasingCurve(QEasingCurve::InOutCubic);
    m_knob.setStartValue(0.0);
    m_knob.setEndValue(1.0);
    connect(&m_knob, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::toggled, this, &ToggleSwitch::moveKnob);
}

void ToggleSwitch::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void ToggleSwitch::showState(bool on)
{
    if (isChecked() != on)
        setChecked(on);
}

QSize ToggleSwitch::sizeHint() const
{
    return {trackWidth + 2 * margin, trackHeight + 2 * margin};
}

void ToggleSwitch::moveKnob(bool on)
{
    m_knob.setDirection(on ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
    m_knob.start();
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    // The application's: a disabled widget's own palette has greyer text, which is not that of the contrast theme.
    const auto theme = PlotTheme::of(QApplication::palette());
    const double position = moving() ? m_knob.currentValue().toDouble() : (isChecked() ? 1.0 : 0.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(margin, margin, trackWidth, trackHeight);
    const double radius = trackHeight / 2.0;
    if (!isEnabled())
        painter.setOpacity(0.45);
    painter.setPen(QPen(position > 0.5 ? theme.accent : theme.mutedText, 1.5));
    QColor fill = position > 0.5 ? theme.accent : theme.window;
    if (m_busy)
        fill.setAlphaF(0.5F);
    painter.setBrush(fill);
    painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);

    const double knob = trackHeight - 12.0;
    const QRectF knobRect(track.left() + 6 + position * (trackWidth - trackHeight), track.top() + 6, knob, knob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(position <= 0.5 ? theme.mutedText : theme.contrast ? theme.window : QColor(Qt::white));
    painter.drawEllipse(knobRect);
    // On and off differ in shape too: a bar is on, a ring is off.
    const auto centre = knobRect.center();
    if (position > 0.5) {
        painter.setPen(QPen(theme.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(0, 4.5), centre + QPointF(0, 4.5));
    } else {
        painter.setBrush(theme.window);
        painter.drawEllipse(centre, 5.0, 5.0);
    }
    if (hasFocus()) {
        painter.setOpacity(1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 3, radius + 3);
    }
}

void ToggleSwitch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool ToggleSwitch::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

} // namespace quickshift::app
