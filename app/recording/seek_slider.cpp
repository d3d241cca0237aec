// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/seek_slider.h"

#include "app/plots/plot_theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>

namespace quickshift::app
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

int inMilliseconds(nanoseconds time)
{
    return static_cast<int>(
        std::min<milliseconds::rep>(std::chrono::duration_cast<milliseconds>(time).count(), INT_MAX));
}

} // namespace

SeekSlider::SeekSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setSingleStep(1'000);
    setPageStep(10'000);
    connect(this, &QSlider::valueChanged, this, [this](int value) { emit seekRequested(milliseconds(value)); });
}

void SeekSlider::setDuration(nanoseconds duration)
{
    setRange(0, inMilliseconds(duration));
}

void SeekSlider::setMarks(const QList<nanoseconds>& marks)
{
    m_marks.clear();
    for (const auto mark : marks)
        m_marks << inMilliseconds(mark);
    update();
}

void SeekSlider::showPosition(nanoseconds position)
{
    const int shown = inMilliseconds(position);
    // Each new value draws the slider anew, and frames come more often than its handle moves.
    if (isSliderDown() || handleAt(shown) == handleAt(value()))
        return;
    const QSignalBlocker quiet(this);
    setValue(shown);
}

QRect SeekSlider::handleAt(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.sliderPosition = value;
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

// Most styles step by a page towards a click; in time, people mean the place that they click at.
void SeekSlider::mousePressEvent(QMouseEvent* event)
{
    const auto handle = handleAt(value());
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint()))
        setValue(QStyle::sliderValueFromPosition(minimum(), maximum(),
                                                 static_cast<int>(event->position().x()) - handle.width() / 2,
                                                 width() - handle.width(), layoutDirection() == Qt::RightToLeft));
    QSlider::mousePressEvent(event);
}

void SeekSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(PlotTheme::of(palette()).warning, 2));
    for (const int mark : m_marks) {
        const int x = handleAt(mark).center().x();
        painter.drawLine(x, 0, x, height() / 5);
    }
}

} // namespace quickshift::app
