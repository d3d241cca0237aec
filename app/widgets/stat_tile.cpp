// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stat_tile.h"

#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace quickshift::app
{

StatTile::StatTile(const QString& name, const QString& explanation, QWidget* parent) : Card(parent), m_name(name)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(1);
    layout->addWidget(new TextLabel(TextLabel::Role::Muted, name));
    m_value = new TextLabel(TextLabel::Role::Figure, QStringLiteral("–"));
    layout->addWidget(m_value);
    setToolTip(explanation);
    setAccessibleDescription(explanation);
    setValue(QStringLiteral("–"));
}

void StatTile::setValue(const QString& value)
{
    if (m_value->text() != value)
        m_value->setText(value);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_name, value));
}

QString StatTile::value() const
{
    return m_value->text();
}

} // namespace quickshift::app
