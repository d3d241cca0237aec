// SPDX-License-Identifier: GPL-3.0-or-later
// All settings in one file: the panel's and the helper's tunables, as JSON that people can read. It is taken as a whole
// or not at all.
#pragma once

#include "app/settings/panel_settings.h"

#include <QVariantMap>

#include <expected>

namespace quickshift::app
{

struct SettingsDocument {
    PanelSettings::Values panel;
    bool startWithSession = false;
    QVariantMap tunables; ///< as D-Bus carries them; empty: none

    bool operator==(const SettingsDocument&) const = default;

    [[nodiscard]] QByteArray toJson() const;
    /// What the file does not name is as in `base`, but tunables are only those that it names. Otherwise what is wrong
    /// with it and what to do.
    [[nodiscard]] static std::expected<SettingsDocument, QString> parse(const QByteArray& json,
                                                                        const SettingsDocument& base);
};

} // namespace quickshift::app
