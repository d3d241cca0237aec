// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/results.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <utility>

namespace quickshift::bench
{

namespace
{

bool complain(const QFile& file)
{
    std::fprintf(stderr, "✗ %s cannot be written: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return false;
}

} // namespace

bool Results::canWrite(const std::string& file)
{
    QFile out(QString::fromStdString(file));
    return out.open(QIODevice::Append) || complain(out);
}

void Results::add(std::string name, std::string unit, std::vector<double> values, std::uint64_t drops)
{
    m_rows.push_back({std::move(name), std::move(unit), summarize(std::move(values)), drops});
}

void Results::print() const
{
    std::printf("%-44s %12s %12s %12s  %-14s %6s %s\n", "", "median", "low", "high", "", "n", "drops");
    for (const auto& row : m_rows)
        std::printf("%-44s %12.2f %12.2f %12.2f  %-14s %6zu %llu\n", row.name.c_str(), row.summary.median,
                    row.summary.low, row.summary.high, row.unit.c_str(), row.summary.n,
                    static_cast<unsigned long long>(row.drops));
}

bool Results::writeJson(const std::string& file, const QJsonObject& machine) const
{
    QJsonArray rows;
    for (const auto& row : m_rows)
        rows.append(QJsonObject{{"name", QString::fromStdString(row.name)},
                                {"unit", QString::fromStdString(row.unit)},
                                {"median", row.summary.median},
                                {"low", row.summary.low},
                                {"high", row.summary.high},
                                {"n", static_cast<qint64>(row.summary.n)},
                                {"drops", static_cast<qint64>(row.drops)}});
    const auto text = QJsonDocument(QJsonObject{{"bench", "hotpath"}, {"machine", machine}, {"rows", rows}}).toJson();
    QFile out(QString::fromStdString(file));
    return (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush()) || complain(out);
}

} // namespace quickshift::bench
