// SPDX-License-Identifier: GPL-3.0-or-later
// The Settings page as a person uses it.
#include "app/pages/settings_page.h"
#include "app/plots/units.h"
#include "app/screenshot.h"
#include "app/tray/tray_icon.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/toggle_switch.h"
#include "tests/gui/gui_tests.h"
#ifdef QUICKSHIFT_WITH_HELPER
#include "tests/gui/helper_panel.h"
#endif

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace quickshift::tests
{
namespace
{

/// The user's configuration in a directory of its own, for as long as this lives.
class OwnConfig
{
public:
    OwnConfig()
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", m_directory.path().toLocal8Bit());
    }
    ~OwnConfig()
    {
        qputenv("XDG_CONFIG_HOME", m_before);
        QStandardPaths::setTestModeEnabled(true);
    }
    OwnConfig(const OwnConfig&) = delete;
    OwnConfig& operator=(const OwnConfig&) = delete;
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] QString file() const
    {
        return m_directory.filePath(QStringLiteral("autostart/org.quickshift.Quickshift.desktop"));
    }

private:
    QByteArray m_before = qgetenv("XDG_CONFIG_HOME");
    QTemporaryDir m_directory;
};

QString contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

app::SettingsPage& pageOf(app::MainWindow& window)
{
    window.show();
    window.pages().showPage(QStringLiteral("settings"));
    return *window.findChild<app::SettingsPage*>();
}

QString helpOf(const app::SettingsPage& page, const char* control)
{
    for (auto* row : page.findChildren<app::SettingRow*>())
        if (row->findChild<QWidget*>(QLatin1String(control)) != nullptr)
            return row->help();
    return {};
}

void choose(const app::SettingsPage& page, const char* box, int index)
{
    auto* choice = page.findChild<QComboBox*>(QLatin1String(box));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), index);
}

QString said(const app::SettingsPage& page)
{
    return page.findChild<QLabel*>(QStringLiteral("said"))->text();
}

QString problem(const app::SettingsPage& page)
{
    return page.findChild<QLabel*>(QStringLiteral("settingsProblem"))->text();
}

} // namespace

void GuiTests::theSessionStartsThePanelIfThatIsWanted()
{
    const OwnConfig config;
    const auto& page = pageOf(*m_window);
    auto* session = page.findChild<app::ToggleSwitch*>(QStringLiteral("startWithSession"));
    auto* hidden = page.findChild<app::ToggleSwitch*>(QStringLiteral("startHidden"));
    QVERIFY(!session->isChecked());
    QVERIFY(!hidden->isEnabled());
    session->setFocus();
    QTest::keyClick(session, Qt::Key_Space);
    QVERIFY(session->isChecked());
    QVERIFY2(contentOf(config.file()).contains(QCoreApplication::applicationFilePath()), qPrintable(config.file()));
    QVERIFY(contentOf(config.file()).contains(QLatin1String("--minimized")));
    QVERIFY(helpOf(page, "startWithSession").contains(config.file()));
    if (const auto validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
        !validator.isEmpty())
        QCOMPARE(QProcess::execute(validator, {config.file()}), 0);
    QTest::mouseClick(hidden, Qt::LeftButton);
    QVERIFY(!hidden->isChecked());
    QVERIFY(!contentOf(config.file()).contains(QLatin1String("--minimized")));
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("settings"),
                                  app::Theme::Light)
                 .size(),
             2);
    QTest::mouseClick(session, Qt::LeftButton);
    QVERIFY(!QFile::exists(config.file()));
}

void GuiTests::whatTheAutostartFileSaysIsShown()
{
    const OwnConfig config;
    auto& page = pageOf(*m_window);
    const auto* session = page.findChild<app::ToggleSwitch*>(QStringLiteral("startWithSession"));
    QVERIFY(QDir(config.directory()).mkdir(QStringLiteral("autostart")));
    const auto look = [this] {
        m_window->pages().showPage(QStringLiteral("overview"));
        m_window->pages().showPage(QStringLiteral("settings"));
    };
    write(config.file(), "[Desktop Entry]\nType=Application\nName=Q\nExec=/nowhere/quickshift\n");
    look();
    QVERIFY(!session->isChecked());
    QVERIFY(helpOf(page, "startWithSession").contains(QLatin1String("/nowhere/quickshift, which is not there")));
    write(config.file(), "[Desktop Entry]\nType=Application\nName=Q\nExec=sh\nX-GNOME-Autostart-enabled=false\n");
    look();
    QVERIFY(!session->isChecked());
    QVERIFY(helpOf(page, "startWithSession").contains(QLatin1String("told to pass over")));
    write(config.file(), "[Desktop Entry]\nType=Application\nName=Q\nExec=sh\n");
    look();
    QVERIFY(session->isChecked());
}

