// SPDX-License-Identifier: GPL-3.0-or-later
// Processes for Qt's views: name and number.
#pragma once

#include "app/games/own_processes.h"

#include <QAbstractTableModel>

namespace quickshift::app
{

class ProcessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { NAME, PID, COLUMNS };
    /// For sorting: a number where it is one.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are there already stay where they are.
    void setProcesses(const QList<OwnProcess>& processes);
    [[nodiscard]] const OwnProcess& process(int row) const { return m_processes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<OwnProcess> m_processes;
};

} // namespace quickshift::app
