// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/plot.h"

#include "app/widgets/text_label.h"

namespace quickshift::app
{

Plot::Plot(QWidget* parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setNoAntialiasingOnDrag(true);
    // On a layer of its own: moving it draws nothing else anew.
    m_line = new QCPItemLine(this);
    m_line->setLayer(QStringLiteral("overlay"));
    m_line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_words = new QCPItemText(this);
    m_words->setLayer(QStringLiteral("overlay"));
    m_words->position->setType(QCPItemPosition::ptAbsolute);
    m_words->setTextAlignment(Qt::AlignLeft);
    m_words->setPadding({7, 4, 7, 4});
    for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(m_line), static_cast<QCPAbstractItem*>(m_words)}) {
        item->setVisible(false);
        item->setSelectable(false);
    }
    // Only then pixels are where they will be drawn.
    connect(this, &QCustomPlot::afterLayout, this, &Plot::placeCrosshair);
}

QString Plot::crosshairText() const
{
    return m_words->visible() ? m_words->text() : QString();
}

void Plot::updateStyle()
{
    const auto theme = PlotTheme::of(palette());
    theme.applyTo(*this, scaled(font(), 0.85));
    m_line->setPen(QPen(theme.mutedText, 1));
    m_words->setColor(theme.text);
    m_words->setFont(scaled(font(), 0.88));
    m_words->setBrush(theme.card);
    m_words->setPen(QPen(theme.cardBorder, 1));
    restyle(theme);
    replotSoon();
}

void Plot::replotSoon()
{
    if (isVisible())
        replot(QCustomPlot::rpQueuedReplot);
}

void Plot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateStyle();
}

void Plot::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(PlotTheme::of(palette()).accent, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    QCustomPlot::mouseMoveEvent(event);
    if (axisRect()->rect().contains(event->pos()))
        moveCrosshair(event->position());
    else
        moveCrosshair({});
}

void Plot::leaveEvent(QEvent* event)
{
    QCustomPlot::leaveEvent(event);
    moveCrosshair({});
}

void Plot::focusInEvent(QFocusEvent* event)
{
    QCustomPlot::focusInEvent(event);
    update();
}

void Plot::focusOutEvent(QFocusEvent* event)
{
    QCustomPlot::focusOutEvent(event);
    moveCrosshair({});
    update();
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    const QRectF area = axisRect()->rect();
    auto place = m_cursor.value_or(area.center());
    const double step = std::max(1.0, area.width() / 100);
    switch (event->key()) {
    case Qt::Key_Left:
        place.rx() -= m_cursor ? step : 0;
        break;
    case Qt::Key_Right:
        place.rx() += m_cursor ? step : 0;
        break;
    case Qt::Key_Up:
        place.ry() -= m_cursor ? step : 0;
        break;
    case Qt::Key_Down:
        place.ry() += m_cursor ? step : 0;
        break;
    case Qt::Key_Escape:
        if (!m_cursor) {
            event->ignore();
            return;
        }
        moveCrosshair({});
        return;
    default:
        QCustomPlot::keyPressEvent(event);
        event->ignore();
        return;
    }
    moveCrosshair(
        QPointF(std::clamp(place.x(), area.left(), area.right()), std::clamp(place.y(), area.top(), area.bottom())));
}

void Plot::moveCrosshair(std::optional<QPointF> pixel)
{
    if (!pixel && !m_cursor)
        return;
    m_cursor = pixel;
    placeCrosshair();
    layer(QStringLiteral("overlay"))->replot();
}

void Plot::placeCrosshair()
{
    QString words;
    double x = 0;
    if (m_cursor) {
        x = xAxis->pixelToCoord(m_cursor->x());
        words = textAt(x, yAxis->pixelToCoord(m_cursor->y()));
    }
    m_line->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    m_words->setText(words);
    m_line->start->setCoords(x, 0);
    m_line->end->setCoords(x, 1);
    // Beside the line, on the side that has more room.
    const QRectF area = axisRect()->rect();
    const double pixel = xAxis->coordToPixel(x);
    const bool left = pixel > area.center().x();
    m_words->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    m_words->position->setCoords(pixel + (left ? -8 : 8), area.top() + 4);
}

} // namespace quickshift::app
