// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop, and so its panel, is dark: from the desktop portal, or else from the palette it gave us. Our own
// theme may be another.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace quickshift::app
{

class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] bool dark() const;

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    void setPortalScheme(uint scheme);

    std::optional<bool> m_portal; ///< nothing: it has no word on it
    bool m_palette;               ///< as at the start
};

} // namespace quickshift::app
