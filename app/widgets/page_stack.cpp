// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_stack.h"

#include "app/plots/plot_theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

namespace quickshift::app
{
namespace
{

constexpr int idRole = Qt::UserRole;

QString settingsKey()
{
    return QStringLiteral("window/page");
}

} // namespace

PageStack::PageStack(QWidget* parent) : QWidget(parent), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(8);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PageStack::onRow);
}

void PageStack::addPage(const QString& id, const QString& title, QWidget* page)
{
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(idRole, id);
    const auto metrics = m_list->fontMetrics();
    item->setSizeHint({metrics.horizontalAdvance(title) + 24, metrics.height() + 16});
    // At 200 % or with large fonts a page may be higher than the screen: then it scrolls instead of being squeezed.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    const int index = m_stack->addWidget(scroll);
    m_list->setFixedWidth(std::max(110, m_list->sizeHintForColumn(0) + 6));
    if (index < 9) {
        auto* shortcut = new QAction(title, this);
        shortcut->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(shortcut, &QAction::triggered, this, [this, index] { m_list->setCurrentRow(index); });
        addAction(shortcut);
        item->setToolTip(QStringLiteral("%1 (%2)").arg(title, shortcut->shortcut().toString(QKeySequence::NativeText)));
    }
    if (index == 0) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(0);
    }
}

QStringList PageStack::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids << m_list->item(row)->data(idRole).toString();
    return ids;
}

QString PageStack::current() const
{
    return ids().value(m_stack->currentIndex());
}

bool PageStack::showPage(const QString& id)
{
    const auto row = static_cast<int>(ids().indexOf(id));
    if (row < 0)
        return false;
    m_list->setCurrentRow(row);
    return true;
}

void PageStack::restore()
{
    showPage(QSettings().value(settingsKey()).toString());
}

void PageStack::onRow(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    QSettings().setValue(settingsKey(), current());
}

} // namespace quickshift::app
