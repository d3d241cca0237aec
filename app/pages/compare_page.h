// SPDX-License-Identifier: GPL-3.0-or-later
// Compare: set up, watch it run, read the answer; and those from before.
#pragma once

#include "app/client/helper_client.h"
#include "app/compare/comparisons.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace quickshift::app
{

class Card;
class CompareProgress;
class CompareResult;
class CompareSetup;
class TextLabel;

class ComparePage : public QWidget
{
    Q_OBJECT

public:
    ComparePage(client::HelperClient& client, compare::Comparisons& comparisons, QWidget* parent = nullptr);

private:
    QWidget* makeList();
    QWidget* makeMessage();
    void showHelper();
    void showNow();
    void fillList();
    void onRow(int row);
    void start(const compare::Request& request);
    void onFinished(const compare::Comparison& comparison);
    void onFailed(const QString& sentence);
    void removeShown();
    void undo();
    void say(const QString& sentence, bool undoable = false);
    [[nodiscard]] QString shownId() const;

    client::HelperClient& m_client;
    compare::Comparisons& m_comparisons;
    std::vector<compare::Comparison> m_deleted; ///< newest last
    QListWidget* m_list = nullptr;
    TextLabel* m_empty = nullptr;
    QPushButton* m_new = nullptr;
    QWidget* m_messageBar = nullptr;
    TextLabel* m_message = nullptr;
    QPushButton* m_undo = nullptr;
    QStackedWidget* m_stack = nullptr;
    CompareSetup* m_setup = nullptr;
    Card* m_setupCard = nullptr;
    CompareProgress* m_progress = nullptr;
    Card* m_progressCard = nullptr;
    CompareResult* m_result = nullptr;
    bool m_wasRunning = false;
};

} // namespace quickshift::app
