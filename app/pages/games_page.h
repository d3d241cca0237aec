// SPDX-License-Identifier: GPL-3.0-or-later
// Which processes are the game, what the scheduler makes of their threads, and who keeps it on.
#pragma once

#include "app/client/named_games.h"
#include "app/games/thread_model.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace quickshift::app
{

class TextLabel;

class GamesPage : public QWidget
{
    Q_OBJECT

public:
    explicit GamesPage(client::HelperClient& client, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeGames();
    QWidget* makeThreads();
    QWidget* makeHolds();

    void showHelper();
    void showGames();
    void askForName();
    void removeSelected();
    /// Asks what is made of the selected game's threads.
    void explain();
    void showThreads(const QString& why, const protocol::RecordList& threads);
    void showMessage(const QString& sentence);
    [[nodiscard]] std::optional<protocol::GameEntry> selected() const;

    client::HelperClient& m_client;
    client::NamedGames m_named;
    protocol::GameList m_games; ///< as they are listed
    ThreadModel m_threads;
    QTimer m_again;

    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    TextLabel* m_message = nullptr;
    TextLabel* m_noGame = nullptr;
    QListWidget* m_list = nullptr;
    TextLabel* m_threadsTitle = nullptr;
    TextLabel* m_noThreads = nullptr;
    QTableView* m_view = nullptr;
    QStackedLayout* m_threadsStack = nullptr;
    TextLabel* m_holds = nullptr;
};

} // namespace quickshift::app
