// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a new user as docs/first-steps.md has it, step by step, in the panel, with the real helper and scheduler
// on the system bus. Each step is a test and leaves a picture. The machine behind it may be emulated and slow.
#include "app/client/helper_client.h"
#include "app/client/telemetry_model.h"
#include "app/compare/comparison_words.h"
#include "app/main_window.h"
#include "app/screenshot.h"
#include "app/tray/tray_icon.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/toggle_switch.h"
#include "tests/tray/status_notifier_host.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <memory>

namespace quickshift::tests
{
namespace
{

using protocol::State;

constexpr int answerMs = 120'000; // for a call to come back from an emulated machine
constexpr int lookMs = 15'000;    // until graphs have something to show
constexpr int comparisonSeconds = 60;
constexpr int comparisonMs = 20 * comparisonSeconds * 1000;

/// In a thread of its own: the panel waits for its answers.
class Tray
{
public:
    Tray()
    {
        auto* host =
            new StatusNotifierHost(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("tray")));
        host->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, host, &QObject::deleteLater);
        m_thread.start();
    }
    ~Tray()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Tray(const Tray&) = delete;
    Tray& operator=(const Tray&) = delete;

private:
    QThread m_thread;
};

} // namespace

class FirstSteps : public QObject
{
    Q_OBJECT

public:
    explicit FirstSteps(QString directory) : m_directory(std::move(directory)) {}

private slots:
    void initTestCase();
    void init();
    void itOpensAndIsOff();
    void itIsSwitchedOn();
    void itIsSeenLive();
    void itIsCompared();
    void theAnswerIsASentenceWithItsFigures();
    void theOverviewRepeatsIt();
    void nothingIsMissingHere();
    void itIsSwitchedOff();
    void cleanup();

private:
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void photograph(const char* name);
    void clickSwitch();
    void choosePage(const char* id);
    void isStillOn();

    QString m_directory;
    bool m_lost = false; ///< a step failed, and the next ones stand on it
    client::HelperClient m_client;
    client::TelemetryModel m_model;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<app::MainWindow> m_window;
};

void FirstSteps::initTestCase()
{
    app::applyTheme(app::Theme::Light);
    m_tray = std::make_unique<Tray>();
    m_window = std::make_unique<app::MainWindow>(m_client, m_model);
    m_window->show();
    m_client.reconnect();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->tray().present(), answerMs);
    m_window->updateSubscription();
}

void FirstSteps::init()
{
    if (m_lost)
        QSKIP("an earlier step failed");
}

void FirstSteps::cleanup()
{
    m_lost = m_lost || QTest::currentTestFailed();
}

void FirstSteps::photograph(const char* name)
{
    const auto paths = app::saveScreenshots(*m_window, m_directory, QLatin1String(name), app::Theme::Light);
    QCOMPARE(paths.size(), 2);
}

void FirstSteps::clickSwitch()
{
    QTRY_VERIFY_WITH_TIMEOUT(part<app::ToggleSwitch>("switch")->isEnabled(), answerMs);
    QTest::mouseClick(part<app::ToggleSwitch>("switch"), Qt::LeftButton);
}

void FirstSteps::choosePage(const char* id)
{
    auto* list = part<QListWidget>("pages");
    const auto row = static_cast<int>(m_window->pages().ids().indexOf(QLatin1String(id)));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    QCOMPARE(m_window->pages().current(), QLatin1String(id));
}

// What came on may have left again since.
void FirstSteps::isStillOn()
{
    const auto& helper = m_client.helper();
    QVERIFY2(helper.state == State::RUNNING, qPrintable(helper.stateReason));
    QVERIFY(!helper.scheduler.isEmpty());
    QVERIFY2(helper.exits.isEmpty(), "the scheduler left by itself");
    QVERIFY(part<app::ToggleSwitch>("switch")->isChecked());
    // In its place, or a picture shows something between on and off.
    QTRY_VERIFY_WITH_TIMEOUT(!part<app::ToggleSwitch>("switch")->moving(), answerMs);
}

void FirstSteps::itOpensAndIsOff()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_client.availability(), client::Availability::Available, answerMs);
    QVERIFY(m_client.helper().scheduler.isEmpty());
    QVERIFY(!part<app::ToggleSwitch>("switch")->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(part<app::StatTile>("p99")->hasFigure(), answerMs);
    QTest::qWait(lookMs);
    photograph("first-steps-off");
}

