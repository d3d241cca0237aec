// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plot_card.h"

#include "app/plots/plot.h"
#include "app/plots/plot_table_model.h"
#include "app/widgets/text_label.h"
#include "app/widgets/wrapping_layout.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

namespace quickshift::app
{
namespace
{

QToolButton* toolButton(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PlotCard::PlotCard(const QString& title, const QString& fileName, const std::vector<View>& views, QWidget* parent)
    : Card(parent), m_fileName(fileName)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 12, 10);
    layout->setSpacing(3);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(2);
    m_head->addWidget(m_title = new TextLabel(TextLabel::Role::Title, title), 1);
    m_buttonRow = new FlowLayout;
    m_buttonRow->setSpacing(2);
    m_head->addLayout(m_buttonRow);
    m_buttons = new QButtonGroup(this);
    m_stack = new QStackedWidget;
    for (const auto& view : views) {
        m_plots.push_back(view.plot);
        addButton(view.name, m_stack->addWidget(view.plot));
    }
    makeTable(title);
    addButton(tr("Table"), m_stack->addWidget(m_table));
    addExportButton();
    layout->addLayout(m_head);
    layout->addWidget(m_note = new TextLabel(TextLabel::Role::Muted));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    m_empty = new TextLabel(TextLabel::Role::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_plot = m_plots.front();
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PlotCard::choose);
}

void PlotCard::addButton(const QString& name, int page)
{
    auto* button = toolButton(name);
    button->setCheckable(true);
    m_buttons->addButton(button, page);
    m_buttonRow->addWidget(button);
}

void PlotCard::addExportButton()
{
    auto* button = toolButton(tr("Export"));
    button->setObjectName(QStringLiteral("export"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("&Copy as text")), &QAction::triggered, this, &PlotCard::copy);
    auto* csv = menu->addAction(tr("Save as C&SV…"));
    csv->setObjectName(QStringLiteral("csv"));
    connect(csv, &QAction::triggered, this, [this] {
        askAndSave(QStringLiteral("csv"), tr("Table (*.csv)"), [this](const QString& path) { return saveCsv(path); });
    });
    connect(menu->addAction(tr("Save as &PNG…")), &QAction::triggered, this, [this] {
        askAndSave(QStringLiteral("png"), tr("Picture (*.png)"), [this](const QString& path) { return savePng(path); });
    });
    button->setMenu(menu);
    m_buttonRow->addWidget(button);
}

void PlotCard::makeTable(const QString& title)
{
    m_model = new PlotTableModel(this);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(title);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the plots say how high a card is
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* copyCells = new QAction(m_table);
    copyCells->setShortcut(QKeySequence::Copy);
    copyCells->setShortcutContext(Qt::WidgetShortcut);
    connect(copyCells, &QAction::triggered, this, &PlotCard::copy);
    m_table->addAction(copyCells);
}

// Only then: a page with words that wrap is given the height that it likes, not the height that there is.
void PlotCard::setNarrow(bool narrow)
{
    m_title->setWordWrap(narrow);
    m_note->setWordWrap(narrow);
    // Figures that change must not move the cards.
    m_note->setSizePolicy(narrow ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setWordWrap(narrow);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttonRow->setWrapping(narrow);
}

void PlotCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PlotCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString PlotCard::note() const
{
    return m_note->text();
}

void PlotCard::setEmptyText(const QString& words)
{
    m_empty->setText(words);
    m_stack->setCurrentIndex(words.isEmpty() ? m_chosen : m_stack->indexOf(m_empty));
}

bool PlotCard::tableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void PlotCard::choose(int page)
{
    const bool empty = m_stack->currentWidget() == m_empty;
    m_chosen = page;
    if (static_cast<std::size_t>(page) < m_plots.size())
        m_plot = m_plots[static_cast<std::size_t>(page)];
    if (empty)
        return;
    m_stack->setCurrentIndex(page);
    refreshTable();
}

void PlotCard::refreshTable()
{
    if (!tableShown())
        return;
    m_plot->catchUp();
    const auto rows = m_model->rowCount();
    const auto columns = m_model->columnCount();
    m_model->setTable(m_plot->table());
    if (rows == 0 || columns != m_model->columnCount())
        m_table->resizeColumnsToContents();
}

QString PlotCard::saveCsv(const QString& path)
{
    m_plot->catchUp();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && m_plot->table().writeCsv(file) && file.commit())
        return {};
    return tr("%1 cannot be written: %2. Choose another place.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

QString PlotCard::savePng(const QString& path) const
{
    m_plot->catchUp();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && m_plot->toPixmap(0, 0, 2).save(&file, "PNG") && file.commit())
        return {};
    return tr("%1 cannot be written: %2. Choose another place.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

void PlotCard::copy()
{
    m_plot->catchUp();
    const auto table = tableShown() ? m_model->table() : m_plot->table();
    if (table.rows.empty())
        return;
    std::size_t top = 0;
    std::size_t bottom = table.rows.size() - 1;
    std::size_t left = 0;
    std::size_t right = table.columns.size() - 1;
    const auto selection = m_table->selectionModel()->selection();
    // One cell is where the cursor happens to be; more are a choice.
    if (tableShown() && m_table->selectionModel()->selectedIndexes().size() > 1) {
        const auto& chosen = selection.first();
        top = static_cast<std::size_t>(chosen.top());
        bottom = static_cast<std::size_t>(chosen.bottom());
        left = static_cast<std::size_t>(chosen.left());
        right = static_cast<std::size_t>(chosen.right());
    }
    QGuiApplication::clipboard()->setText(table.tabbed(top, bottom, left, right));
}

void PlotCard::askAndSave(const QString& extension, const QString& filter, const std::function<QString(QString)>& save)
{
    auto* dialog = new QFileDialog(this, tr("Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(extension);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("%1.%2").arg(m_fileName, extension));
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString& path) {
        if (const auto sentence = save(path); !sentence.isEmpty())
            emit exportFailed(sentence);
    });
    dialog->open();
}

} // namespace quickshift::app
