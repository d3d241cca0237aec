// SPDX-License-Identifier: GPL-3.0-or-later
// The Diagnostics page as a person uses it, without a helper and with the real one.
#include "app/client/exit_model.h"
#include "app/pages/diagnostics_page.h"
#include "app/screenshot.h"
#include "app/widgets/check_list.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/text_dialog.h"
#include "tests/gui/content.h"
#include "tests/gui/gui_tests.h"
#ifdef QUICKSHIFT_WITH_HELPER
#include "tests/gui/helper_panel.h"
#endif

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <csignal>

namespace quickshift::tests
{
namespace
{

const client::Check* checkNamed(const app::CheckList& list, const char* id)
{
    const auto found = std::ranges::find(list.checks(), QLatin1String(id), &client::Check::id);
    return found == list.checks().end() ? nullptr : &*found;
}

QString tile(const QWidget& page, const char* name)
{
    return page.findChild<app::StatTile*>(QLatin1String(name))->value();
}

bool screenshots(QWidget& window, const char* name)
{
    return app::saveScreenshots(window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QLatin1String(name), app::Theme::Light)
               .size() == 2;
}

} // namespace

void GuiTests::withoutAHelperDiagnosticsSayWhatIsKnown()
{
    if (!QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("empty")).isConnected())
        QSKIP("there is no session bus; ./dev test gui starts one");
    m_window->show();
    QVERIFY(m_window->pages().showPage(QStringLiteral("diagnostics")));
    m_client->reconnect();
    QTRY_COMPARE(m_client->availability(), client::Availability::NotInstalled);
    const auto& page = *m_window->findChild<app::DiagnosticsPage*>();
    const auto& list = *page.findChild<app::CheckList*>();
    const auto* helper = checkNamed(list, "helper");
    QVERIFY(helper != nullptr && !helper->good);
    QVERIFY(helper->finding.contains(QLatin1String("not installed")));
    QVERIFY(checkNamed(list, "sched_ext") != nullptr);
    QVERIFY(checkNamed(list, "settings") == nullptr);
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("makeReport"))->isEnabled());
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("noExits"))->text().contains(QLatin1String("not there")));
    QCOMPARE(tile(page, "helperCpu"), QStringLiteral("–"));
    // What concerns this program is known all the same.
    QVERIFY(tile(page, "panelMemory") != QStringLiteral("–"));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("copyChecks")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("GAP The helper answers")));
    if (auto* copy = page.findChild<QToolButton*>(QStringLiteral("copy_helper"))) {
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), helper->command);
    }
    QVERIFY(screenshots(*m_window, "diagnostics-no-helper"));
}

void GuiTests::aChecklistThatChangesKeepsTheFocus()
{
    const auto gap = [](const char* id, const char* finding) {
        client::Check check;
        check.id = check.title = check.command = QLatin1String(id);
        check.good = false;
        check.finding = QLatin1String(finding);
        return check;
    };
    app::CheckList list;
    list.setChecks({gap("a", "1"), gap("b", "1")});
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    const auto button = [&list](const char* id) { return list.findChild<QToolButton*>(QLatin1String(id)); };
    auto* first = button("copy_a");
    first->setFocus();
    list.setChecks({gap("a", "1"), gap("b", "2"), gap("c", "1")});
    QCOMPARE(button("copy_a"), first);
    QVERIFY(first->hasFocus());
    button("copy_b")->setFocus();
    list.setChecks({gap("a", "1"), gap("b", "3"), gap("c", "1")});
    QVERIFY(button("copy_b")->hasFocus());
    list.setChecks({gap("b", "3")});
    QCOMPARE(list.findChildren<QToolButton*>().size(), 1);
    QVERIFY(button("copy_b") != nullptr);
}

