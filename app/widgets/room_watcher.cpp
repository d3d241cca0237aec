// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/room_watcher.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace quickshift::app
{

RoomWatcher::RoomWatcher(QWidget& page, int narrowBelow, std::function<void(bool)> tell)
    : QObject(&page), m_page(page), m_narrowBelow(narrowBelow), m_tell(std::move(tell))
{
    m_page.installEventFilter(this);
    setNarrow(false);
}

bool RoomWatcher::eventFilter(QObject* object, QEvent* event)
{
    auto* room = m_page.parentWidget();
    if (object == &m_page && event->type() == QEvent::ParentChange && room != nullptr)
        room->installEventFilter(this);
    else if (object == room && event->type() == QEvent::Resize)
        setNarrow(room->width() < m_narrowBelow);
    return false;
}

void RoomWatcher::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        m_tell(narrow);
}

} // namespace quickshift::app
