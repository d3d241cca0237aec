// SPDX-License-Identifier: GPL-3.0-or-later
// What Explain tells of a process's threads, for Qt's views.
#pragma once

#include "protocol/dbus_types.h"

#include <QAbstractTableModel>

namespace quickshift::app
{

class ThreadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { NAME, TID, ROLE, REASON, SINCE, COLUMNS };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scroll position while the threads are the same.
    void setThreads(const protocol::RecordList& threads);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    protocol::RecordList m_threads;
};

} // namespace quickshift::app
