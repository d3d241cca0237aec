// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_document.h"

#include "app/client/setting_text.h"
#include "protocol/tunables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace quickshift::app
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::SettingsDocument)
};

constexpr int version = 1;
const auto versionKey = QStringLiteral("quickshift_settings");
const auto sessionKey = QStringLiteral("start_with_session");
const auto panelKey = QStringLiteral("panel");
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
    return client::settingValue(info, *number);
}

} // namespace

QByteArray SettingsDocument::toJson() const
{
    QJsonObject object{{versionKey, version},
                       {sessionKey, startWithSession},
                       {panelKey, QJsonObject::fromVariantMap(PanelSettings::toMap(panel))}};
    if (!tunables.isEmpty())
        object.insert(tunablesKey, QJsonObject::fromVariantMap(tunables));
    return QJsonDocument(object).toJson();
}

std::expected<SettingsDocument, QString> SettingsDocument::parse(const QByteArray& json, const SettingsDocument& base)
{
    QJsonParseError error{};
    const auto object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Texts::tr("It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.")
                                   .arg(error.offset)
                                   .arg(error.errorString()));
    if (!object.contains(versionKey))
        return std::unexpected(Texts::tr("It holds no settings. Choose a file that Quickshift exported."));
    if (object.value(versionKey).toInt() != version)
        return std::unexpected(Texts::tr("A newer Quickshift wrote it. Update this one, or export it there anew."));
    auto document = base;
    document.tunables.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == versionKey)
            continue;
        if (it.key() == sessionKey && it.value().isBool()) {
            document.startWithSession = it.value().toBool();
        } else if (it.key() == panelKey && it.value().isObject()) {
            const auto panel = PanelSettings::fromMap(it.value().toObject().toVariantMap(), base.panel);
            if (!panel)
                return std::unexpected(panel.error());
            document.panel = *panel;
        } else if (it.key() == tunablesKey && it.value().isObject()) {
            const auto values = it.value().toObject();
            for (auto entry = values.begin(); entry != values.end(); ++entry) {
                const auto value = tunableValue(entry.key(), entry.value());
                if (!value)
                    return std::unexpected(value.error());
                document.tunables.insert(entry.key(), *value);
            }
        } else {
            return std::unexpected(Texts::tr("“%1” is not known here, or is no value for it.").arg(it.key()));
        }
    }
    return document;
}

} // namespace quickshift::app
