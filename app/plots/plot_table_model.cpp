// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/plot_table_model.h"

#include <algorithm>

namespace quickshift::app
{

void PlotTableModel::setTable(PlotTable table)
{
    const bool sameColumns =
        std::ranges::equal(table.columns, m_table.columns, {}, &PlotTable::Column::title, &PlotTable::Column::title);
    if (!sameColumns || table.rows.size() != m_table.rows.size()) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    m_table = std::move(table);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PlotTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PlotTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PlotTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole)
        return m_table.text(row, column);
    if (role == Qt::TextAlignmentRole) {
        const bool words = m_table.columns[column].format == PlotTable::Format::Text;
        return QVariant::fromValue(Qt::Alignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    return {};
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return m_table.columns[static_cast<std::size_t>(section)].title;
}

} // namespace quickshift::app
