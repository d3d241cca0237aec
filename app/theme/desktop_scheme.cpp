// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/desktop_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace quickshift::app
{
namespace
{

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme"); // 0: no preference, 1: dark, 2: light

// The portal's Read wraps its answer twice, its signal once.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopScheme::DesktopScheme(QDBusConnection session, QObject* parent) : QObject(parent)
{
    const auto palette = QGuiApplication::palette();
    m_palette = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    session.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                    SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call << appearance << colourScheme;
    auto* watcher = new QDBusPendingCallWatcher(session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            setPortalScheme(unwrapped(QVariant::fromValue(reply.value())));
    });
}

bool DesktopScheme::dark() const
{
    return m_portal.value_or(m_palette);
}

void DesktopScheme::onSettingChanged(const QString& area, const QString& key, const QDBusVariant& value)
{
    if (area == appearance && key == colourScheme)
        setPortalScheme(unwrapped(value.variant()));
}

void DesktopScheme::setPortalScheme(uint scheme)
{
    const bool before = dark();
    m_portal = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    if (dark() != before)
        emit changed();
}

} // namespace quickshift::app
