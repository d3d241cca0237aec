// SPDX-License-Identifier: GPL-3.0-or-later
// Every page as it is once something has happened: the real helper's settings, a game and its threads, comparisons and
// their answer, past exits, a recording. Nothing is cut off or pale, everything is named and reached with the keyboard:
// in every language on a small screen at 200 %, and in every theme.
#include "app/recording/recordings.h"
#include "app/screenshot.h"
#include "app/theme/theme.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/tunable_row.h"
#include "tests/gui/content.h"
#include "tests/gui/flaws.h"
#include "tests/gui/gui_tests.h"
#include "tests/gui/helper_panel.h"
#include "tests/gui/pseudo_language.h"

#include <QDBusMessage>
#include <QDir>
#include <QListWidget>
#include <QMenuBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <csignal>

namespace quickshift::tests
{
namespace
{

constexpr QSize smallScreen(512, 320); // in points: 1024 x 640 pixels at 200 %
constexpr QSize wholePages(1024, 1500);

/// The language of that name, spoken until the end.
class Spoken
{
public:
    explicit Spoken(const QString& language) : m_pseudo(language == QLatin1String("wide"))
    {
        if (m_real.load(QStringLiteral(":/i18n/quickshift_") + language))
            QCoreApplication::installTranslator(&m_real);
        else if (language != QLatin1String("English"))
            QCoreApplication::installTranslator(&m_pseudo);
    }

private:
    PseudoLanguage m_pseudo;
    QTranslator m_real;
};

bool nameGame(const client::HelperClient& client, uint pid)
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                                               QStringLiteral("org.quickshift1.Manager"), QStringLiteral("AddGame"));
    call << pid;
    return QDBusConnection(client.connection()).call(call).type() == QDBusMessage::ReplyMessage;
}

/// What the helper and the saved comparisons have to tell.
void fill(Panel& panel, const Game& game)
{
    auto& window = panel.window;
    QVERIFY(nameGame(panel.client, game.pid()));
    auto& store = window.comparisons().store();
    auto answer = madeUp({}, 1.9);
    answer.kernel = panel.client.kernel();
    auto older = madeUp(
        {.kind = compare::SubjectKind::Tunable, .tunable = QStringLiteral("slice_us"), .a = 3000ULL, .b = 1000ULL},
        1.0);
    older.started = older.started.addSecs(-3600);
    QVERIFY(store.save(answer).has_value());
    QVERIFY(store.save(older).has_value());
    QTRY_VERIFY(!window.findChildren<app::TunableRow*>().isEmpty());
    QTRY_COMPARE(window.findChild<QListWidget*>(QStringLiteral("games"))->count(), 1);
    QTRY_COMPARE(window.findChild<QTableView*>(QStringLiteral("exits"))->model()->rowCount(), 2);
    QCOMPARE(window.findChild<QListWidget*>(QStringLiteral("comparisons"))->count(), 2);
}

/// With all that it has.
void openPage(Panel& panel, const QString& page)
{
    auto& window = panel.window;
    if (page == QLatin1String("overview")) {
        window.recordings().open(QStringLiteral(QUICKSHIFT_RECORDING));
        auto* replay = window.recordings().replay();
        QVERIFY(replay != nullptr);
        replay->seek(std::chrono::seconds(12));
        QTRY_VERIFY(panel.model.hasFrames());
        replay->pause();
    }
    window.pages().showPage(page);
    if (page == QLatin1String("compare"))
        window.findChild<QListWidget*>(QStringLiteral("comparisons"))->setCurrentRow(0);
    // Threads are known where they can be measured.
    if (page == QLatin1String("games") && panel.client.state() == protocol::State::MONITORING)
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QTableView*>(QStringLiteral("threads"))->isVisible(), 20'000);
    QTest::qWait(150);
}

/// Overview and Live last: they show a recording, in which the helper's pages have nothing to do.
QStringList inOrder(const QStringList& pages)
{
    return pages.mid(2) + pages.mid(0, 2);
}

} // namespace