void GuiTests::anAutostartFileThatCannotBeWrittenSaysSo()
{
    const OwnConfig config;
    // A file in the directory's place stops root too.
    write(config.directory() + QStringLiteral("/autostart"), "");
    const auto& page = pageOf(*m_window);
    auto* session = page.findChild<app::ToggleSwitch*>(QStringLiteral("startWithSession"));
    QTest::mouseClick(session, Qt::LeftButton);
    QVERIFY(!session->isChecked());
    QVERIFY2(problem(page).contains(config.directory()), qPrintable(problem(page)));
}

void GuiTests::anImportThatCannotWriteTheAutostartFileChangesNothing()
{
    const OwnConfig config;
    write(config.directory() + QStringLiteral("/autostart"), "");
    const auto name = config.directory() + QStringLiteral("/s.json");
    write(name, R"({"quickshift_settings": 1, "start_with_session": true, "panel": {"unit": "microseconds"}})");
    auto& page = pageOf(*m_window);
    page.transfer().importFrom(name);
    QVERIFY2(problem(page).contains(QLatin1String("Nothing was changed")), qPrintable(problem(page)));
    QCOMPARE(m_window->settings().values(), app::PanelSettings::Values{});
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("undoTransfer"))->isEnabled());
}

void GuiTests::aProgramsNameSurvivesTheAutostartFile()
{
    const OwnConfig config;
    const auto name = config.directory() + QStringLiteral("/My \"$1\" \\ 100% `x`");
    write(name, "#!/bin/sh\n");
    QFile::setPermissions(name, QFile::Permissions(0x7755));
    const app::Autostart autostart(name);
    QVERIFY(autostart.switchOn(true).has_value());
    QCOMPARE(autostart.startedProgram(), name);
    QCOMPARE(autostart.state(), app::Autostart::State::On);
    QVERIFY(autostart.hidden());
}

void GuiTests::settingsActAtOnceAndAreKept()
{
    auto& page = pageOf(*m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto lightness = [] { return QApplication::palette().color(QPalette::Window).lightness(); };
    choose(page, "theme", 2);
    QVERIFY(lightness() < 60);
    choose(page, "theme", 1);
    QVERIFY(lightness() > 200);
    choose(page, "unit", 1);
    QCOMPARE(app::durationText(12'400'000), QStringLiteral("12,400 µs"));
    QCOMPARE(app::durationText(820), QStringLiteral("0.82 µs"));
    choose(page, "unit", 2);
    QCOMPARE(app::durationText(820), QStringLiteral("0.00082 ms"));
    QCOMPARE(app::durationText(0), QStringLiteral("0 ms"));
    choose(page, "frameRate", 0);
    const auto values = m_window->settings().values();
    QCOMPARE(values.theme, app::Theme::Light);
    QCOMPARE(values.unit, app::DurationUnit::Milliseconds);
    QCOMPARE(values.frameRate, 5);
    QCOMPARE(app::PanelSettings().values(), values);
    // What an older or newer version kept and this one does not know, counts as not set.
    QSettings().setValue(QStringLiteral("panel/frame_rate"), 7);
    QCOMPARE(app::PanelSettings().values().frameRate, 30);
}

void GuiTests::settingsAreResetAndThatIsUndone()
{
    auto& page = pageOf(*m_window);
    choose(page, "unit", 1);
    auto* undo = page.findChild<QPushButton*>(QStringLiteral("undoTransfer"));
    QVERIFY(!undo->isEnabled());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("reset")), Qt::LeftButton);
    QCOMPARE(m_window->settings().values(), app::PanelSettings::Values{});
    QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("unit"))->currentIndex(), 0);
    QVERIFY(!said(page).isEmpty());
    QVERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_window->settings().values().unit, app::DurationUnit::Microseconds);
    QVERIFY(!undo->isEnabled());
}

