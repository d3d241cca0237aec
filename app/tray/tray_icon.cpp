// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/tray_icon.h"

#include "app/client/problem.h"
#include "app/plots/units.h"
#include "app/widgets/tunable_words.h"

namespace quickshift::app
{
namespace
{

constexpr int toolTipMs = 900; // each change is a message to the panel: not with every frame

} // namespace

TrayIcon::TrayIcon(client::HelperClient& client, client::TelemetryModel& model, client::SchedulerSwitch& scheduler,
                   QObject* parent)
    : QObject(parent), m_client(client), m_model(model), m_scheduler(scheduler), m_presetActions(nullptr)
{
    m_toggle = m_menu.addAction(tr("Switch &on"));
    connect(m_toggle, &QAction::triggered, &m_scheduler, &client::SchedulerSwitch::toggle);
    m_presets = m_menu.addMenu(tr("&Presets"));
    // With settings of one's own none is in force.
    m_presetActions.setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(&m_presetActions, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_client.applyPreset(action->data().toString(), [this](const client::Answer& answer) {
            if (!answer.good)
                emit refused(answer.errorName, answer.sentence);
            showHelper();
        });
    });
    m_menu.addSeparator();
    m_window = m_menu.addAction(tr("&Show window"));
    connect(m_window, &QAction::triggered, this, &TrayIcon::toggleWindowRequested);
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &TrayIcon::showHelper);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &TrayIcon::showHelper);
    connect(&m_client, &client::HelperClient::switchingChanged, this, &TrayIcon::showHelper);
    connect(&m_model, &client::TelemetryModel::updated, this, [this] {
        if (!m_toolTipAge.isValid() || m_toolTipAge.hasExpired(toolTipMs))
            showToolTip();
    });
    connect(&m_client, &client::HelperClient::frameUnreadable, this, &TrayIcon::showToolTip);
    connect(&m_client, &client::HelperClient::fellSilent, this, &TrayIcon::showToolTip);
    connect(&m_scheme, &DesktopScheme::changed, this, &TrayIcon::showIcon);
    showIcon();
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

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::MiddleClick)
        m_scheduler.toggle();
    else if (reason == QSystemTrayIcon::Trigger)
        emit toggleWindowRequested();
}

void TrayIcon::showIcon()
{
    const auto symbolic = symbolicTrayIcon(m_shape, qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
    m_icon.setIcon(symbolic.isNull() ? trayIcon(m_shape, m_scheme.dark()) : symbolic);
}

void TrayIcon::showHelper()
{
    if (const auto shape = trayShapeOf(m_client.helper()); shape != m_shape) {
        m_shape = shape;
        showIcon();
    }
    m_toggle->setText(m_scheduler.on() ? tr("Switch &off") : tr("Switch &on"));
    m_toggle->setEnabled(m_scheduler.possible());
    showPresets();
    showToolTip();
}

void TrayIcon::showPresets()
{
    const auto& helper = m_client.helper();
    QStringList shown;
    for (const auto* action : m_presetActions.actions())
        shown << action->data().toString();
    if (helper.available() && shown != helper.presets) {
        m_presets->clear();
        for (const auto& name : helper.presets) {
            auto* action = m_presets->addAction(presetTitle(name));
            action->setData(name);
            action->setCheckable(true);
            m_presetActions.addAction(action);
        }
    }
    for (auto* action : m_presetActions.actions())
        action->setChecked(action->data().toString() == helper.activeProfile);
    m_presets->setEnabled(helper.available() && !helper.presets.isEmpty());
}

void TrayIcon::showToolTip()
{
    const auto& helper = m_client.helper();
    QStringList lines{client::sentenceOf(helper)};
    if (helper.available() && !helper.games.isEmpty())
        lines << tr("Game: %1").arg(helper.gameNames().join(QStringLiteral(", ")));
    const auto unreadable = client::unreadableFigures(m_client.frameTrouble());
    if (!unreadable.isEmpty())
        lines << unreadable.section(QLatin1Char('\n'), 0, 0);
    else if (!m_replaying) {
        if (const auto inputs = m_model.recent(protocol::Metric::INPUT_TO_RUN); !inputs.empty())
            lines << tr("From input to running, p99: %1").arg(durationText(inputs.percentile(0.99)));
        else if (const auto wakes = m_model.recent(protocol::Metric::WAKE_TO_RUN); !wakes.empty())
            lines << tr("From wake-up to running, p99: %1").arg(durationText(wakes.percentile(0.99)));
    }
    const auto text = lines.join(QLatin1Char('\n'));
    m_toolTipAge.start();
    if (text != m_icon.toolTip())
        m_icon.setToolTip(text);
}

} // namespace quickshift::app
