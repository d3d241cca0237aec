// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings in the window. tests/fixtures/busy-machine.qsrec is a real one.
#include "app/pages/live_page.h"
#include "app/plots/axes.h"
#include "app/plots/latency_plot.h"
#include "app/plots/percentile_lines_plot.h"
#include "app/recording/recordings.h"
#include "app/screenshot.h"
#include "app/widgets/banner.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/toggle_switch.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

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

/// When a moment of the recording was, by its own clocks.
QDateTime recordedAt(const protocol::RecordingReader& recording, std::uint64_t time_ns)
{
    const auto unix_ns = recording.start()->unixTime_ns + (time_ns - recording.startTime_ns());
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(unix_ns / 1'000'000));
}

bool same(const QDateTime& a, const QDateTime& b)
{
    return std::abs(a.msecsTo(b)) <= 1; // rounding
}

/// What of the page's times is not when it was recorded; empty: nothing.
QString wrongTimes(const app::LivePage& page, const client::History& history,
                   const protocol::RecordingReader& recording)
{
    auto* plot = page.findChild<app::PercentileLinesPlot*>();
    plot->refresh();
    const auto ticker = plot->xAxis->ticker().dynamicCast<app::ClockTicker>();
    const auto end = plot->xAxis->range().upper;
    if (!same(QDateTime::fromMSecsSinceEpoch(std::llround((end + ticker->epochOffset()) * 1000)),
              recordedAt(recording, static_cast<std::uint64_t>(std::llround(end * 1e9)))))
        return QStringLiteral("the axis");
    QBuffer csv;
    csv.open(QIODevice::ReadWrite);
    if (!plot->table().writeCsv(csv))
        return QStringLiteral("no CSV");
    auto lines = csv.data().split('\n');
    lines.removeFirst();
    lines.removeLast();
    if (lines.isEmpty())
        return QStringLiteral("no row");
    int switched = 0;
    for (const auto& line : std::as_const(lines)) {
        const auto cells = line.trimmed().split(',');
        const auto time = QDateTime::fromString(QString::fromLatin1(cells.first()), Qt::ISODateWithMs);
        const auto second = std::ranges::find_if(history.seconds(), [&](const client::Second& candidate) {
            return same(time, recordedAt(recording, candidate.time_ns));
        });
        if (second == history.seconds().end())
            return QString::fromLatin1(line);
        if (!cells.last().isEmpty())
            ++switched;
        for (const auto& mark : history.marks())
            if (mark.time_ns <= second->time_ns && mark.time_ns + second->covered_ns > second->time_ns &&
                cells.last().isEmpty())
                return QStringLiteral("the mark “%1”").arg(app::markText(mark));
    }
    // One in the second that has not ended has no row yet.
    const bool marked =
        std::ranges::any_of(history.marks(), [&](const auto& mark) { return mark.time_ns <= history.newest_ns(); });
    return marked && switched == 0 ? QStringLiteral("no mark") : QString();
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

void GuiTests::aReplayThatNobodySeesRests()
{
    m_window->show();
    m_window->recordings().open(fixture);
    auto* replay = m_window->recordings().replay();
    QTRY_VERIFY(replay->position() > 200ms);
    m_window->hide();
    QTest::qWait(100);
    QSignalSpy frames(replay, &client::TelemetrySource::frameReceived);
    const auto hiddenAt = replay->position();
    QTest::qWait(1000);
    QCOMPARE(frames.count(), 0);
    QVERIFY(replay->playing());
    // Whoever looks again sees it as far as it would be.
    m_window->show();
    QTRY_VERIFY(replay->position() >= hiddenAt + 1000ms);
    QTRY_VERIFY(frames.count() > 20);
    replay->pause();
    QTRY_VERIFY(Sums(*m_model) == Sums(framesUpTo(replay->recording(), replay->position())));
}

// The whole recording fits into the page: `page`, `replay`, `recording`.
#define NEED_RECORDING_IN_LIVE()                                                                                       \
    m_window->show();                                                                                                  \
    QVERIFY(m_window->pages().showPage(QStringLiteral("live")));                                                       \
    auto& page = *m_window->findChild<app::LivePage*>();                                                               \
    page.timeView().setSpan(client::TimeView::longestSpan_s);                                                          \
    m_window->recordings().open(fixture);                                                                              \
    auto* replay = m_window->recordings().replay();                                                                    \
    QVERIFY(replay != nullptr);                                                                                        \
    const auto& recording = replay->recording()

void GuiTests::aReplayShowsTheTimesOfTheRecording()
{
    NEED_RECORDING_IN_LIVE();
    const auto& history = m_model->history();
    QVERIFY(recordedAt(recording, recording.frameTime_ns(0)).secsTo(QDateTime::currentDateTime()) > 3600);

    replay->setSpeed(16);
    for (const std::size_t seconds : {2U, 10U}) {
        QTRY_VERIFY(history.seconds().size() > seconds);
        QCOMPARE(wrongTimes(page, history, recording), QString());
    }
    replay->pause();
    for (const auto position : {replay->duration(), replay->duration() / 3, replay->duration() / 2}) {
        replay->seek(position);
        QTRY_VERIFY(Sums(*m_model) == Sums(framesUpTo(recording, position)));
        QCOMPARE(wrongTimes(page, history, recording), QString());
    }
    const auto* range = page.findChild<QLabel*>(QStringLiteral("range"));
    QTRY_VERIFY2(range->text().endsWith(
                     recordedAt(recording, history.newest_ns() + 500'000'000).toString(QStringLiteral("HH:mm:ss"))),
                 qPrintable(range->text()));

    // Live figures are of now again.
    m_window->recordings().close();
    FrameSource source(1);
    const auto frame = source.next();
    m_model->addFrame(frame);
    const double shown = static_cast<double>(frame.time_ns) / 1e9 + history.epochOffset_s();
    QVERIFY(std::abs(shown - static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000) < 2);
}

void GuiTests::theLivePageFiltersARecordingAsItWasMeasured()
{
    NEED_RECORDING_IN_LIVE();
    replay->pause();
    replay->seek(replay->duration());
    QTRY_VERIFY(Sums(*m_model) == Sums(recording.frames()));

    // Of all that is in view; it is of the last seconds while the page follows.
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("pause")), Qt::LeftButton);
    auto* metric = page.findChild<QComboBox*>(QStringLiteral("metric"));
    auto* instance = page.findChild<QComboBox*>(QStringLiteral("instance"));
    const auto* latency = page.findChild<app::LatencyPlot*>();
    constexpr std::uint64_t second_ns = 1'000'000'000;
    const auto last_ns = recording.frameTime_ns(recording.frames() - 1);
    int filled = 0;
    for (const auto& [measured, index] :
         {std::pair(protocol::Metric::WAKE_TO_RUN, static_cast<int>(protocol::TaskClass::NORMAL)),
          std::pair(protocol::Metric::WAKE_TO_RUN, static_cast<int>(protocol::TaskClass::INPUT)),
          std::pair(protocol::Metric::INPUT_TO_RUN, static_cast<int>(protocol::DeviceClass::MOUSE)),
          std::pair(protocol::Metric::INPUT_TO_RUN, static_cast<int>(protocol::DeviceClass::KEYBOARD))}) {
        metric->setFocus();
        QTest::keyClick(metric, Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(measured); ++i)
            QTest::keyClick(metric, Qt::Key_Down);
        instance->setFocus();
        QTest::keyClick(instance, Qt::Key_Home); // all of them
        for (int i = 0; i <= index; ++i)
            QTest::keyClick(instance, Qt::Key_Down);
        protocol::Histogram expected;
        auto reader = protocol::RecordingReader::open(fixture.toStdString());
        for (std::size_t i = 0; i < reader->frames(); ++i) {
            const auto frame = reader->frame(i).value();
            // The page shows whole seconds; the first frame holds what was before.
            if (frame.interval_ns == 0 || (frame.time_ns - 1) / second_ns == (last_ns - 1) / second_ns)
                continue;
            for (const auto& [key, histogram] : frame.delta.histograms)
                if (key.metric == measured && key.instance == static_cast<std::uint16_t>(index))
                    expected.merge(histogram);
        }
        const auto wanted = app::Percentiles::of(expected);
        QTRY_VERIFY2(latency->percentiles() == wanted,
                     qPrintable(QStringLiteral("%1 of %2: p50 %3 instead of %4 ns, longest %5 instead of %6")
                                    .arg(instance->currentText(), metric->currentText())
                                    .arg(latency->percentiles().p50_ns)
                                    .arg(wanted.p50_ns)
                                    .arg(latency->percentiles().max_ns)
                                    .arg(wanted.max_ns)));
        filled += expected.count > 0;
    }
    QVERIFY2(filled >= 2, "most of what was compared is empty");
}

