// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/plot_table.h"

#include "app/plots/units.h"

#include <QDateTime>
#include <QIODevice>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace quickshift::app
{
namespace
{

QDateTime timeOf(double secondsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(std::llround(secondsSinceEpoch * 1000));
}

QString csvCell(const PlotTable::Column& column, const QVariant& cell)
{
    if (!cell.isValid())
        return {};
    if (column.format == PlotTable::Format::Clock)
        return timeOf(cell.toDouble()).toString(Qt::ISODateWithMs);
    if (column.format != PlotTable::Format::Text)
        return QString::number(cell.toDouble(), 'g', 15);
    auto text = cell.toString();
    // A spreadsheet would take these for the start of a formula.
    if (text.startsWith(QLatin1Char('=')) || text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('@')))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(text);
}

} // namespace

QString PlotTable::text(std::size_t row, std::size_t column) const
{
    const auto& cell = rows[row][column];
    if (!cell.isValid())
        return QStringLiteral("–");
    switch (columns[column].format) {
    case Format::Text:
        return cell.toString();
    case Format::Number:
        return QLocale().toString(cell.toDouble(), 'f', cell.toDouble() == std::floor(cell.toDouble()) ? 0 : 3);
    case Format::Rate:
        return rateText(cell.toDouble());
    case Format::Duration:
        return durationText(static_cast<std::uint64_t>(std::llround(cell.toDouble())));
    case Format::Clock:
        return timeOfDayText(cell.toDouble());
    }
    return {};
}

QString PlotTable::tabbed(std::size_t firstRow, std::size_t lastRow, std::size_t firstColumn,
                          std::size_t lastColumn) const
{
    QStringList lines;
    QStringList words;
    for (auto column = firstColumn; column <= lastColumn; ++column)
        words << columns[column].title;
    lines << words.join(QLatin1Char('\t'));
    for (auto row = firstRow; row <= lastRow; ++row) {
        words.clear();
        for (auto column = firstColumn; column <= lastColumn; ++column)
            words << text(row, column);
        lines << words.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool PlotTable::writeCsv(QIODevice& device) const
{
    const auto writeLine = [&device](const QStringList& cells) {
        const auto line = (cells.join(QLatin1Char(',')) + QStringLiteral("\r\n")).toUtf8();
        return device.write(line) == line.size();
    };
    QStringList cells;
    for (const auto& column : columns)
        cells << column.csvName;
    bool good = writeLine(cells);
    for (const auto& row : rows) {
        cells.clear();
        for (std::size_t column = 0; column < columns.size(); ++column)
            cells << csvCell(columns[column], row[column]);
        good = good && writeLine(cells);
    }
    return good;
}

} // namespace quickshift::app
