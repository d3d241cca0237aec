// SPDX-License-Identifier: GPL-3.0-or-later
// What a bench program found, as run.py reads it: {"ROW": {"unit": "ms", "values": [...]}}.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace quickshift::bench
{

class Values
{
public:
    void add(const QString& row, const QString& unit, double value)
    {
        auto entry = m_rows.value(row).toObject();
        auto values = entry.value(QStringLiteral("values")).toArray();
        values.append(value);
        entry.insert(QStringLiteral("unit"), unit);
        entry.insert(QStringLiteral("values"), values);
        m_rows.insert(row, entry);
    }
    void print() const { std::fputs(QJsonDocument(m_rows).toJson().constData(), stdout); }

private:
    QJsonObject m_rows;
};

} // namespace quickshift::bench
