// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare_page.h"

#include "app/compare/comparison_words.h"
#include "app/pages/compare/compare_progress.h"
#include "app/pages/compare/compare_result.h"
#include "app/pages/compare/compare_setup.h"
#include "app/widgets/card.h"
#include "app/widgets/room_watcher.h"
#include "app/widgets/text_label.h"
#include "app/widgets/tunable_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QStackedWidget>

namespace quickshift::app
{
namespace
{

constexpr int gap = 10;
constexpr int listWidth = 200;
constexpr int listHeight = 140;  // where the list is above what it lists
constexpr int narrowWidth = 620; // pixels; below, it does not fit beside it
constexpr int idRole = Qt::UserRole;

Card* cardAround(QWidget* content)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget has switched on; the card's own shows
    layout->addWidget(scroll);
    return card;
}

} // namespace

ComparePage::ComparePage(client::HelperClient& client, compare::Comparisons& comparisons, QWidget* parent)
    : QWidget(parent), m_client(client), m_comparisons(comparisons)
{
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(gap);
    auto* side = makeList();
    row->addWidget(side);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(makeMessage());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_setupCard = cardAround(m_setup = new CompareSetup));
    m_stack->addWidget(m_progressCard = cardAround(m_progress = new CompareProgress(comparisons.runner())));
    m_stack->addWidget(m_result = new CompareResult);
    right->addWidget(m_stack, 1);
    row->addLayout(right, 1);
    new RoomWatcher(*this, narrowWidth, [this, row, side](bool narrow) {
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        side->setMinimumWidth(narrow ? 0 : listWidth);
        side->setMaximumSize(narrow ? QSize(QWIDGETSIZE_MAX, listHeight) : QSize(listWidth, QWIDGETSIZE_MAX));
        m_setup->setNarrow(narrow);
        m_result->setNarrow(narrow);
    });

    auto* undoAction = new QAction(tr("Undo the deletion"), this);
    undoAction->setShortcut(QKeySequence::Undo);
    undoAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undoAction, &QAction::triggered, this, &ComparePage::undo);
    addAction(undoAction);
    auto* removeAction = new QAction(tr("Delete"), m_list);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &ComparePage::removeShown);
    m_list->addAction(removeAction);

    connect(m_setup, &CompareSetup::changed, this, &ComparePage::showHelper);
    connect(m_setup, &CompareSetup::startRequested, this, [this] { start(m_setup->request()); });
    connect(m_result, &CompareResult::againRequested, this,
            [this] { start(m_result->comparison().request(QRandomGenerator::global()->generate())); });
    connect(m_result, &CompareResult::deleteRequested, this, &ComparePage::removeShown);
    connect(m_result, &CompareResult::exportFailed, this, [this](const QString& sentence) { say(sentence); });
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &ComparePage::showHelper);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &ComparePage::showHelper);
    auto& runner = m_comparisons.runner();
    connect(&runner, &compare::ComparisonRunner::changed, this, [this] {
        if (std::exchange(m_wasRunning, m_comparisons.runner().running()) != m_wasRunning)
            showNow();
    });
    connect(&runner, &compare::ComparisonRunner::finished, this, &ComparePage::onFinished);
    connect(&runner, &compare::ComparisonRunner::failed, this,
            [this](const QString&, const QString& sentence) { onFailed(sentence); });
    connect(&m_comparisons.store(), &compare::ComparisonStore::changed, this, &ComparePage::fillList);
    fillList();
    showHelper();
    showNow();
    say(m_comparisons.store().problems().join(QLatin1Char('\n')));
}

QWidget* ComparePage::makeList()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    m_new = new QPushButton(tr("&New comparison"));
    m_new->setObjectName(QStringLiteral("newComparison"));
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        showNow();
        m_setup->setFocus();
    });
    layout->addWidget(m_new);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("comparisons"));
    m_list->setAccessibleName(tr("Saved comparisons"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &ComparePage::onRow);
    layout->addWidget(m_list, 1);
    m_empty = new TextLabel(TextLabel::Role::Muted, tr("Results are kept here."));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty, 1);
    return side;
}

