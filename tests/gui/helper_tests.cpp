// SPDX-License-Identifier: GPL-3.0-or-later
// The panel and the real helper on a private system bus. It needs root; without, these tests say so and are skipped.
#include "app/recording/recordings.h"
#include "app/screenshot.h"
#include "app/widgets/banner.h"
#include "app/widgets/toggle_switch.h"
#include "tests/gui/gui_tests.h"
#include "tests/gui/helper_panel.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace quickshift::tests
{
namespace
{

using client::Availability;

std::unique_ptr<PrivateBus> bus;
QString busMissing;

} // namespace

PrivateBus* helperBus()
{
    return bus.get();
}

const QString& helperMissing()
{
    return busMissing;
}

void GuiTests::aKernelWithoutSchedExtIsExplained()
{
    NEED_HELPER();
    if (panel.client.helper().missing(QStringLiteral("sched_ext")).isEmpty())
        QSKIP("this kernel has sched_ext");
    const auto* banner = panel.window.findChild<app::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->problem()->wayOut.contains(QLatin1String("sched_ext")));
    QVERIFY(!panel.window.findChild<app::ToggleSwitch*>(QStringLiteral("switch"))->isEnabled());
    // Once, also when somebody tries to switch it on all the same.
    QSignalSpy refused(&panel.client, &client::HelperClient::failed);
    panel.client.start();
    QTRY_COMPARE(refused.count(), 1);
    QTRY_VERIFY(!panel.client.helper().stateReason.isEmpty());
    QTest::qWait(50);
    int said = 0;
    for (const auto* label : panel.window.findChildren<QLabel*>())
        said += label->isVisible() ? static_cast<int>(label->text().count(QLatin1String("CONFIG_SCHED_CLASS_EXT"))) : 0;
    QCOMPARE(said, 1);
}

// Also in the virtual machine, where there is something to switch.
void GuiTests::theWindowsSwitchSwitchesTheScheduler()
{
    constexpr int answerMs = 120'000; // of an emulated machine
    const auto inKernel = [] {
        QFile ops(QStringLiteral("/sys/kernel/sched_ext/root/ops"));
        return ops.open(QIODevice::ReadOnly) ? QString::fromUtf8(ops.readAll()).trimmed() : QString();
    };
    if (!QFile::exists(QStringLiteral("/sys/kernel/sched_ext")))
        QSKIP("this kernel has no sched_ext");
    if (helperBus() == nullptr)
        QSKIP(qPrintable(helperMissing()));
    Panel panel;
    QTRY_COMPARE_WITH_TIMEOUT(panel.client.availability(), Availability::Available, answerMs);
    auto* toggle = panel.window.findChild<app::ToggleSwitch*>(QStringLiteral("switch"));
    const auto* state = panel.window.findChild<QLabel*>(QStringLiteral("state"));
    QTRY_VERIFY_WITH_TIMEOUT(toggle->isEnabled(), answerMs);
    QVERIFY(!toggle->isChecked());
    const auto wordsWhenOff = state->text();
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(panel.client.state(), protocol::State::RUNNING, answerMs);
    QCOMPARE(inKernel(), QLatin1String(protocol::schedulerName));
    QTRY_VERIFY_WITH_TIMEOUT(toggle->isChecked() && toggle->isEnabled(), answerMs);
    QVERIFY2(state->text() != wordsWhenOff, qPrintable(state->text()));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(inKernel(), QString(), answerMs);
    QTRY_VERIFY_WITH_TIMEOUT(!toggle->isChecked(), answerMs);
    helperBus()->endHelper(SIGTERM);
}

void GuiTests::aKilledHelperIsFoundAgain()
{
    NEED_HELPER();
    const auto before = bus->helperPid();
    bus->endHelper(SIGKILL);
    QTRY_COMPARE(panel.client.availability(), Availability::Lost);
    QVERIFY(panel.window.findChild<app::Banner*>()->problem()->title.contains(QLatin1String("has left")));
    QTRY_COMPARE_WITH_TIMEOUT(panel.client.availability(), Availability::Available, 20'000);
    QVERIFY(bus->helperPid() != before);
}

void GuiTests::theRecordButtonMakesARecordingThatReplays()
{
    NEED_HELPER();
    auto* record = panel.window.findChild<QPushButton*>(QStringLiteral("record"));
    const auto* text = panel.window.findChild<QLabel*>(QStringLiteral("recordText"));
    QVERIFY(record->isEnabled());
    QTest::mouseClick(record, Qt::LeftButton);
    QVERIFY(panel.window.recordings().recording());
    QTRY_VERIFY(text->text().contains(QStringLiteral("0:01")));
    QVERIFY(record->text().contains(QStringLiteral("S&top")));
    QTest::mouseClick(record, Qt::LeftButton);
    QVERIFY(text->text().startsWith(QStringLiteral("Recorded 0:01")));
    QCOMPARE(app::saveScreenshots(panel.window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("recorded"),
                                  app::Theme::Light)
                 .size(),
             2);
    QTest::mouseClick(panel.window.findChild<QPushButton*>(QStringLiteral("replayIt")), Qt::LeftButton);
    const auto* replay = panel.window.recordings().replay();
    QVERIFY(replay != nullptr);
    QVERIFY(!replay->recording().damage().any());
    QVERIFY(replay->recording().frames() > 15);
    QCOMPARE(QString::fromStdString(replay->recording().start()->kernel), panel.client.kernel());
}

} // namespace quickshift::tests

int main(int argc, char** argv)
{
    using namespace quickshift::tests;
    QApplication application(argc, argv);
    // QtTest leaves by exit() after it has listed its functions, and a bus that ended only then would take the list
    // along.
    if (QCoreApplication::arguments().contains(QStringLiteral("-functions"))) {
        GuiTests tests;
        return QTest::qExec(&tests, argc, argv);
    }
    auto started = PrivateBus::start({.helper = QStringLiteral(QUICKSHIFTD),
                                      .object = QStringLiteral(QUICKSHIFT_OBJECT),
                                      .packaging = QStringLiteral(QUICKSHIFT_PACKAGING)});
    if (started)
        bus = std::move(*started);
    else
        busMissing = started.error();
    GuiTests tests;
    const int status = QTest::qExec(&tests, argc, argv);
    bus.reset();
    return status;
}
