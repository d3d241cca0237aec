// SPDX-License-Identifier: GPL-3.0-or-later
// How the scheduler left the kernel by itself: a table to copy from and to open dumps from, or the news that it never
// did.
#pragma once

#include "app/client/exit_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace quickshift::app
{

class TextLabel;

class ExitTable : public QWidget
{
    Q_OBJECT

public:
    explicit ExitTable(QWidget* parent = nullptr);

    void setExits(const protocol::ExitList& exits);
    /// What stands there while there are none; nothing is known while `known` is false.
    void setKnown(bool known);

signals:
    void dumpRequested(quint64 exit);

private:
    void openDump();
    void copySelected();
    [[nodiscard]] int headingHeight() const;
    void showState();

    client::ExitModel m_model;
    bool m_known = false;
    QTableView* m_view;
    TextLabel* m_empty;
    QPushButton* m_open;
};

} // namespace quickshift::app
