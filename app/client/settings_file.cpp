// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/settings_file.h"

#include "app/client/setting_text.h"
#include "protocol/tunables.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace quickshift::client
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::client::SettingsFile)
};

constexpr int version = 1;
const auto versionKey = QStringLiteral("quickshift_settings");
const auto tunablesKey = QStringLiteral("tunables");

std::expected<QVariant, QString> tunableValue(const QString& name, const QJsonValue& value)
{
    const auto known = protocol::findTunable(name.toStdString());
    if (!known)
        return std::unexpected(Texts::tr("This version knows no tunable “%1”.").arg(name));
    const auto& info = protocol::info(*known);
    const auto refused = [&] {
        return std::unexpected(
            Texts::tr("“%1” is no value for the tunable “%2”.").arg(value.toVariant().toString(), name));
    };
    std::optional<std::uint64_t> number;
    if (info.kind == protocol::TunableKind::BOOL) {
        if (value.isBool())
            number = value.toBool() ? 1 : 0;
    } else if (info.kind == protocol::TunableKind::ENUM) {
        number = info.valueOfChoice(value.toString().toStdString());
    } else if (const auto read = value.toDouble(-1); read >= 0 && read <= 9e15 && read == std::floor(read)) {
        number = static_cast<std::uint64_t>(read);
    }
    if (!number)
        return refused();
    if (const auto objection = info.objection(*number))
        return std::unexpected(QString::fromStdString(*objection));
    return settingValue(info, *number);
}

} // namespace

QByteArray SettingsFile::toJson() const
{
    auto object = rest;
    object.insert(versionKey, version);
    if (!tunables.isEmpty())
        object.insert(tunablesKey, QJsonObject::fromVariantMap(tunables));
    return QJsonDocument(object).toJson();
}

std::expected<SettingsFile, QString> SettingsFile::parse(const QByteArray& json)
{
    QJsonParseError error{};
    SettingsFile file{.tunables = {}, .rest = QJsonDocument::fromJson(json, &error).object()};
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Texts::tr("It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.")
                                   .arg(error.offset)
                                   .arg(error.errorString()));
    if (!file.rest.contains(versionKey))
        return std::unexpected(Texts::tr("It holds no settings. Choose a file that Quickshift exported."));
    if (file.rest.take(versionKey).toInt() != version)
        return std::unexpected(Texts::tr("A newer Quickshift wrote it. Update this one, or export it there anew."));
    if (!file.rest.value(tunablesKey).isObject())
        return file;
    const auto values = file.rest.take(tunablesKey).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const auto value = tunableValue(entry.key(), entry.value());
        if (!value)
            return std::unexpected(value.error());
        file.tunables.insert(entry.key(), *value);
    }
    return file;
}

} // namespace quickshift::client