void GuiTests::aReplayWithoutAStartCountsFromMidnight()
{
    QFile file(fixture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    bytes[protocol::recording::fileHeaderBytes] = 0; // the first record's marker
    QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("damaged.qsrec")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    const auto replay = client::ReplaySource::open(damaged.fileName());
    QVERIFY(replay.has_value());
    QVERIFY(!(*replay)->recording().start());
    const double first = static_cast<double>((*replay)->recording().frameTime_ns(0)) / 1e9;
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(std::llround((first + *(*replay)->epochOffset_s()) * 1000)),
             QDate(1970, 1, 1).startOfDay());
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

// As on a screen of 1024 x 640 pixels at 200 %.
void GuiTests::theWordsAboutARecordingWrap()
{
    QTemporaryDir folder;
    const auto longName = QString(100, QLatin1Char('m')) + QStringLiteral(".qsrec");
    QVERIFY(QFile::copy(fixture, folder.filePath(longName)));
    m_window->resize(512, 320);
    m_window->show();
    for (const auto& file : {fixture, folder.filePath(longName)}) {
        m_window->recordings().open(file);
        auto* replay = m_window->recordings().replay();
        replay->pause();
        replay->seek(replay->duration());
        const auto* details = m_window->findChild<QLabel*>(QStringLiteral("replayDetails"));
        QTRY_VERIFY(details->text().contains(QLatin1String("mark 1")));
        QTRY_VERIFY(details->height() > details->fontMetrics().height());
        const auto needed =
            details->fontMetrics().boundingRect(QRect(0, 0, details->width(), 1000), Qt::TextWordWrap, details->text());
        QVERIFY2(needed.width() <= details->width() && needed.height() <= details->height(),
                 qPrintable(details->text()));
        QVERIFY(QRect(QPoint(), m_window->size())
                    .contains(QRect(details->mapTo(m_window.get(), QPoint()), details->size())));
        QCOMPARE(m_window->size(), QSize(512, 320));
        QCOMPARE(details->text().contains(QChar(0x2026)), file != fixture);
        QCOMPARE(details->toolTip().contains(longName), file != fixture);
        QVERIFY(m_window->grab().save(
            QStringLiteral(QUICKSHIFT_SCREENSHOTS "/replay-words-%1.png").arg(file == fixture ? 1 : 2)));
        m_window->recordings().close();
        QTRY_VERIFY(m_window->findChild<QLabel*>(QStringLiteral("replayDetails")) == nullptr);
    }
    // Where there is room, one line is enough.
    m_window->resize(2000, 700);
    m_window->recordings().open(fixture);
    const auto* details = m_window->findChild<QLabel*>(QStringLiteral("replayDetails"));
    QTRY_VERIFY(details->width() > 1500);
    QTRY_VERIFY(details->height() < 2 * details->fontMetrics().height());
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
