// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/games_page.h"

#include "app/games/add_game_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "app/widgets/tunable_words.h"
#include "app/widgets/wrapping_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <chrono>

namespace quickshift::app
{
namespace
{

constexpr int gap = 10;
constexpr int listHeight = 84;
constexpr auto explainAgain = std::chrono::seconds(1);

QVBoxLayout* layoutOf(Card* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 10, 14, 12);
    layout->setSpacing(6);
    return layout;
}

QString titleOf(const protocol::GameEntry& game)
{
    return game.name.isEmpty() ? GamesPage::tr("Process %1").arg(game.pid)
                               : QStringLiteral("%1 (%2)").arg(game.name).arg(game.pid);
}

} // namespace

GamesPage::GamesPage(client::HelperClient& client, QWidget* parent) : QWidget(parent), m_client(client), m_named(client)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(gap);
    layout->addWidget(makeGames());
    layout->addWidget(makeThreads(), 1);
    layout->addWidget(makeHolds());

    connect(&m_client, &client::HelperClient::availabilityChanged, this, &GamesPage::showHelper);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &GamesPage::showHelper);
    connect(&m_named, &client::NamedGames::refused, this, &GamesPage::showMessage);
    m_again.setInterval(explainAgain);
    connect(&m_again, &QTimer::timeout, this, &GamesPage::explain);
    showHelper();
    showGames();
}

QWidget* GamesPage::makeGames()
{
    auto* card = new Card;
    auto* layout = layoutOf(card);
    auto* top = new FlowLayout;
    auto* title = new TextLabel(TextLabel::Role::Title, tr("The game"));
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    top->addWidget(title);
    top->addWidget(m_add = new QPushButton(tr("&Name a game…")));
    m_add->setObjectName(QStringLiteral("addGame"));
    connect(m_add, &QPushButton::clicked, this, &GamesPage::askForName);
    top->addWidget(m_remove = new QPushButton(tr("&Remove")));
    m_remove->setObjectName(QStringLiteral("removeGame"));
    m_remove->setToolTip(tr("It goes on, but is no longer the game (Delete)"));
    connect(m_remove, &QPushButton::clicked, this, &GamesPage::removeSelected);
    layout->addLayout(top);
    layout->addWidget(m_message = new TextLabel(TextLabel::Role::Error));
    m_message->setObjectName(QStringLiteral("gamesMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    layout->addWidget(m_noGame = new TextLabel(TextLabel::Role::Muted));
    m_noGame->setWordWrap(true);
    layout->addWidget(m_list = new QListWidget);
    m_list->setObjectName(QStringLiteral("games"));
    m_list->setAccessibleName(tr("Games"));
    m_list->setMaximumHeight(listHeight);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showThreads({}, {});
        explain();
    });
    auto* remove = new QAction(tr("Remove"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &GamesPage::removeSelected);
    m_list->addAction(remove);
    return card;
}

QWidget* GamesPage::makeThreads()
{
    auto* card = new Card;
    auto* layout = layoutOf(card);
    layout->addWidget(m_threadsTitle = new TextLabel(TextLabel::Role::Title));
    m_threadsTitle->setWordWrap(true);
    m_noThreads = new TextLabel(TextLabel::Role::Muted);
    m_noThreads->setObjectName(QStringLiteral("noThreads"));
    m_noThreads->setAlignment(Qt::AlignCenter);
    m_noThreads->setWordWrap(true);
    m_view = new QTableView;
    m_view->setObjectName(QStringLiteral("threads"));
    m_view->setAccessibleName(tr("Threads"));
    m_view->setModel(&m_threads);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(ThreadModel::NAME, 140);
    m_view->setColumnWidth(ThreadModel::TID, 80);
    m_view->setColumnWidth(ThreadModel::ROLE, 150);
    m_view->setColumnWidth(ThreadModel::SINCE, 150);
    m_view->horizontalHeader()->setSectionResizeMode(ThreadModel::REASON, QHeaderView::Stretch);
    m_threadsStack = new QStackedLayout;
    m_threadsStack->addWidget(m_noThreads);
    m_threadsStack->addWidget(m_view);
    layout->addLayout(m_threadsStack, 1);
    return card;
}

QWidget* GamesPage::makeHolds()
{
    auto* card = new Card;
    auto* layout = layoutOf(card);
    auto* title = new TextLabel(TextLabel::Role::Title, tr("Who keeps the scheduler on"));
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_holds = new TextLabel(TextLabel::Role::Muted));
    m_holds->setObjectName(QStringLiteral("holds"));
    m_holds->setTextFormat(Qt::PlainText);
    m_holds->setWordWrap(true);
    return card;
}

void GamesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_again.start();
    explain();
}

void GamesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void GamesPage::showHelper()
{
    const auto& helper = m_client.helper();
    m_add->setEnabled(helper.available());
    const auto cookie = [](const protocol::GameEntry& game) { return game.cookie; };
    if (!std::ranges::equal(m_games, helper.games, {}, cookie, cookie))
        showGames();
    QStringList lines;
    for (const auto& hold : helper.holds)
        lines << QStringLiteral("%1: %2").arg(hold.who, hold.reason);
    if (lines.isEmpty())
        lines << (helper.available() ? tr("No program does; the switch alone decides.")
                                     : tr("This appears here once the helper is there."));
    m_holds->setText(lines.join(QLatin1Char('\n')));
    m_noGame->setText(helper.available() ? tr("No game is named. The threads of one that is run before everything that "
                                              "is not part of it, as far as the policy “%1” says.")
                                               .arg(tunableTitle(QStringLiteral("boost_game")))
                                         : tr("Games appear here once the helper is there."));
}

void GamesPage::showGames()
{
    const auto before = selected();
    m_games = m_client.helper().games;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (qsizetype i = 0; i < m_games.size(); ++i) {
        m_list->addItem(titleOf(m_games.at(i)));
        if (before && before->cookie == m_games.at(i).cookie)
            row = static_cast<int>(i);
    }
    m_list->setCurrentRow(m_games.isEmpty() ? -1 : row);
    m_list->setVisible(!m_games.isEmpty());
    m_noGame->setVisible(m_games.isEmpty());
    m_remove->setEnabled(!m_games.isEmpty());
    showThreads({}, {});
    explain();
}

void GamesPage::askForName()
{
    showMessage({});
    auto* dialog = new AddGameDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddGameDialog::chosen, this, [this](uint pid) { m_named.add(pid); });
    dialog->open();
}

void GamesPage::removeSelected()
{
    showMessage({});
    if (const auto game = selected())
        m_named.remove(*game);
}

void GamesPage::explain()
{
    const auto game = selected();
    if (!game || !isVisible())
        return;
    m_client.explain(game->pid,
                     [this, cookie = game->cookie](const client::Answer& answer, const protocol::RecordList& threads) {
                         if (const auto now = selected(); now && now->cookie == cookie)
                             showThreads(answer.sentence, threads);
                     });
}

void GamesPage::showThreads(const QString& why, const protocol::RecordList& threads)
{
    const auto game = selected();
    m_threadsTitle->setText(game ? tr("What the scheduler makes of %1").arg(titleOf(*game))
                                 : tr("What the scheduler makes of it"));
    m_threads.setThreads(threads);
    m_noThreads->setText(!why.isEmpty() ? why
                         : game         ? tr("A moment…")
                                : tr("The threads of the game appear here, each with what it counts as and why."));
    m_threadsStack->setCurrentIndex(threads.isEmpty() ? 0 : 1);
}

void GamesPage::showMessage(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

std::optional<protocol::GameEntry> GamesPage::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_games.size() ? std::optional(m_games.at(row)) : std::nullopt;
}

} // namespace quickshift::app