QWidget* ComparePage::makeMessage()
{
    m_messageBar = new Card;
    auto* row = new QHBoxLayout(m_messageBar);
    row->setContentsMargins(16, 6, 10, 6);
    row->addWidget(m_message = new TextLabel(TextLabel::Role::Body), 1);
    m_message->setObjectName(QStringLiteral("compareMessage"));
    m_message->setWordWrap(true);
    m_undo = new QPushButton(tr("&Undo"));
    m_undo->setObjectName(QStringLiteral("undoDelete"));
    connect(m_undo, &QPushButton::clicked, this, &ComparePage::undo);
    row->addWidget(m_undo);
    return m_messageBar;
}

void ComparePage::showHelper()
{
    m_setup->setHelper(m_client.helper());
    if (!m_comparisons.runner().running())
        m_setup->setObjection(m_comparisons.runner().objection(m_setup->request()));
}

void ComparePage::showNow()
{
    const bool running = m_comparisons.runner().running();
    m_new->setEnabled(!running);
    m_list->setEnabled(!running);
    if (running) {
        m_stack->setCurrentWidget(m_progressCard);
        m_progress->setFocusOnCancel();
    } else if (const auto* saved = m_comparisons.store().find(shownId())) {
        m_result->show(*saved);
        m_stack->setCurrentWidget(m_result);
    } else {
        m_stack->setCurrentWidget(m_setupCard);
        showHelper();
    }
}

void ComparePage::fillList()
{
    const auto shown = shownId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& [comparison, analysis] : m_comparisons.store().all()) {
            const auto title = compare::words::subject(comparison.subject, tunableTitle(comparison.subject.tunable));
            auto* item = new QListWidgetItem(
                QStringLiteral("%1\n%2").arg(title, QLocale().toString(comparison.started, QLocale::ShortFormat)),
                m_list);
            item->setData(idRole, comparison.id);
            item->setToolTip(compare::words::verdict(comparison, analysis, tunableTitle(comparison.subject.tunable)));
            if (comparison.id == shown)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentItem() == nullptr || shownId() != shown)
            m_list->setCurrentRow(-1);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    if (!shown.isEmpty() && shownId().isEmpty())
        showNow();
}

void ComparePage::onRow(int)
{
    if (!m_comparisons.runner().running())
        showNow();
}

QString ComparePage::shownId() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(idRole).toString();
}

void ComparePage::start(const compare::Request& request)
{
    if (const auto objection = m_comparisons.runner().objection(request); !objection.isEmpty()) {
        say(objection);
        return;
    }
    say({});
    m_comparisons.runner().start(request);
}

void ComparePage::onFinished(const compare::Comparison& comparison)
{
    if (const auto saved = m_comparisons.store().save(comparison); !saved) {
        say(saved.error());
        m_result->show({comparison, comparison.analysis()});
        m_stack->setCurrentWidget(m_result);
        return;
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(idRole).toString() == comparison.id)
            m_list->setCurrentRow(row);
    showNow();
}

void ComparePage::onFailed(const QString& sentence)
{
    say(sentence.isEmpty() ? tr("Cancelled. Everything is as it was.") : sentence);
    showNow();
}

void ComparePage::removeShown()
{
    const auto* saved = m_comparisons.store().find(shownId());
    if (saved == nullptr)
        return;
    const auto comparison = saved->comparison;
    if (const auto removed = m_comparisons.store().remove(comparison.id); !removed) {
        say(removed.error());
        return;
    }
    m_deleted.push_back(comparison);
    say(tr("The comparison was deleted."), true);
}

void ComparePage::undo()
{
    if (m_deleted.empty())
        return;
    const auto comparison = m_deleted.back();
    if (const auto saved = m_comparisons.store().save(comparison); !saved) {
        say(saved.error(), true);
        return;
    }
    m_deleted.pop_back();
    say({});
}

void ComparePage::say(const QString& sentence, bool undoable)
{
    m_message->setText(sentence);
    m_messageBar->setVisible(!sentence.isEmpty());
    m_undo->setVisible(undoable);
}

} // namespace quickshift::app
