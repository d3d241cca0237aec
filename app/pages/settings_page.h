// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's own settings: how it starts and closes, how it looks, and all settings as a file.
#pragma once

#include "app/settings/autostart.h"
#include "app/settings/settings_transfer.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace quickshift::app
{

class SettingRow;
class TextLabel;
class ToggleSwitch;

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(PanelSettings& settings, client::HelperClient& client, QWidget* parent = nullptr);

    /// Whether the desktop has a tray, into which the panel can go.
    void setTrayPresent(bool present);
    [[nodiscard]] SettingsTransfer& transfer() { return m_transfer; }

signals:
    /// The panel shall close and open again.
    void restartRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeStart();
    QWidget* makeLooks();
    QWidget* makeFiles();
    ToggleSwitch* makeSwitch(const char* id);
    QComboBox* makeChoice(const char* id);

    void showSettings();
    void showAutostart();
    void setStartWithSession(bool on);
    void setStartHidden(bool hidden);
    void change(const std::function<void(PanelSettings::Values&)>& change);
    void say(const QString& sentence, bool problem);
    void askForImport();
    void askForExport();

    PanelSettings& m_settings;
    SettingsTransfer m_transfer;
    Autostart m_autostart;
    QString m_startedLanguage; ///< in which the window speaks
    bool m_trayPresent = true;

    ToggleSwitch* m_startWithSession = nullptr;
    SettingRow* m_sessionRow = nullptr;
    ToggleSwitch* m_startHidden = nullptr;
    SettingRow* m_hiddenRow = nullptr;
    ToggleSwitch* m_closeToTray = nullptr;
    SettingRow* m_closeRow = nullptr;
    QComboBox* m_frameRate = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_language = nullptr;
    SettingRow* m_languageRow = nullptr;
    QPushButton* m_restart = nullptr;
    QComboBox* m_theme = nullptr;
    QPushButton* m_undo = nullptr;
    TextLabel* m_said = nullptr;
    TextLabel* m_problem = nullptr;
};

} // namespace quickshift::app
