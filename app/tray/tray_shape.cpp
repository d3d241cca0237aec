// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/tray_shape.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace quickshift::app
{
namespace
{

using protocol::State;

struct Look {
    const char* name;
    const char* onLight;
    const char* onDark;
};

constexpr auto looks = std::to_array<Look>({
    {"off", "#5b6572", "#aeb6c2"},
    {"on", "#1769d2", "#5aa9ff"},
    {"monitoring", "#2e3436", "#f2f4f7"},
    {"problem", "#c23c04", "#ff8a4c"},
});

constexpr auto inkOfFiles = "#2e3436";
constexpr std::array recolouringDesktops{"GNOME", "KDE", "Unity", "X-Cinnamon", "Budgie"};

const Look& lookOf(TrayShape shape)
{
    return looks[static_cast<std::size_t>(shape)];
}

} // namespace

TrayShape trayShapeOf(const client::HelperState& helper)
{
    if (helper.availability == client::Availability::Connecting)
        return TrayShape::Off;
    if (!helper.available() || helper.state == State::FAILED)
        return TrayShape::Problem;
    switch (helper.state) {
    case State::RUNNING:
        return TrayShape::On;
    case State::MONITORING:
    case State::STARTING:
    case State::STOPPING:
        return TrayShape::Monitoring;
    default:
        return TrayShape::Off;
    }
}

QIcon trayIcon(TrayShape shape, bool dark)
{
    const auto& look = lookOf(shape);
    QFile file(QStringLiteral(":/tray/%1.svg").arg(QLatin1String(look.name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer drawing(file.readAll().replace(inkOfFiles, dark ? look.onDark : look.onLight));
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

QIcon symbolicTrayIcon(TrayShape shape, const QString& desktop)
{
    const auto desktops = desktop.split(QLatin1Char(':'));
    const bool recolours = std::ranges::any_of(recolouringDesktops, [&desktops](const char* name) {
        return desktops.contains(QLatin1String(name), Qt::CaseInsensitive);
    });
    return recolours
               ? QIcon::fromTheme(
                     QStringLiteral("org.quickshift.Quickshift-%1-symbolic").arg(QLatin1String(lookOf(shape).name)))
               : QIcon();
}

} // namespace quickshift::app
