// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/pages/compare_page.h"
#include "app/pages/diagnostics_page.h"
#include "app/pages/games_page.h"
#include "app/pages/live_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/policies_page.h"
#include "app/pages/settings_page.h"
#include "app/recording/recordings.h"
#include "app/tray/tray_icon.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/text_label.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>

#include <utility>

namespace quickshift::app
{
namespace
{

constexpr int menuMargins = 48; // pixels around the menu's name, and before what follows it

} // namespace

MainWindow::MainWindow(client::HelperClient& client, client::TelemetryModel& model, QWidget* parent)
    : QMainWindow(parent), m_client(client), m_model(model), m_theme(m_settings.values().theme), m_scheduler(client),
      m_notice(client), m_comparisons(client)
{
    m_overview = new OverviewPage(client, model, m_scheduler);
    m_pages = new PageStack;
    m_pages->addPage(QStringLiteral("overview"), tr("Overview"), m_overview);
    m_live = new LivePage(client, model);
    m_pages->addPage(QStringLiteral("live"), tr("Live"), m_live);
    m_pages->addPage(QStringLiteral("policies"), tr("Policies"), new PoliciesPage(client, m_comparisons.effects()));
    m_pages->addPage(QStringLiteral("games"), tr("Games"), new GamesPage(client));
    m_pages->addPage(QStringLiteral("compare"), tr("Compare"), new ComparePage(client, m_comparisons));
    m_diagnostics = new DiagnosticsPage(client, model);
    m_pages->addPage(QStringLiteral("diagnostics"), tr("Diagnostics"), m_diagnostics);
    m_settingsPage = new SettingsPage(m_settings, client);
    m_pages->addPage(QStringLiteral("settings"), tr("Settings"), m_settingsPage);
    connect(m_settingsPage, &SettingsPage::restartRequested, this, &MainWindow::restartRequested);
    connect(&m_settings, &PanelSettings::changed, this, &MainWindow::followSettings);
    m_pages->restore();
    setCentralWidget(m_pages);
    resize(1024, 700);
    setMinimumSize(480, 320);

    m_tray = new TrayIcon(client, model, m_scheduler, this);
    connect(m_tray, &TrayIcon::refused, this, [this](const QString& name, const QString& sentence) {
        m_notice.tellFailure({client::Operation::SetTunables, name, sentence});
    });
    connect(&m_scheduler, &client::SchedulerSwitch::impossible, this, &MainWindow::explain);
    connect(&m_notice, &ProblemNotice::retryRequested, m_overview, &OverviewPage::retry);
    connect(&m_notice, &ProblemNotice::windowRequested, this, &MainWindow::explain);
    connect(m_tray, &TrayIcon::toggleWindowRequested, this, &MainWindow::toggleVisible);
    connect(m_tray, &TrayIcon::quitRequested, this, &MainWindow::quitRequested);

    m_recordings = new Recordings(client, *this);
    connect(m_recordings, &Recordings::replayChanged, this, &MainWindow::chooseSource);
    connect(m_recordings, &Recordings::recordingChanged, this, &MainWindow::updateSubscription);
    statusBar()->addPermanentWidget(m_recordings->bar(), 1);
    statusBar()->setSizeGripEnabled(false);
    auto* menu = menuBar()->addMenu(tr("&File"));
    m_recordings->addActionsTo(*menu);
    menu->addSeparator();

    auto* quit = addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Quit"), [this] { emit quitRequested(); });
    menu->addAction(quit);
    m_noTray = new TextLabel(TextLabel::Role::Muted);
    m_noTray->setObjectName(QStringLiteral("noTray"));
    m_noTray->setContentsMargins(0, 0, 12, 0);
    fitNoTrayNotice();
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close window"), [this] { close(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), tr("Hide window"), [this] { hideAway(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), tr("Switch on or off"), [this] { m_scheduler.toggle(); });
    addShortcut(QKeySequence(Qt::Key_F5), tr("Look for the helper again"), [this] { m_client.reconnect(); });
    followComparisons();
    chooseSource();
}

void MainWindow::followComparisons()
{
    const auto showVerdict = [this] { m_overview->setVerdict(m_comparisons.effects().onOff(m_client.kernel())); };
    connect(&m_comparisons.effects(), &compare::NewestEffects::changed, this, showVerdict);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, showVerdict);
    connect(&m_comparisons.runner(), &compare::ComparisonRunner::changed, this, [this] {
        if (std::exchange(m_comparing, m_comparisons.runner().running()) != m_comparing)
            updateSubscription();
    });
}

