// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot shows, as a table: for screen readers, for the clipboard and for CSV files, all from one description.
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QIODevice;

namespace quickshift::app
{

struct PlotTable {
    enum class Format : quint8 { Text, Number, Rate, Duration, Clock };

    struct Column {
        QString title;   ///< for people, in their language
        QString csvName; ///< for programs, with the unit: "p99_ns"
        Format format = Format::Number;
    };

    std::vector<Column> columns;
    /// Cells are doubles, QStrings (Format::Text) or invalid (nothing there). Durations are nanoseconds, clocks seconds
    /// since 1970.
    std::vector<std::vector<QVariant>> rows;

    /// The cell as people read it.
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const;
    /// The rows and columns in this rectangle (both ends included) with tabs between, titles first: for the clipboard.
    [[nodiscard]] QString tabbed(std::size_t firstRow, std::size_t lastRow, std::size_t firstColumn,
                                 std::size_t lastColumn) const;
    /// RFC 4180, UTF-8, plain numbers with a point, times as ISO 8601. False when the device refuses.
    [[nodiscard]] bool writeCsv(QIODevice& device) const;
};

} // namespace quickshift::app
