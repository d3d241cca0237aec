// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/games/process_model.h"

namespace quickshift::app
{

void ProcessModel::setProcesses(const QList<OwnProcess>& processes)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (processes.contains(m_processes.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_processes.removeAt(row);
        endRemoveRows();
    }
    for (const auto& process : processes) {
        if (m_processes.contains(process))
            continue;
        beginInsertRows({}, rowCount(), rowCount());
        m_processes.append(process);
        endInsertRows();
    }
}

int ProcessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_processes.size());
}

int ProcessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : COLUMNS;
}

QVariant ProcessModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& process = m_processes.at(index.row());
    if (role == Qt::ToolTipRole)
        return process.command;
    if (role != Qt::DisplayRole && role != sortRole)
        return {};
    if (index.column() == NAME)
        return process.name;
    return role == sortRole ? QVariant(process.pid) : QVariant(QString::number(process.pid));
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == NAME ? tr("Program") : tr("Process");
}

} // namespace quickshift::app