QAction* MainWindow::addShortcut(const QKeySequence& keys, const QString& text, const std::function<void()>& action)
{
    auto* shortcut = new QAction(text, this);
    shortcut->setShortcut(keys);
    connect(shortcut, &QAction::triggered, this, action);
    addAction(shortcut);
    return shortcut;
}

void MainWindow::chooseSource()
{
    auto* replay = m_recordings->replay();
    auto& source = replay != nullptr ? static_cast<client::TelemetrySource&>(*replay) : m_client;
    disconnect(m_frames);
    m_model.reset();
    m_model.history().reset();
    m_model.history().setEpochOffset(source.epochOffset_s());
    m_marks = std::make_unique<client::SettingMarks>(source, m_model.history());
    m_frames = connect(&source, &client::TelemetrySource::frameReceived, &m_model, &client::TelemetryModel::addFrame);
    m_overview->setReplay(replay);
    m_live->setReplaying(replay != nullptr);
    m_diagnostics->setReplaying(replay != nullptr);
    m_tray->setReplaying(replay != nullptr);
    setWindowTitle(replay != nullptr ? tr("%1 – recording – Quickshift").arg(m_recordings->replayName())
                                     : tr("Quickshift"));
    updateSubscription();
}

void MainWindow::raiseToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::toggleVisible()
{
    if (!isVisible() || isMinimized())
        raiseToFront();
    else
        hideAway();
}

void MainWindow::hideAway()
{
    if (m_tray->present())
        hide();
    else
        showMinimized();
}

void MainWindow::explain()
{
    m_pages->showPage(QStringLiteral("overview"));
    raiseToFront();
}

void MainWindow::updateSubscription()
{
    const bool seen = isVisible() && !isMinimized();
    auto* replay = m_recordings->replay();
    const bool replaying = replay != nullptr;
    if (replaying)
        replay->setSeen(seen);
    // A comparison wants the same conditions from its beginning to its end, seen or not.
    if (m_recordings->recording() || m_comparing)
        m_client.subscribe(recordingHz);
    else if (seen && !replaying)
        m_client.subscribe(static_cast<uint>(m_settings.values().frameRate));
    else if (m_tray->present() || replaying)
        m_client.subscribe(hiddenHz);
    else
        m_client.unsubscribe();
    m_tray->setWindowVisible(seen);
    m_notice.setWindowVisible(seen);
    m_noTray->setVisible(!m_tray->present());
    m_settingsPage->setTrayPresent(m_tray->present());
}

void MainWindow::followSettings()
{
    if (std::exchange(m_theme, m_settings.values().theme) != m_settings.values().theme)
        applyTheme(m_theme);
    updateSubscription();
    // What is drawn already may be in another unit.
    emit m_model.updated();
}

void MainWindow::fitNoTrayNotice()
{
    const auto whole = tr("No tray on this desktop: closing the window quits");
    const auto more = tr("The scheduler stays on or off as it is; to keep the window at hand, minimize it.");
    m_noTray->setText(whole);
    const auto menu = menuBar()->fontMetrics().horizontalAdvance(tr("&File")) + menuMargins;
    const bool fits = m_noTray->sizeHint().width() + menu <= width();
    if (!fits)
        m_noTray->setText(tr("No tray"));
    m_noTray->setToolTip(fits ? more : QStringLiteral("%1. %2").arg(whole, more));
    menuBar()->setCornerWidget(m_noTray); // anew, since the bar takes no notice of another width
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNoTrayNotice();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    // Without a tray there would be no way back to a window that only hides.
    if (!m_tray->present() || !m_settings.values().closeToTray)
        emit quitRequested();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateSubscription();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    updateSubscription();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    updateSubscription();
}

} // namespace quickshift::app
