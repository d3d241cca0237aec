// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/exit_model.h"

#include <QDateTime>
#include <QLocale>

namespace quickshift::client
{

void ExitModel::setExits(const protocol::ExitList& exits)
{
    if (exits == m_exits)
        return;
    beginResetModel();
    m_exits = exits;
    endResetModel();
}

quint64 ExitModel::id(int row) const
{
    return field(row, "id").toULongLong();
}

bool ExitModel::hasDump(int row) const
{
    return field(row, "dump_bytes").toULongLong() > 0;
}

QString ExitModel::line(int row) const
{
    return QStringLiteral("%1\t%2").arg(text(row, Time), text(row, What));
}

int ExitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exits.size());
}

int ExitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{Columns};
}

QVariant ExitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Dump)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ExitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case What:
        return tr("The kernel's words");
    case Dump:
        return tr("Dump");
    default:
        return {};
    }
}

QVariant ExitModel::field(int row, const char* name) const
{
    return m_exits.value(row).value(QLatin1String(name));
}

QString ExitModel::text(int row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Time:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(field(row, "time_ms").toLongLong()),
                               QLocale::ShortFormat);
    case What: {
        auto words = field(row, "reason").toString();
        if (const auto message = field(row, "message").toString(); !message.isEmpty())
            words += QStringLiteral(": ") + message;
        words += QStringLiteral(" (%1)").arg(field(row, "kind").toUInt());
        return field(row, "restart").toBool() ? tr("%1; it was started again at once").arg(words) : words;
    }
    case Dump:
        return hasDump(row) ? locale.formattedDataSize(field(row, "dump_bytes").toLongLong(), 1) : tr("none");
    default:
        return {};
    }
}

} // namespace quickshift::client
