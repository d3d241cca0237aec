// SPDX-License-Identifier: GPL-3.0-or-later
// How the scheduler left the kernel by itself, newest first, for Qt's views.
#pragma once

#include "protocol/dbus_types.h"

#include <QAbstractTableModel>

namespace quickshift::client
{

class ExitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Time, What, Dump, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setExits(const protocol::ExitList& exits);
    [[nodiscard]] quint64 id(int row) const;
    [[nodiscard]] bool hasDump(int row) const;
    /// A line as it is copied.
    [[nodiscard]] QString line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant field(int row, const char* name) const;
    [[nodiscard]] QString text(int row, int column) const;

    protocol::ExitList m_exits;
};

} // namespace quickshift::client
