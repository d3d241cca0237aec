// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/setting_row.h"

#include "app/widgets/text_label.h"

#include <QGridLayout>

namespace quickshift::app
{

SettingRow::SettingRow(const QString& title, const QString& help, QWidget* control, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_control(control),
      m_title(new TextLabel(TextLabel::Role::Body, title)), m_help(new TextLabel(TextLabel::Role::Muted))
{
    m_grid->setContentsMargins(0, 5, 0, 5);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    m_title->setWordWrap(true);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->setRowStretch(0, 1);
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(m_help, 1, 0, Qt::AlignTop);
    m_grid->addWidget(control, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    control->setAccessibleName(title);
    setHelp(help);
}

void SettingRow::setHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    // Together in the middle of the control's height.
    m_grid->setAlignment(m_title, help.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom);
    m_grid->setRowStretch(1, help.isEmpty() ? 0 : 1);
    m_control->setAccessibleDescription(help);
}

QString SettingRow::help() const
{
    return m_help->text();
}

} // namespace quickshift::app