void GuiTests::exitsFollowTheRulesOfModels()
{
    client::ExitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setExits({exitOf(2, "a[1] failed to run", 2048), exitOf(1, "", 0)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.id(0), 2U);
    QVERIFY(model.hasDump(0) && !model.hasDump(1));
    QCOMPARE(model.index(0, client::ExitModel::What).data().toString(),
             QStringLiteral("runnable task stall: a[1] failed to run (1026)"));
    QCOMPARE(model.index(1, client::ExitModel::Dump).data().toString(), QStringLiteral("none"));
    model.setExits({exitOf(3, "b", 1)});
    QCOMPARE(model.rowCount(), 1);
    model.setExits({});
}

void GuiTests::aTextIsSavedWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    app::TextDialog dialog(QStringLiteral("T"), {}, QStringLiteral("one\ntwö"), QStringLiteral("t.txt"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto name = folder.filePath(QStringLiteral("t.txt"));
    QVERIFY(dialog.saveAs(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("one\ntwö"));
    const auto* result = dialog.findChild<QLabel*>(QStringLiteral("result"));
    QVERIFY(result->isVisible() && result->text().contains(name));
    QVERIFY(!dialog.saveAs(folder.filePath(QStringLiteral("no/such/t.txt"))));
    QVERIFY(result->text().contains(QLatin1String("Not saved")));
}

#ifdef QUICKSHIFT_WITH_HELPER
void GuiTests::diagnosticsShowGapsAndCost()
{
    NEED_HELPER();
    QVERIFY(panel.window.pages().showPage(QStringLiteral("diagnostics")));
    const auto& page = *panel.window.findChild<app::DiagnosticsPage*>();
    const auto& list = *page.findChild<app::CheckList*>();
    QTRY_VERIFY(checkNamed(list, "control") != nullptr && checkNamed(list, "control")->good);
    QVERIFY(checkNamed(list, "helper")->good);
    QCOMPARE(checkNamed(list, "sched_ext")->good, QFile::exists(QStringLiteral("/sys/kernel/sched_ext")));
    QVERIFY(checkNamed(list, "settings")->good);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("noExits"))->text(),
             QStringLiteral("The scheduler has never left the kernel by itself."));
    for (const auto* name : {"helperCpu", "panelCpu", "helperMemory", "panelMemory", "bus", "costDrops"})
        QTRY_VERIFY2(tile(page, name) != QStringLiteral("–"), name);
    QTRY_VERIFY(checkNamed(list, "drops") != nullptr);
    QVERIFY(screenshots(panel.window, "diagnostics"));
    // A page that is not seen asks and draws nothing.
    panel.window.pages().showPage(QStringLiteral("overview"));
    const auto before = tile(page, "panelCpu");
    QTest::qWait(1500);
    QCOMPARE(tile(page, "panelCpu"), before);
}

void GuiTests::pastExitsAreListedWithTheirDumps()
{
    if (helperBus() == nullptr)
        QSKIP(qPrintable(helperMissing()));
    QVERIFY(writePastExits());
    NEED_HELPER();
    QVERIFY(panel.window.pages().showPage(QStringLiteral("diagnostics")));
    const auto& page = *panel.window.findChild<app::DiagnosticsPage*>();
    auto* view = page.findChild<QTableView*>(QStringLiteral("exits"));
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QVERIFY(view->isVisible());
    auto* open = page.findChild<QPushButton*>(QStringLiteral("showDump"));
    QVERIFY2(open->isEnabled(), "the newest is chosen, and has a dump");
    panel.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("<thread 1>[42] failed to run for 30.1s")));
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(page.findChild<app::TextDialog*>(QStringLiteral("dump")) != nullptr);
    auto* dialog = page.findChild<app::TextDialog*>(QStringLiteral("dump"));
    QVERIFY(dialog->text().contains(QLatin1String("game[42]")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copy")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), dialog->text());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(page.findChild<app::TextDialog*>(QStringLiteral("dump")) == nullptr);
    view->selectRow(1);
    QVERIFY2(!open->isEnabled(), "the older one has none");
    const auto* gap = checkNamed(*page.findChild<app::CheckList*>(), "exits");
    QVERIFY(gap != nullptr && !gap->good);
    QVERIFY(screenshots(panel.window, "diagnostics-exits"));
    helperBus()->endHelper(SIGTERM);
    helperBus()->forgetFiles();
}

void GuiTests::aReportIsReadBeforeItIsSaved()
{
    NEED_HELPER();
    QVERIFY(panel.window.pages().showPage(QStringLiteral("diagnostics")));
    auto& page = *panel.window.findChild<app::DiagnosticsPage*>();
    auto* make = page.findChild<QPushButton*>(QStringLiteral("makeReport"));
    QTRY_VERIFY(make->isEnabled());
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    QTRY_VERIFY(page.findChild<app::TextDialog*>(QStringLiteral("report")) != nullptr);
    auto* dialog = page.findChild<app::TextDialog*>(QStringLiteral("report"));
    QVERIFY(dialog->text().startsWith(QLatin1String("Quickshift diagnostics\n")));
    QVERIFY(dialog->text().contains(panel.client.kernel()));
    QVERIFY(!dialog->text().contains(QLatin1String(PrivateBus::hostName)));
    QVERIFY(dialog->findChild<QPlainTextEdit*>(QStringLiteral("text"))->isReadOnly());
    QVERIFY(screenshots(*dialog, "diagnostics-report"));
    dialog->close();
    // The helper may be gone by the time that it is asked: then the page says so, and nothing hangs.
    ::kill(static_cast<pid_t>(helperBus()->helperPid()), SIGSTOP);
    QTest::mouseClick(make, Qt::LeftButton);
    QVERIFY(!make->isEnabled());
    helperBus()->endHelper(SIGKILL);
    const auto* problem = page.findChild<QLabel*>(QStringLiteral("reportProblem"));
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 30'000);
    QVERIFY2(!problem->text().isEmpty(), qPrintable(problem->text()));
    QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 20'000);
}
#endif

} // namespace quickshift::tests
