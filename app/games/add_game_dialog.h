// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one of the user's own programs to be the game.
#pragma once

#include "app/games/process_model.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QTableView;

namespace quickshift::app
{

class TextLabel;

class AddGameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddGameDialog(QWidget* parent = nullptr);

signals:
    void chosen(uint pid, const QString& name);

private:
    void look();
    void find(const QString& words);
    void selectFound();
    void showSelection();
    void choose();

    ProcessModel m_model;
    QSortFilterProxyModel m_found;
    QTimer m_look;
    QLineEdit* m_search;
    QTableView* m_view;
    TextLabel* m_empty;
    QPushButton* m_add;
};

} // namespace quickshift::app
