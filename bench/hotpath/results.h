// SPDX-License-Identifier: GPL-3.0-or-later
// What a bench found, as a table for people and as JSON for the report.
#pragma once

#include "bench/hotpath/statistics.h"

#include <QJsonObject>

#include <cstdint>
#include <string>
#include <vector>

namespace quickshift::bench
{

class Results
{
public:
    /// `drops`: reports that found no room in a ring while this row was measured.
    void add(std::string name, std::string unit, std::vector<double> values, std::uint64_t drops);
    /// One line a row, on standard output.
    void print() const;
    /// False, with the reason on standard error, when the file cannot be written. `canWrite` leaves it as it is.
    [[nodiscard]] static bool canWrite(const std::string& file);
    [[nodiscard]] bool writeJson(const std::string& file, const QJsonObject& machine) const;

private:
    struct Row {
        std::string name;
        std::string unit;
        Summary summary;
        std::uint64_t drops;
    };
    std::vector<Row> m_rows;
};

} // namespace quickshift::bench
