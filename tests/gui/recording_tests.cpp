// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings in the window. tests/fixtures/busy-machine.qsrec is a real one.
#include "app/recording/recordings.h"
#include "app/screenshot.h"
#include "app/widgets/banner.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/toggle_switch.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

namespace quickshift::tests
{
namespace
{

using app::Banner;
using namespace std::chrono_literals;

const auto fixture = QStringLiteral(QUICKSHIFT_RECORDING);

/// What the frames of the recording from the first to `end`, not included, add up to.
struct Sums {
    std::uint64_t produced = 0;
    std::uint64_t wakeUps = 0;
    decltype(protocol::Telemetry::counterValues) counters{};

    explicit Sums(std::size_t end)
    {
        auto reader = protocol::RecordingReader::open(fixture.toStdString());
        for (std::size_t i = 0; i < end; ++i) {
            const auto frame = reader->frame(i).value();
            for (const auto& ring : frame.delta.rings)
                produced += ring.produced;
            for (const auto& [key, histogram] : frame.delta.histograms)
                wakeUps += key.metric == protocol::Metric::WAKE_TO_RUN ? histogram.count : 0;
            for (std::size_t c = 0; c < counters.size(); ++c)
                counters[c] += frame.delta.counterValues[c];
        }
    }

    explicit Sums(const client::TelemetryModel& model)
        : wakeUps(model.sinceLoad(protocol::Metric::WAKE_TO_RUN).count), counters(model.cumulative().counterValues)
    {
        for (const auto& ring : model.cumulative().rings)
            produced += ring.produced;
    }

    bool operator==(const Sums&) const = default;
};

std::size_t framesUpTo(const protocol::RecordingReader& recording, std::chrono::nanoseconds position)
{
    std::size_t count = 0;
    while (count < recording.frames() &&
           recording.frameTime_ns(count) - recording.frameTime_ns(0) <= static_cast<std::uint64_t>(position.count()))
        ++count;
    return count;
}

} // namespace

void GuiTests::aRecordingIsReplayedAsItWasMeasured()
{
    m_window->show();
    auto& recordings = m_window->recordings();
    recordings.open(fixture);
    auto* replay = recordings.replay();
    if (replay == nullptr)
        QFAIL("the recording was not opened");
    QVERIFY(replay->playing());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("recording")));
    QCOMPARE(m_window->findChild<Banner*>()->problem()->title, QStringLiteral("This is a recording"));
    QVERIFY(!m_window->findChild<app::ToggleSwitch*>(QStringLiteral("switch"))->isEnabled());
    const auto ringCount = [replay] { return replay->helper().tunables.value(QStringLiteral("ring_count")).toInt(); };
    QCOMPARE(ringCount(), 16);
    controlsHaveNamesForScreenReaders();

    auto* speed = m_window->findChild<QComboBox*>(QStringLiteral("speed"));
    speed->setCurrentIndex(speed->count() - 1);
    QCOMPARE(replay->speed(), 16.0);
    QTRY_VERIFY_WITH_TIMEOUT(!replay->playing(), 20'000);
    QVERIFY(replay->atEnd());
    QVERIFY(Sums(*m_model) == Sums(replay->recording().frames()));
    QVERIFY(Sums(*m_model).produced > 1000);
    QTRY_VERIFY(m_window->findChild<app::StatTile*>(QStringLiteral("p99"))->value() != QStringLiteral("–"));
    QTRY_VERIFY(m_window->findChild<QLabel*>(QStringLiteral("state"))
                    ->text()
                    .contains(QStringLiteral("Recorded: Quickshift schedules")));
    // The change of settings was replayed too, and the mark.
    QCOMPARE(ringCount(), 4);
    QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("replayDetails"))->text().contains(QStringLiteral("mark 1")));
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("replay"),
                                  app::Theme::Light)
                 .size(),
             2);

    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("closeReplay")), Qt::LeftButton);
    QTRY_VERIFY(recordings.replay() == nullptr);
    QVERIFY(!m_model->hasFrames());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Quickshift"));
    const auto& problem = m_window->findChild<Banner*>()->problem();
    QVERIFY(!problem || problem->title != QStringLiteral("This is a recording"));
}

