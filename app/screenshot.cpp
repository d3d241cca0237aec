// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace quickshift::app
{

QStringList saveScreenshots(QWidget& window, const QString& directory, const QString& name, Theme theme)
{
    QStringList paths;
    if (!QDir().mkpath(directory))
        return paths;
    for (const auto& [shown, suffix] : {std::pair{Theme::Light, "light"}, {Theme::Dark, "dark"}}) {
        applyTheme(shown);
        QCoreApplication::sendPostedEvents();
        // A grab does not wait for replots that are queued.
        for (auto* plot : window.findChildren<QCustomPlot*>())
            plot->replot(QCustomPlot::rpImmediateRefresh);
        const auto path =
            QDir(directory).absoluteFilePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(suffix)));
        if (!window.grab().save(path)) {
            paths.clear();
            break;
        }
        paths << path;
    }
    applyTheme(theme);
    return paths;
}

} // namespace quickshift::app
