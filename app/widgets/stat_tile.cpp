// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stat_tile.h"

#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace quickshift::app
{

StatTile::StatTile(const QString& name, const QString& explanation, QWidget* parent) : Card(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(1);
    layout->addWidget(m_name = new TextLabel(TextLabel::Role::Muted, name));
    m_value = new TextLabel(TextLabel::Role::Figure, QStringLiteral("–"));
    layout->addWidget(m_value);
    layout->addWidget(m_note = new TextLabel(TextLabel::Role::Muted));
    m_note->hide();
    setToolTip(explanation);
    setAccessibleDescription(explanation);
    describe();
}

void StatTile::setName(const QString& name)
{
    if (m_name->text() != name)
        m_name->setText(name);
    describe();
}

void StatTile::setValue(const QString& value)
{
    if (m_value->text() != value)
        m_value->setText(value);
    describe();
}

void StatTile::setNote(const QString& note)
{
    if (m_note->text() != note)
        m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void StatTile::describe()
{
    const auto note = m_note->text().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_note->text());
    setAccessibleName(QStringLiteral("%1: %2%3").arg(m_name->text(), m_value->text(), note));
}

QString StatTile::value() const
{
    return m_value->text();
}

} // namespace quickshift::app
