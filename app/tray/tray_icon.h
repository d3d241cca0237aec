// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in the desktop's tray: the state as a shape, the latency in the tooltip, the switch in the menu.
#pragma once

#include "app/client/problem.h"
#include "app/client/telemetry_model.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace quickshift::app
{

class TrayIcon : public QObject
{
    Q_OBJECT

public:
    enum class Shape : quint8 { Off, On, Monitoring, Problem };

    TrayIcon(client::HelperClient& client, client::TelemetryModel& model, QObject* parent = nullptr);

    /// Whether the desktop has a tray that shows us.
    [[nodiscard]] bool present() const;
    void setWindowVisible(bool visible);
    /// The model then holds a recording's figures, which are not this computer's.
    void setReplaying(bool replaying);
    /// For a window that is only a viewer.
    void hide() { m_icon.hide(); }
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu& menu() { return m_menu; }

    [[nodiscard]] static Shape shapeOf(const client::HelperState& helper);
    [[nodiscard]] static QIcon iconOf(Shape shape);

signals:
    void toggleSchedulerRequested();
    void toggleWindowRequested();
    void quitRequested();

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    void showHelper();
    void showToolTip();

    client::HelperClient& m_client;
    client::TelemetryModel& m_model;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction* m_toggle;
    QAction* m_window;
    Shape m_shape = Shape::Off;
    bool m_replaying = false;
};

} // namespace quickshift::app