void GuiTests::aLanguageIsSpokenAfterARestart()
{
    auto& page = pageOf(*m_window);
    auto* restart = page.findChild<QPushButton*>(QStringLiteral("restart"));
    QVERIFY(!restart->isVisible());
    const auto german = page.findChild<QComboBox*>(QStringLiteral("language"))->findData(QStringLiteral("de"));
    QVERIFY(german > 0);
    choose(page, "language", german);
    QVERIFY(helpOf(page, "language").contains(QLatin1String("opened again")));
    QSignalSpy asked(m_window.get(), &app::MainWindow::restartRequested);
    QTest::mouseClick(restart, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(app::PanelSettings::keptLanguage(), QStringLiteral("de"));
    choose(page, "language", 0);
    QVERIFY(!restart->isVisible());
}

void GuiTests::closingEndsThePanelWithoutATray()
{
    auto& page = pageOf(*m_window);
    QVERIFY2(!m_window->tray().present(), "there is none off screen");
    QVERIFY(!page.findChild<app::ToggleSwitch*>(QStringLiteral("closeToTray"))->isEnabled());
    QVERIFY(helpOf(page, "closeToTray").contains(QLatin1String("no tray")));
    QSignalSpy quit(m_window.get(), &app::MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.count(), 1);
}

void GuiTests::badSettingsFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* text, const char* word) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(word);
    };
    row("empty", "", "JSON");
    row("no JSON", "unit = 1", "JSON");
    row("another file", "{\"name\": 1}", "no settings");
    row("newer", R"({"quickshift_settings": 2})", "newer");
    row("unknown part", R"({"quickshift_settings": 1, "panel": {"unit": "microseconds"}, "x": 1})", "“x”");
    row("unknown setting", R"({"quickshift_settings": 1, "panel": {"unit": "microseconds", "y": 1}})", "“y”");
    row("wrong type", R"({"quickshift_settings": 1, "panel": {"unit": "microseconds", "close_to_tray": "maybe"}})",
        "close_to_tray");
    row("out of range", R"({"quickshift_settings": 1, "panel": {"unit": "microseconds", "frame_rate": 1000}})",
        "5, 10, 20 or 30");
    row("unknown language", R"({"quickshift_settings": 1, "panel": {"language": "../x"}})", "language");
    row("unknown tunable", R"({"quickshift_settings": 1, "panel": {"unit": "microseconds"}, "tunables": {"z": 1}})",
        "“z”");
    row("tunable out of range", R"({"quickshift_settings": 1, "tunables": {"ring_count": 65}})", "64");
    row("tunable of another type", R"({"quickshift_settings": 1, "tunables": {"ring_count": "4"}})", "ring_count");
    row("no helper", R"({"quickshift_settings": 1, "panel": {"unit": "microseconds"}, "tunables": {"ring_count": 4}})",
        "helper is not there");
}

void GuiTests::badSettingsFilesChangeNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const auto name = folder.filePath(QStringLiteral("s.json"));
    write(name, text);
    auto& page = pageOf(*m_window);
    page.transfer().importFrom(name);
    QVERIFY2(problem(page).contains(word), qPrintable(problem(page)));
    QVERIFY(problem(page).contains(QLatin1String("Nothing was changed")));
    QCOMPARE(m_window->settings().values(), app::PanelSettings::Values{});
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("undoTransfer"))->isEnabled());
}

#ifdef QUICKSHIFT_WITH_HELPER
void GuiTests::allSettingsAreExportedImportedAndTakenBack()
{
    const OwnConfig config;
    NEED_HELPER();
    auto& page = pageOf(panel.window);
    const auto rings = [&panel] { return panel.client.tunables().value(QStringLiteral("ring_count")).toULongLong(); };
    panel.client.setTunable(QStringLiteral("ring_count"), 5ULL);
    QTRY_COMPARE(rings(), 5U);
    choose(page, "unit", 1);
    QTest::mouseClick(page.findChild<app::ToggleSwitch*>(QStringLiteral("startWithSession")), Qt::LeftButton);
    const auto name = config.directory() + QStringLiteral("/s.json");
    page.transfer().exportTo(name);
    QVERIFY2(said(page).contains(name), qPrintable(said(page)));

    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("reset")), Qt::LeftButton);
    QVERIFY(!QFile::exists(config.file()));
    panel.client.setTunable(QStringLiteral("ring_count"), 6ULL);
    QTRY_COMPARE(rings(), 6U);

    page.transfer().importFrom(name);
    QTRY_COMPARE(rings(), 5U);
    QTRY_COMPARE(panel.window.settings().values().unit, app::DurationUnit::Microseconds);
    QVERIFY(QFile::exists(config.file()));
    page.setFocus();
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undoTransfer")), Qt::LeftButton);
    QTRY_COMPARE(rings(), 6U);
    QTRY_COMPARE(panel.window.settings().values().unit, app::DurationUnit::Automatic);
    QVERIFY(!QFile::exists(config.file()));

    // What the helper refuses changes nothing here either.
    client::HelperClient other(QDBusConnection::connectToBus(helperBus()->address(), QStringLiteral("other")));
    uint cookie = 0;
    other.setTunables({{QStringLiteral("drain_interval_us"), 5000ULL}}, 60,
                      [&cookie](const client::Answer& answer) { cookie = answer.cookie; });
    QTRY_VERIFY(cookie != 0);
    page.transfer().importFrom(name);
    QTRY_VERIFY2(problem(page).contains(QLatin1String("trying settings out")), qPrintable(problem(page)));
    QCOMPARE(panel.window.settings().values().unit, app::DurationUnit::Automatic);
    QCOMPARE(rings(), 6U);
    QVERIFY(!QFile::exists(config.file()));
}
#endif

} // namespace quickshift::tests
