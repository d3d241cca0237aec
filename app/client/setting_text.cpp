// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/setting_text.h"

namespace quickshift::client
{

QString settingText(const QVariant& value)
{
    return value.typeId() == QMetaType::Bool ? QString(value.toBool() ? "on" : "off") : value.toString();
}

protocol::SettingTexts settingTexts(const QVariantMap& values)
{
    protocol::SettingTexts texts;
    for (auto it = values.begin(); it != values.end(); ++it)
        texts[it.key().toStdString()] = settingText(it.value()).toStdString();
    return texts;
}

QVariant settingValue(const protocol::TunableInfo& tunable, std::uint64_t value)
{
    switch (tunable.kind) {
    case protocol::TunableKind::BOOL:
        return value != 0;
    case protocol::TunableKind::ENUM:
        return QString::fromStdString(tunable.format(value));
    default:
        return QVariant::fromValue<qulonglong>(value);
    }
}

QVariantMap settingValues(const protocol::SettingTexts& texts)
{
    QVariantMap values;
    for (const auto& [name, text] : texts) {
        const auto known = protocol::findTunable(name);
        const auto value = known ? protocol::info(*known).parse(text) : std::nullopt;
        values.insert(QString::fromStdString(name),
                      value ? settingValue(protocol::info(*known), *value) : QVariant(QString::fromStdString(text)));
    }
    return values;
}

} // namespace quickshift::client
