// SPDX-License-Identifier: GPL-3.0-or-later
// The games page as a person uses it, on the real helper.
#include "app/games/process_model.h"
#include "app/games/thread_model.h"
#include "app/pages/games_page.h"
#include "app/pages/policies_page.h"
#include "app/screenshot.h"
#include "app/widgets/page_stack.h"
#include "tests/gui/content.h"
#include "tests/gui/gui_tests.h"
#include "tests/gui/helper_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <csignal>

namespace quickshift::tests
{
namespace
{

/// Opens the dialog, searches for the process and names the one that is found.
void nameIt(QWidget& page, uint pid)
{
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("addGame")), Qt::LeftButton);
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("searchProcess"));
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, QString::number(pid));
    auto* add = page.findChild<QPushButton*>(QStringLiteral("addProcess"));
    QTRY_VERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
}

} // namespace

#define NEED_GAMES_PAGE()                                                                                              \
    NEED_HELPER();                                                                                                     \
    QVERIFY(panel.window.pages().showPage(QStringLiteral("games")));                                                   \
    auto& page = *panel.window.findChild<app::GamesPage*>();                                                           \
    auto* list = page.findChild<QListWidget*>(QStringLiteral("games"));                                                \
    QTRY_VERIFY(page.findChild<QPushButton*>(QStringLiteral("addGame"))->isEnabled())

void GuiTests::aGameIsNamedExplainedAndRemoved()
{
    NEED_GAMES_PAGE();
    const auto pictures = [&panel](const char* name) {
        return app::saveScreenshots(panel.window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QLatin1String(name),
                                    app::Theme::Light)
            .size();
    };
    QVERIFY(!list->isVisible());
    QCOMPARE(pictures("games-none"), 2);
    auto* view = page.findChild<QTableView*>(QStringLiteral("threads"));
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    Game game;
    nameIt(page, game.pid());
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QString::number(game.pid())));
    QCOMPARE(panel.client.helper().games.size(), 1);
    // Where nothing can be measured the page says why.
    const auto* why = page.findChild<QLabel*>(QStringLiteral("noThreads"));
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() || why->text().contains(QLatin1String("Nothing is known")), 20'000);
    if (view->isVisible()) {
        QCOMPARE(view->model()->rowCount(), 1);
        const auto role = [view] { return view->model()->index(0, app::ThreadModel::ROLE).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(role(), QStringLiteral("game"), 20'000);
    }
    QCOMPARE(pictures("games"), 2);
    QVERIFY(panel.window.pages().showPage(QStringLiteral("overview")));
    bool told = false;
    for (const auto* label : panel.window.findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("Game: bash"));
    QVERIFY(told);
    QVERIFY(panel.window.pages().showPage(QStringLiteral("games")));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("removeGame")), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 0);
    QTRY_VERIFY(panel.client.helper().games.isEmpty());
}

void GuiTests::processesFollowTheRulesOfModels()
{
    const auto process = [](uint pid, const char* name) {
        return app::OwnProcess{.pid = pid, .name = QLatin1String(name), .command = QLatin1String(name)};
    };
    app::ProcessModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setProcesses({process(1, "a"), process(2, "b"), process(3, "c")});
    QCOMPARE(model.rowCount(), 3);
    // Those that are there stay where they are.
    model.setProcesses({process(4, "d"), process(3, "c"), process(1, "a")});
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.process(row).name;
    QCOMPARE(names, (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(model.index(1, app::ProcessModel::PID).data(app::ProcessModel::sortRole).toUInt(), 3U);
    // A number that another program has now is another row.
    model.setProcesses({process(1, "z")});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, app::ProcessModel::NAME).data().toString(), QStringLiteral("z"));
    model.setProcesses({});
    QCOMPARE(model.rowCount(), 0);
}

void GuiTests::aRefusedGameSaysWhy()
{
    NEED_GAMES_PAGE();
    Game game;
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("addGame")), Qt::LeftButton);
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("searchProcess"));
    QTest::keyClicks(search, QStringLiteral("no program is called this"));
    auto* add = page.findChild<QPushButton*>(QStringLiteral("addProcess"));
    QVERIFY(!add->isEnabled());
    search->clear();
    auto* processes = page.findChild<QTableView*>(QStringLiteral("processes"));
    const QAbstractItemModelTester tester(processes->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(processes->model()->rowCount() > 0);
    QTest::keyClicks(search, QString::number(game.pid()));
    game.end();
    QTest::mouseClick(add, Qt::LeftButton);
    const auto* message = page.findChild<QLabel*>(QStringLiteral("gamesMessage"));
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(QStringLiteral("There is no process")), qPrintable(message->text()));
    QCOMPARE(list->count(), 0);
}

void GuiTests::aNewHelperIsToldOfTheGameAgain()
{
    NEED_GAMES_PAGE();
    const Game game;
    nameIt(page, game.pid());
    QTRY_COMPARE(list->count(), 1);
    helperBus()->endHelper(SIGKILL);
    QTRY_COMPARE(list->count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 30'000);
    QCOMPARE(panel.client.helper().games.first().pid, game.pid());
}

void GuiTests::presetsSayWhatTheyAreFor()
{
    NEED_HELPER();
    QVERIFY(panel.window.pages().showPage(QStringLiteral("policies")));
    auto& page = *panel.window.findChild<app::PoliciesPage*>();
    for (const auto* name : {"default", "balanced", "battery", "esports", "streaming"}) {
        QRadioButton* button = nullptr;
        QTRY_VERIFY((button = page.findChild<QRadioButton*>(QStringLiteral("preset_") + QLatin1String(name))) !=
                    nullptr);
        QVERIFY(button->accessibleDescription().endsWith(QLatin1Char('.')));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(panel.client.helper().activeProfile, QLatin1String(name));
        QTRY_VERIFY(button->isChecked());
    }
    QCOMPARE(app::saveScreenshots(panel.window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("presets"),
                                  app::Theme::Light)
                 .size(),
             2);
    const auto* note = page.findChild<QLabel*>(QStringLiteral("boost_game_note"));
    QVERIFY(note->text().contains(QStringLiteral("No game is named")));
    bool clean = false;
    panel.client.applyPreset(QStringLiteral("default"), [&clean](const auto& answer) { clean = answer.good; });
    QTRY_VERIFY(clean);
}

} // namespace quickshift::tests
