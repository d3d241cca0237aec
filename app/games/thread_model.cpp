// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/games/thread_model.h"

#include "app/client/thread_words.h"

#include <algorithm>

namespace quickshift::app
{

void ThreadModel::setThreads(const protocol::RecordList& threads)
{
    const auto tid = [](const QVariantMap& thread) { return thread.value(QStringLiteral("tid")).toUInt(); };
    if (!std::ranges::equal(m_threads, threads, {}, tid, tid)) {
        beginResetModel();
        m_threads = threads;
        endResetModel();
        return;
    }
    m_threads = threads;
    if (!m_threads.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, COLUMNS - 1));
}

int ThreadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_threads.size());
}

int ThreadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : COLUMNS;
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& thread = m_threads.at(index.row());
    switch (index.column()) {
    case NAME:
        return thread.value(QStringLiteral("name"));
    case TID:
        return QString::number(thread.value(QStringLiteral("tid")).toUInt());
    case ROLE:
        return client::threadRole(thread);
    case REASON:
        return client::threadReason(thread);
    case SINCE:
        return client::threadAge(thread);
    default:
        return {};
    }
}

QVariant ThreadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NAME:
        return tr("Thread");
    case TID:
        return tr("Number");
    case ROLE:
        return tr("It counts as");
    case REASON:
        return tr("Because");
    case SINCE:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace quickshift::app
