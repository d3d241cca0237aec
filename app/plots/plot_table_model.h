// SPDX-License-Identifier: GPL-3.0-or-later
// A PlotTable for Qt's views.
#pragma once

#include "app/plots/plot_table.h"

#include <QAbstractTableModel>

namespace quickshift::app
{

class PlotTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scroll position where the shape stays the same.
    void setTable(PlotTable table);
    [[nodiscard]] const PlotTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    PlotTable m_table;
};

} // namespace quickshift::app
