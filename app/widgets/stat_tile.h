// SPDX-License-Identifier: GPL-3.0-or-later
// One figure with its name: "p99  1.2 ms".
#pragma once

#include "app/widgets/card.h"

namespace quickshift::app
{

class TextLabel;

class StatTile : public Card
{
    Q_OBJECT

public:
    StatTile(const QString& name, const QString& explanation, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setValue(const QString& value);
    /// A line below the figure; empty: none.
    void setNote(const QString& note);
    [[nodiscard]] QString value() const;
    [[nodiscard]] bool hasFigure() const { return value() != QStringLiteral("–"); }

private:
    void describe();

    TextLabel* m_name;
    TextLabel* m_value;
    TextLabel* m_note;
};

} // namespace quickshift::app
