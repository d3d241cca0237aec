// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/symbols.h"

#include <QPainter>

namespace quickshift::app
{

QIcon symbolIcon(Symbol symbol, const QColor& colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (symbol) {
    case Symbol::Record:
        painter.drawEllipse(5, 5, 22, 22);
        break;
    case Symbol::Stop:
        painter.drawRoundedRect(7, 7, 18, 18, 3, 3);
        break;
    case Symbol::Play:
        painter.drawPolygon(QPolygon({{8, 4}, {28, 16}, {8, 28}}));
        break;
    case Symbol::Pause:
        painter.drawRect(7, 5, 6, 22);
        painter.drawRect(19, 5, 6, 22);
        break;
    }
    return QIcon(picture);
}

} // namespace quickshift::app
