// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/games/add_game_dialog.h"

#include "app/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace quickshift::app
{
namespace
{

constexpr auto lookAgain = std::chrono::seconds(2);

} // namespace

AddGameDialog::AddGameDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Name a game"));
    resize(480, 420);
    auto* layout = new QVBoxLayout(this);
    auto* words = new TextLabel(TextLabel::Role::Muted,
                                tr("Your programs that run now, the newest first. The threads of the one that you "
                                   "choose are the game until it ends."));
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(m_search = new QLineEdit);
    m_search->setObjectName(QStringLiteral("searchProcess"));
    m_search->setPlaceholderText(tr("Search by name or number"));
    m_search->setAccessibleName(tr("Search programs"));
    m_search->setClearButtonEnabled(true);

    m_found.setSourceModel(&m_model);
    m_found.setSortRole(ProcessModel::sortRole);
    m_found.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterKeyColumn(-1);
    layout->addWidget(m_view = new QTableView, 1);
    m_view->setObjectName(QStringLiteral("processes"));
    m_view->setAccessibleName(tr("Programs"));
    m_view->setModel(&m_found);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ProcessModel::PID, Qt::DescendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(ProcessModel::NAME, QHeaderView::Stretch);
    layout->addWidget(m_empty = new TextLabel(TextLabel::Role::Muted));
    m_empty->setText(tr("No program of yours is called that. Has it started?"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Name it"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addProcess"));
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &AddGameDialog::find);
    connect(m_view, &QTableView::doubleClicked, this, &AddGameDialog::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddGameDialog::showSelection);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddGameDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_look, &QTimer::timeout, this, &AddGameDialog::look);
    m_look.start(lookAgain);
    look();
    find({});
}

void AddGameDialog::look()
{
    m_model.setProcesses(ownProcesses());
    selectFound();
}

void AddGameDialog::find(const QString& words)
{
    m_found.setFilterFixedString(words.trimmed());
    m_view->clearSelection();
    selectFound();
}

// Also when what was searched for starts only afterwards.
void AddGameDialog::selectFound()
{
    if (!m_search->text().isEmpty() && m_found.rowCount() > 0 && !m_view->selectionModel()->hasSelection())
        m_view->selectRow(0);
    showSelection();
}

void AddGameDialog::showSelection()
{
    m_add->setEnabled(m_view->selectionModel()->hasSelection());
    m_empty->setVisible(m_found.rowCount() == 0);
}

void AddGameDialog::choose()
{
    const auto rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const auto& process = m_model.process(m_found.mapToSource(rows.first()).row());
    emit chosen(process.pid, process.name);
    accept();
}

} // namespace quickshift::app
