// SPDX-License-Identifier: GPL-3.0-or-later
// A file of settings, as JSON that people can read: the helper's tunables, which panel and command line both export and
// import, and what else its writer keeps.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantMap>

#include <expected>

namespace quickshift::client
{

struct SettingsFile {
    QVariantMap tunables; ///< as D-Bus carries them; empty: none
    QJsonObject rest;     ///< all else but the version, for whoever knows it

    [[nodiscard]] QByteArray toJson() const;
    /// Every tunable in it is one that this program knows, in its range. Otherwise what is wrong and what to do.
    [[nodiscard]] static std::expected<SettingsFile, QString> parse(const QByteArray& json);

    /// No file of settings is larger.
    static constexpr qint64 largest = 1 << 20;
};

} // namespace quickshift::client
