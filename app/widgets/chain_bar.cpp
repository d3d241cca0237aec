// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chain_bar.h"

#include "app/plots/plot_theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace quickshift::app
{

void ChainBar::setSpan(double begin, double end)
{
    if (!m_empty && begin == m_begin && end == m_end)
        return;
    m_empty = false;
    m_begin = begin;
    m_end = end;
    update();
}

void ChainBar::clear()
{
    if (!std::exchange(m_empty, true))
        update();
}

void ChainBar::paintEvent(QPaintEvent*)
{
    constexpr double thickness = 12;
    constexpr double least = 4; // pixels: a step of nanoseconds is there, too
    const auto theme = PlotTheme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = width() - least;
    const double left = m_begin * room;
    const double right = std::max(m_end * room, left) + least;
    const double top = (height() - thickness) / 2;
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    if (m_empty)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(left, top, right - left, thickness), 2, 2);
}

} // namespace quickshift::app
