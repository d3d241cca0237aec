// SPDX-License-Identifier: GPL-3.0-or-later
// One setting of the panel: its name, a sentence about it, and its control at the right.
#pragma once

#include <QWidget>

class QGridLayout;

namespace quickshift::app
{

class TextLabel;

class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const QString& title, const QString& help, QWidget* control, QWidget* parent = nullptr);

    void setHelp(const QString& help);
    [[nodiscard]] QString help() const;

private:
    QGridLayout* m_grid;
    QWidget* m_control;
    TextLabel* m_title;
    TextLabel* m_help;
};

} // namespace quickshift::app