void GuiTests::seekingCountsWhatWasUpToThen()
{
    auto& recordings = m_window->recordings();
    recordings.open(fixture);
    auto* replay = recordings.replay();
    replay->pause();
    for (const auto position : {replay->duration() / 2, replay->duration(), replay->duration() / 3, 0ns}) {
        replay->seek(position);
        const Sums expected(framesUpTo(replay->recording(), position));
        QTRY_VERIFY(Sums(*m_model) == expected);
    }
    // Nothing more comes while it is paused.
    QSignalSpy frames(replay, &client::TelemetrySource::frameReceived);
    QTest::qWait(200);
    QCOMPARE(frames.count(), 0);
}

void GuiTests::aReplayIsControlledFromTheKeyboard()
{
    m_window->show();
    m_window->activateWindow();
    auto& recordings = m_window->recordings();
    recordings.open(fixture);
    auto* replay = recordings.replay();
    auto* slider = m_window->findChild<QSlider*>(QStringLiteral("seek"));
    QTRY_VERIFY(slider->hasFocus());
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(!replay->playing());
    replay->seek(5s);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(replay->position(), std::chrono::nanoseconds(6s));
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(replay->position(), std::chrono::nanoseconds(4s));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(replay->position(), 0ns);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(std::chrono::duration_cast<std::chrono::milliseconds>(replay->position()),
             std::chrono::duration_cast<std::chrono::milliseconds>(replay->duration()));
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, slider->height() / 2));
    QVERIFY(std::chrono::abs(replay->position() - replay->duration() / 2) < replay->duration() / 20);
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(replay->playing());
}

void GuiTests::aDamagedRecordingSaysSo()
{
    QFile file(fixture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    // In the middle of the tenth frame, and the last record.
    qsizetype at = 0;
    for (int i = 0; i < 10; ++i)
        at = bytes.indexOf("QSF1", at + 1);
    bytes[at + 100] = static_cast<char>(~bytes[at + 100]);
    bytes.chop(10);
    QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("damaged.qsrec")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    m_window->recordings().open(damaged.fileName());
    const auto details = m_window->findChild<QLabel*>(QStringLiteral("replayDetails"))->text();
    QVERIFY2(details.contains(QStringLiteral("1 damaged records left out")), qPrintable(details));
    QVERIFY(details.contains(QStringLiteral("its end is missing")));
}

void GuiTests::aFileThatIsNoRecordingIsRefused()
{
    m_window->show();
    m_window->recordings().open(QStringLiteral(QUICKSHIFT_PANEL));
    const auto* message = m_window->findChild<QMessageBox*>();
    if (message == nullptr)
        QFAIL("nothing was said");
    QVERIFY(message->informativeText().contains(QStringLiteral("not a Quickshift recording")));
    QVERIFY(m_window->recordings().replay() == nullptr);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Quickshift"));
}

void GuiTests::aFailedInvariantIsShown()
{
    FrameSource source(1);
    auto frame = source.next();
    QVERIFY(!client::brokenInvariant(frame.delta.counterValues));
    frame.delta.counterValues[static_cast<std::size_t>(protocol::Counter::ACCOUNTING_ERRORS)] = 2;
    const auto problem = client::brokenInvariant(frame.delta.counterValues);
    QVERIFY(problem->title.contains(QStringLiteral("accounting of the rings failed 2 times")));

    // In the window, whether the figures are live or not; here of a helper that is not there.
    m_window->recordings().open(fixture);
    m_window->show();
    frame = source.next();
    frame.delta.counterValues[static_cast<std::size_t>(protocol::Counter::INPUT_MISSED)] = 7;
    m_window->recordings().replay()->pause();
    QTRY_VERIFY(m_model->hasFrames());
    m_model->addFrame(throughTheBus(frame));
    const auto* banner = m_window->findChild<Banner*>();
    QTRY_VERIFY(banner->problem()->title.contains(QStringLiteral("7 input events went by unmeasured")));
    QVERIFY(banner->problem()->wayOut.contains(QStringLiteral("report")));
}

void GuiTests::aRecordingOpensFromTheCommandLine()
{
    QTemporaryDir folder;
    QProcess panel;
    panel.start(QStringLiteral(QUICKSHIFT_PANEL),
                {QStringLiteral("--replay"), fixture, QStringLiteral("--screenshot-dir"), folder.path(),
                 QStringLiteral("--screenshot-after"), QStringLiteral("1")});
    QVERIFY(panel.waitForFinished(30'000));
    QCOMPARE(panel.exitCode(), 0);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("overview-dark.png"))));
}

} // namespace quickshift::tests
