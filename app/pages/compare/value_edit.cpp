// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/value_edit.h"

#include "app/widgets/tunable_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace quickshift::app
{
namespace
{

int limited(const QDBusVariant& value)
{
    return static_cast<int>(std::min<qulonglong>(value.variant().toULongLong(), std::numeric_limits<int>::max()));
}

/// The values, where they are few enough to list.
QVariantList choicesOf(const protocol::TunableDescription& info)
{
    QVariantList values;
    if (info.type == QLatin1String("bool"))
        return {false, true};
    if (info.type.startsWith(QLatin1String("enum:")))
        for (const auto& choice : info.type.mid(5).split(QLatin1Char(',')))
            values << choice;
    if (info.type == QLatin1String("uint:power-of-two")) {
        const auto most = info.maximum.variant().toULongLong();
        for (auto value = info.minimum.variant().toULongLong(); value != 0 && value <= most; value *= 2)
            values << value;
    }
    return values;
}

} // namespace

ValueEdit::ValueEdit(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_number(new QSpinBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    row->addWidget(m_number);
    m_choice->setObjectName(objectName + QStringLiteral("Choice"));
    m_number->setObjectName(objectName + QStringLiteral("Number"));
    m_choice->setAccessibleName(accessibleName);
    m_number->setAccessibleName(accessibleName);
    m_number->setGroupSeparatorShown(true);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ValueEdit::changed);
    connect(m_number, &QSpinBox::valueChanged, this, &ValueEdit::changed);
}

void ValueEdit::setTunable(const protocol::TunableDescription& info, const QVariant& value)
{
    const auto choices = choicesOf(info);
    m_choice->clear();
    for (const auto& choice : choices)
        m_choice->addItem(tunableText(info, choice), choice);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(value)));
    m_number->setRange(limited(info.minimum), limited(info.maximum));
    const auto one = tunableText(info, 1U);
    m_number->setSuffix(one.startsWith(QLatin1String("1 ")) ? one.mid(1) : QString());
    m_number->setValue(value.toInt());
    m_choice->setVisible(!choices.isEmpty());
    m_number->setVisible(choices.isEmpty());
}

QVariant ValueEdit::value() const
{
    return m_choice->count() > 0 ? m_choice->currentData() : QVariant(static_cast<qulonglong>(m_number->value()));
}

} // namespace quickshift::app