void FirstSteps::itIsSwitchedOn()
{
    clickSwitch();
    QTRY_COMPARE_WITH_TIMEOUT(m_client.helper().state, State::RUNNING, answerMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_client.helper().scheduler.isEmpty(), answerMs);
    QTRY_VERIFY_WITH_TIMEOUT(part<app::ToggleSwitch>("switch")->isChecked(), answerMs);
    QTest::qWait(lookMs);
    isStillOn();
    if (QTest::currentTestFailed())
        return;
    photograph("first-steps-on");
}

void FirstSteps::itIsSeenLive()
{
    choosePage("live");
    const auto wakeUps = [this] { return m_model.sinceLoad(protocol::Metric::WAKE_TO_RUN).count; };
    const auto before = wakeUps();
    int frames = 0;
    const auto counting = connect(&m_client, &client::TelemetrySource::frameReceived, this, [&frames] { ++frames; });
    QTest::qWait(lookMs);
    disconnect(counting);
    QVERIFY2(frames > 0, "no frames came");
    QVERIFY2(wakeUps() > before, "no wake-up was counted");
    QVERIFY2(!m_model.history().empty(), "there is nothing to draw");
    QVERIFY(part<QWidget>("percentiles")->isVisible());
    isStillOn();
    if (QTest::currentTestFailed())
        return;
    photograph("first-steps-live");
}

void FirstSteps::itIsCompared()
{
    choosePage("compare");
    auto* duration = part<QComboBox>("duration");
    duration->setCurrentIndex(duration->findData(comparisonSeconds));
    auto* start = part<QPushButton>("startComparison");
    QVERIFY2(start->isEnabled(), qPrintable(part<QLabel>("objection")->text()));
    photograph("first-steps-compare");
    QTest::mouseClick(start, Qt::LeftButton);
    const auto& runner = m_window->comparisons().runner();
    QTRY_VERIFY_WITH_TIMEOUT(!runner.running() || runner.progress() > 0.4, comparisonMs);
    QVERIFY2(runner.running(), qPrintable(part<QLabel>("compareMessage")->text()));
    photograph("first-steps-comparing");
    QTRY_VERIFY_WITH_TIMEOUT(!runner.running(), comparisonMs);
    QVERIFY2(!m_window->comparisons().store().all().empty(), qPrintable(part<QLabel>("compareMessage")->text()));
}

void FirstSteps::theAnswerIsASentenceWithItsFigures()
{
    const auto& saved = m_window->comparisons().store().all().front();
    const auto verdict = part<QLabel>("comparisonVerdict")->text();
    QVERIFY(!verdict.isEmpty());
    QCOMPARE(verdict, compare::words::verdict(saved.comparison, saved.analysis, {}));
    std::printf("%s\n", qPrintable(verdict));
    photograph("first-steps-answer");
    // As it was before.
    QTRY_COMPARE_WITH_TIMEOUT(m_client.helper().state, State::RUNNING, answerMs);
}

void FirstSteps::theOverviewRepeatsIt()
{
    choosePage("overview");
    QVERIFY(part<QLabel>("verdict")->isVisible());
    QTest::qWait(lookMs);
    isStillOn();
    if (QTest::currentTestFailed())
        return;
    photograph("first-steps-verdict");
}

void FirstSteps::nothingIsMissingHere()
{
    choosePage("diagnostics");
    QTest::qWait(lookMs);
    photograph("first-steps-diagnostics");
}

void FirstSteps::itIsSwitchedOff()
{
    choosePage("overview");
    clickSwitch();
    QTRY_VERIFY_WITH_TIMEOUT(m_client.helper().scheduler.isEmpty(), answerMs);
    QTRY_VERIFY_WITH_TIMEOUT(!part<app::ToggleSwitch>("switch")->isChecked(), answerMs);
}

} // namespace quickshift::tests

int main(int argc, char** argv)
{
    // Of QtTest, for one step.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quickshift"));
    QCoreApplication::setOrganizationName(QStringLiteral("quickshift"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc != 2) {
        std::fprintf(stderr, "Usage: first_steps DIRECTORY\n");
        return 2;
    }
    quickshift::tests::FirstSteps steps(QString::fromLocal8Bit(argv[1]));
    return QTest::qExec(&steps, QStringList{QString::fromLocal8Bit(argv[0])});
}

#include "first_steps.moc"
