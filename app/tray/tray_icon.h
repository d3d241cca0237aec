// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in the desktop's tray: the state as a shape, the latency in the tooltip, switch and presets in the menu.
#pragma once

#include "app/client/scheduler_switch.h"
#include "app/client/telemetry_model.h"
#include "app/theme/desktop_scheme.h"
#include "app/tray/tray_shape.h"

#include <QActionGroup>
#include <QElapsedTimer>
#include <QMenu>
#include <QSystemTrayIcon>

namespace quickshift::app
{

class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon(client::HelperClient& client, client::TelemetryModel& model, client::SchedulerSwitch& scheduler,
             QObject* parent = nullptr);

    /// Whether the desktop has a tray that shows us.
    [[nodiscard]] bool present() const;
    void setWindowVisible(bool visible);
    /// The model then holds a recording's figures, which are not this computer's.
    void setReplaying(bool replaying);
    /// For a window that is only a viewer.
    void hide() { m_icon.hide(); }

signals:
    void toggleWindowRequested();
    void quitRequested();
    /// A preset was chosen and the helper refused it.
    void refused(const QString& errorName, const QString& sentence);

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    void showHelper();
    void showIcon();
    void showPresets();
    void showToolTip();

    client::HelperClient& m_client;
    client::TelemetryModel& m_model;
    client::SchedulerSwitch& m_scheduler;
    DesktopScheme m_scheme;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QMenu* m_presets;
    QActionGroup m_presetActions;
    QAction* m_toggle;
    QAction* m_window;
    QElapsedTimer m_toolTipAge;
    TrayShape m_shape = TrayShape::Off;
    bool m_replaying = false;
};

} // namespace quickshift::app
