// SPDX-License-Identifier: GPL-3.0-or-later
// The window: its pages, its shortcuts, and when figures are wanted: fast while it is seen, slowly for the tray.
#pragma once

#include "app/client/helper_client.h"
#include "app/client/scheduler_switch.h"
#include "app/client/setting_marks.h"
#include "app/client/telemetry_model.h"
#include "app/compare/comparisons.h"
#include "app/settings/panel_settings.h"
#include "app/tray/problem_notice.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace quickshift::app
{

class DiagnosticsPage;
class LivePage;
class OverviewPage;
class PageStack;
class SettingsPage;
class Recordings;
class TextLabel;
class TrayIcon;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Recordings are made at this rate, whatever the window shows.
    static constexpr uint recordingHz = 30;
    static constexpr uint hiddenHz = 1;

    MainWindow(client::HelperClient& client, client::TelemetryModel& model, QWidget* parent = nullptr);

    [[nodiscard]] OverviewPage& overview() { return *m_overview; }
    [[nodiscard]] PageStack& pages() { return *m_pages; }
    [[nodiscard]] TrayIcon& tray() { return *m_tray; }
    [[nodiscard]] compare::Comparisons& comparisons() { return m_comparisons; }
    [[nodiscard]] Recordings& recordings() { return *m_recordings; }
    [[nodiscard]] PanelSettings& settings() { return m_settings; }
    void raiseToFront();
    void toggleVisible();
    /// Into the tray, or where there is none to the task bar.
    void hideAway();
    [[nodiscard]] client::SchedulerSwitch& scheduler() { return m_scheduler; }
    /// Subscribes at the rate that the window's visibility asks for.
    void updateSubscription();

signals:
    void quitRequested();
    /// Quit, and open anew.
    void restartRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Shows the figures of the recording that is open, or else of the helper.
    void chooseSource();
    void followSettings();
    /// Shows the page that says what is wrong.
    void explain();
    /// As long as it may be beside the menu.
    void fitNoTrayNotice();
    void followComparisons();
    QAction* addShortcut(const QKeySequence& keys, const QString& text, const std::function<void()>& action);

    client::HelperClient& m_client;
    client::TelemetryModel& m_model;
    PanelSettings m_settings;
    Theme m_theme; ///< the chosen one, which the command line may have overruled
    client::SchedulerSwitch m_scheduler;
    ProblemNotice m_notice;
    QMetaObject::Connection m_frames; ///< from the source that is shown to the model
    std::unique_ptr<client::SettingMarks> m_marks;
    compare::Comparisons m_comparisons;
    bool m_comparing = false;
    OverviewPage* m_overview;
    LivePage* m_live;
    DiagnosticsPage* m_diagnostics;
    SettingsPage* m_settingsPage;
    PageStack* m_pages;
    Recordings* m_recordings;
    TrayIcon* m_tray;
    TextLabel* m_noTray;
};

} // namespace quickshift::app
