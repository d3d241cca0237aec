// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_figures.h"

#include "app/main_window.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/stat_tile.h"

#include <QEvent>
#include <QTimer>

namespace quickshift::app
{

FirstFigures::FirstFigures(MainWindow& window)
    : QObject(&window), m_median(window.findChild<StatTile*>(QStringLiteral("p50")))
{
    window.pages().showPage(QStringLiteral("overview"));
    window.installEventFilter(this);
}

// All that changed in a window is drawn with its next update, which the window handles after this filter.
bool FirstFigures::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest && !m_seen && m_median->hasFigure()) {
        m_seen = true;
        QTimer::singleShot(0, this, &FirstFigures::drawn);
    }
    return QObject::eventFilter(object, event);
}

} // namespace quickshift::app
