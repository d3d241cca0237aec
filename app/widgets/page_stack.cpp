// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_stack.h"

#include "app/plots/plot_theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace quickshift::app
{
namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int pagePadding = 12;

/// The chosen page as a rounded field, like everything else here.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto theme = PlotTheme::of(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const auto field = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Highlight));
            painter->drawRoundedRect(field, 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.text, 1, Qt::DotLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(field.adjusted(2, 2, -2, -2), 5, 5);
        }
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::WindowText));
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(pagePadding, 0, -pagePadding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        painter->restore();
    }
};

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
    m_list->setItemDelegate(new PageDelegate(m_list));
    auto* side = new QVBoxLayout;
    // On a small screen all pages fit in just so: a bar to scroll them would lie on their names.
    side->setContentsMargins(8, 8, 0, 0);
    side->addWidget(m_list);
    row->addLayout(side);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PageStack::onRow);
}

void PageStack::addPage(const QString& id, const QString& title, QWidget* page)
{
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(idRole, id);
    const auto metrics = m_list->fontMetrics();
    item->setSizeHint({metrics.horizontalAdvance(title) + 2 * pagePadding + 4, metrics.height() + 16});
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
    if (m_remembers)
        QSettings().setValue(settingsKey(), current());
}

} // namespace quickshift::app
