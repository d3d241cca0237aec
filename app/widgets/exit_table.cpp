// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/exit_table.h"

#include "app/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quickshift::app
{
namespace
{

constexpr int mostRowsShown = 4;

} // namespace

ExitTable::ExitTable(QWidget* parent)
    : QWidget(parent), m_view(new QTableView), m_empty(new TextLabel(TextLabel::Role::Muted)),
      m_open(new QPushButton(tr("Show the kernel's &dump…")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty->setObjectName(QStringLiteral("noExits"));
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_view->setObjectName(QStringLiteral("exits"));
    m_view->setAccessibleName(tr("Past exits"));
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setWordWrap(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(client::ExitModel::Time, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(client::ExitModel::What, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(client::ExitModel::Dump, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) |
                                                    Qt::Alignment::fromInt(Qt::TextWordWrap));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_view);
    m_open->setObjectName(QStringLiteral("showDump"));
    m_open->setToolTip(tr("What every CPU and waiting thread did at that moment"));
    layout->addWidget(m_open, 0, Qt::AlignLeft);

    auto* copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ExitTable::copySelected);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_open, &QPushButton::clicked, this, &ExitTable::openDump);
    connect(m_view, &QTableView::activated, this, &ExitTable::openDump);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExitTable::showState);
    // Words take more lines in a narrower window.
    for (const auto* header : {m_view->verticalHeader(), m_view->horizontalHeader()})
        connect(header, &QHeaderView::sectionResized, this, &ExitTable::showState);
    showState();
}

void ExitTable::setExits(const protocol::ExitList& exits)
{
    m_model.setExits(exits);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->selectRow(0);
    showState();
}

void ExitTable::setKnown(bool known)
{
    m_known = known;
    showState();
}

void ExitTable::showState()
{
    const int rows = m_model.rowCount();
    m_empty->setText(m_known ? tr("The scheduler has never left the kernel by itself.")
                             : tr("The helper keeps them, and it is not there."));
    m_empty->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_open->setVisible(rows > 0);
    m_open->setEnabled(m_known && m_model.hasDump(m_view->currentIndex().row()));
    int height = headingHeight();
    m_view->horizontalHeader()->setFixedHeight(height);
    for (int row = 0; row < std::min(rows, mostRowsShown); ++row)
        height += m_view->rowHeight(row);
    m_view->setFixedHeight(height);
}

// Qt gives headings one line, however they wrap.
int ExitTable::headingHeight() const
{
    const auto& header = *m_view->horizontalHeader();
    const int line = header.fontMetrics().height();
    const int margins = 2 * (header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) + 1);
    int height = line;
    for (int column = 0; column < header.count(); ++column) {
        const QRect room(0, 0, std::max(1, header.sectionSize(column) - margins), QWIDGETSIZE_MAX);
        const auto heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = std::max(height, header.fontMetrics().boundingRect(room, Qt::TextWordWrap, heading).height());
    }
    return height + margins;
}

void ExitTable::openDump()
{
    const auto row = m_view->currentIndex().row();
    if (m_known && m_model.hasDump(row))
        emit dumpRequested(m_model.id(row));
}

void ExitTable::copySelected()
{
    QStringList lines;
    for (const auto& index : m_view->selectionModel()->selectedRows())
        lines << m_model.line(index.row());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace quickshift::app
