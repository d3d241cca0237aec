// SPDX-License-Identifier: GPL-3.0-or-later
// A checklist: what is in order in a line each, and for each gap what to do, with the command to copy.
#pragma once

#include "app/client/checklist.h"

#include <QWidget>

class QVBoxLayout;

namespace quickshift::app
{

class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void setChecks(const QList<client::Check>& checks);
    [[nodiscard]] const QList<client::Check>& checks() const { return m_checks; }

private:
    [[nodiscard]] QString focusedCopyButton() const;
    [[nodiscard]] QWidget* makeRow(const client::Check& check);

    QList<client::Check> m_checks;
    QVBoxLayout* m_rows;
};

} // namespace quickshift::app
