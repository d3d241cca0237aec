// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_document.h"

#include "app/client/settings_file.h"

#include <QCoreApplication>

namespace quickshift::app
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::SettingsDocument)
};

const auto sessionKey = QStringLiteral("start_with_session");
const auto panelKey = QStringLiteral("panel");

} // namespace

QByteArray SettingsDocument::toJson() const
{
    return client::SettingsFile{
        .tunables = tunables,
        .rest = {{sessionKey, startWithSession}, {panelKey, QJsonObject::fromVariantMap(PanelSettings::toMap(panel))}}}
        .toJson();
}

std::expected<SettingsDocument, QString> SettingsDocument::parse(const QByteArray& json, const SettingsDocument& base)
{
    const auto file = client::SettingsFile::parse(json);
    if (!file)
        return std::unexpected(file.error());
    auto document = base;
    document.tunables = file->tunables;
    for (auto it = file->rest.begin(); it != file->rest.end(); ++it) {
        if (it.key() == sessionKey && it.value().isBool()) {
            document.startWithSession = it.value().toBool();
        } else if (it.key() == panelKey && it.value().isObject()) {
            const auto panel = PanelSettings::fromMap(it.value().toObject().toVariantMap(), base.panel);
            if (!panel)
                return std::unexpected(panel.error());
            document.panel = *panel;
        } else {
            return std::unexpected(Texts::tr("“%1” is not known here, or is no value for it.").arg(it.key()));
        }
    }
    return document;
}

} // namespace quickshift::app