void GuiTests::pagesWithContentHold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<app::Theme>("theme");
    QTest::addColumn<double>("leastContrast"); // WCAG 2.1: 4.5 for everybody, 7 for those who need more
    QTest::addColumn<QSize>("points");
    for (const auto* language : {"English", "longer", "wide", "de", "es", "fr", "ja", "pl", "pt_BR", "ru", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language) << app::Theme::Light << 4.5 << smallScreen;
    const QString english = QStringLiteral("English");
    QTest::newRow("light") << english << app::Theme::Light << 4.5 << wholePages;
    QTest::newRow("dark") << english << app::Theme::Dark << 4.5 << wholePages;
    QTest::newRow("contrast") << english << app::Theme::Contrast << 7.0 << wholePages;
}

void GuiTests::pagesWithContentHold()
{
    QFETCH(QString, language);
    QFETCH(app::Theme, theme);
    QFETCH(double, leastContrast);
    QFETCH(QSize, points);
    if (helperBus() == nullptr)
        QSKIP(qPrintable(helperMissing()));
    QVERIFY(writePastExits());
    app::applyTheme(theme);
    const Spoken spoken(language);
    NEED_HELPER();
    auto& window = panel.window;
    const Game game;
    fill(panel, game);
    if (QTest::currentTestFailed())
        return;
    window.resize(points);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(QDir().mkpath(QStringLiteral(QUICKSHIFT_SCREENSHOTS)));
    QStringList found;
    for (const auto& page : inOrder(window.pages().ids())) {
        openPage(panel, page);
        if (QTest::currentTestFailed())
            return;
        auto here = flaws(window, leastContrast);
        here += narrowControls(window);
        QVERIFY(window.grab().save(QStringLiteral(QUICKSHIFT_SCREENSHOTS "/content-%1-%2-%3.png")
                                       .arg(page, QString::fromUtf8(QTest::currentDataTag()))
                                       .arg(100 * window.devicePixelRatioF())));
        here += nameless(window);
        here += unreached(window, *window.findChild<QWidget*>(QStringLiteral("pages")));
        for (const auto& flaw : std::as_const(here))
            found << page + QStringLiteral(": ") + flaw;
    }
    QCOMPARE(window.size(), points);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    const auto* bar = window.menuBar();
    const auto menu = bar->actionGeometry(bar->actions().constFirst());
    QVERIFY(!menu.isEmpty());
    QVERIFY(menu.right() < bar->cornerWidget()->x());
    helperBus()->endHelper(SIGTERM);
    helperBus()->forgetFiles();
}

// For `./dev screenshots`, which says where to: what a recording cannot show, and pages at 200 %. Not the comparisons
// and exits of these tests: they are made up, and those of --first-steps are real.
void GuiTests::pagesWithContentArePhotographed()
{
    const auto directory = qEnvironmentVariable("QUICKSHIFT_PICTURES");
    if (directory.isEmpty())
        QSKIP("./dev screenshots asks for it");
    if (helperBus() == nullptr)
        QSKIP(qPrintable(helperMissing()));
    QVERIFY(writePastExits());
    NEED_HELPER();
    const Game game;
    fill(panel, game);
    if (QTest::currentTestFailed())
        return;
    const bool twice = panel.window.devicePixelRatioF() == 2;
    panel.window.resize(QSize(1024, 700) / panel.window.devicePixelRatioF());
    const QStringList madeUpHere{QStringLiteral("compare"), QStringLiteral("diagnostics")};
    const QStringList ofRecording{QStringLiteral("overview"), QStringLiteral("live"), QStringLiteral("settings")};
    for (const auto& page : inOrder(panel.window.pages().ids())) {
        if (madeUpHere.contains(page) || (!twice && ofRecording.contains(page)))
            continue;
        openPage(panel, page);
        if (QTest::currentTestFailed())
            return;
        const auto name = twice ? page + QStringLiteral("-200") : page;
        QCOMPARE(app::saveScreenshots(panel.window, directory, name, app::Theme::Light).size(), 2);
    }
    helperBus()->endHelper(SIGTERM);
    helperBus()->forgetFiles();
}

} // namespace quickshift::tests
