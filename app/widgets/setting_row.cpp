// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/setting_row.h"

#include "app/widgets/text_label.h"

#include <QGridLayout>

namespace quickshift::app
{

SettingRow::SettingRow(const QString& title, const QString& help, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control), m_help(new TextLabel(TextLabel::Role::Muted))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 5, 0, 5);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new TextLabel(TextLabel::Role::Body, title), 0, 0, Qt::AlignBottom);
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_help, 1, 0, Qt::AlignTop);
    grid->addWidget(control, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    control->setAccessibleName(title);
    setHelp(help);
}

void SettingRow::setHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
}

QString SettingRow::help() const
{
    return m_help->text();
}

} // namespace quickshift::app
