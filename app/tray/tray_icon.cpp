// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/tray_icon.h"

#include "app/plots/units.h"

#include <array>

namespace quickshift::app
{

using protocol::State;

TrayIcon::TrayIcon(client::HelperClient& client, client::TelemetryModel& model, QObject* parent)
    : QObject(parent), m_client(client), m_model(model)
{
    m_toggle = m_menu.addAction(tr("Switch &on"));
    connect(m_toggle, &QAction::triggered, this, &TrayIcon::toggleSchedulerRequested);
    m_window = m_menu.addAction(tr("&Show window"));
    connect(m_window, &QAction::triggered, this, &TrayIcon::toggleWindowRequested);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &TrayIcon::showHelper);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &TrayIcon::showHelper);
    connect(&m_client, &client::HelperClient::switchingChanged, this, &TrayIcon::showHelper);
    connect(&m_model, &client::TelemetryModel::updated, this, &TrayIcon::showToolTip);
    m_icon.setIcon(iconOf(m_shape));
    showHelper();
    // Without a tray Qt keeps the icon and shows it as soon as the desktop gets one.
    m_icon.show();
}

bool TrayIcon::present() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void TrayIcon::setWindowVisible(bool visible)
{
    m_window->setText(visible ? tr("&Hide window") : tr("&Show window"));
}

void TrayIcon::setReplaying(bool replaying)
{
    m_replaying = replaying;
    showToolTip();
}

TrayIcon::Shape TrayIcon::shapeOf(const client::HelperState& helper)
{
    if (helper.availability == client::Availability::Connecting)
        return Shape::Off;
    if (!helper.available() || helper.state == State::FAILED)
        return Shape::Problem;
    switch (helper.state) {
    case State::RUNNING:
        return Shape::On;
    case State::MONITORING:
    case State::STARTING:
    case State::STOPPING:
        return Shape::Monitoring;
    default:
        return Shape::Off;
    }
}

QIcon TrayIcon::iconOf(Shape shape)
{
    constexpr std::array names{":/tray/off.svg", ":/tray/on.svg", ":/tray/monitoring.svg", ":/tray/problem.svg"};
    return QIcon(QString::fromLatin1(names[static_cast<std::size_t>(shape)]));
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::MiddleClick)
        emit toggleSchedulerRequested();
    else if (reason == QSystemTrayIcon::Trigger)
        emit toggleWindowRequested();
}

void TrayIcon::showHelper()
{
    const auto& helper = m_client.helper();
    const auto shape = shapeOf(helper);
    if (shape != m_shape) {
        m_shape = shape;
        m_icon.setIcon(iconOf(shape));
    }
    const bool on = helper.state == State::RUNNING || helper.state == State::STARTING;
    m_toggle->setText(on ? tr("Switch &off") : tr("Switch &on"));
    m_toggle->setEnabled(helper.available() && !m_client.switching() &&
                         (on || helper.missing(QStringLiteral("sched_ext")).isEmpty()));
    showToolTip();
}

void TrayIcon::showToolTip()
{
    auto text = client::sentenceOf(m_client.helper());
    const auto wakes = m_model.recent(protocol::Metric::WAKE_TO_RUN);
    if (!m_replaying && !wakes.empty())
        text += QLatin1Char('\n') + tr("Wake-up p99: %1").arg(durationText(wakes.percentile(0.99)));
    if (text != m_icon.toolTip())
        m_icon.setToolTip(text);
}

} // namespace quickshift::app
