// SPDX-License-Identifier: GPL-3.0-or-later
// Readers cannot hurt each other: whatever one of them does, the others' frames come on time and nobody's memory grows.
#include "tests/bus/bus_test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

/// The number behind `name` in a process's or thread's status file: kB for sizes.
qulonglong statusOf(const QString& file, const char* name)
{
    QFile status(file);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(QStringLiteral("^%1:\\s+(\\d+)").arg(QString::fromLatin1(name)),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(status.readAll())).captured(1).toULongLong();
}

/// A client in a process of its own, in any state.
class ReaderProcess
{
public:
    explicit ReaderProcess(uint hz)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--subscriber"), QString::number(hz)});
        if (!waitUntil([this] { return m_process.canReadLine(); }, 30s) || m_process.readLine() != "subscribed\n")
            ADD_FAILURE() << "the other process could not subscribe";
    }
    ~ReaderProcess()
    {
        m_process.kill(); // works on a stopped one, too
        m_process.waitForFinished();
    }
    ReaderProcess(const ReaderProcess&) = delete;
    ReaderProcess& operator=(const ReaderProcess&) = delete;

    void stop() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    struct Frame {
        qulonglong sequence;
        double interval_ms;
    };
    /// All frames that it has got so far.
    std::vector<Frame> frames()
    {
        std::vector<Frame> frames;
        while (m_process.canReadLine()) {
            const auto words = m_process.readLine().split(' ');
            frames.push_back({words.value(0).toULongLong(), words.value(1).toDouble() / 1e6});
        }
        return frames;
    }
    void resume() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

private:
    QProcess m_process;
};

class Readers : public BusTest
{
protected:
    void SetUp() override
    {
        if (emulated())
            GTEST_SKIP() << "an emulated CPU: on time or late, it tells of the emulator; tested where CPUs are real";
        BusTest::SetUp();
    }

    static void subscribe(BusClient& client, uint hz)
    {
        const auto reply = client.telemetry(QStringLiteral("Subscribe"), {hz});
        ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    }

    /// The median time between two frames' arrivals, in ms, while `time` passes and `meanwhile` is done again and
    /// again.
    static double
    medianInterval_ms(BusClient& client, std::chrono::milliseconds time, const std::function<void()>& meanwhile = [] {})
    {
        client.forgetFrames();
        waitUntil(
            [&meanwhile] {
                meanwhile();
                return false;
            },
            time);
        std::vector<double> intervals;
        for (std::size_t i = 1; i < client.frames().size(); ++i) {
            const auto& frame = client.frames()[i];
            const auto& last = client.frames()[i - 1];
            EXPECT_EQ(frame.sequence, last.sequence + 1);
            intervals.push_back(std::chrono::duration<double, std::milli>(frame.arrived - last.arrived).count());
        }
        if (intervals.empty())
            return 0;
        std::ranges::sort(intervals);
        return intervals[intervals.size() / 2];
    }

    static void expectOnTime(double median_ms, double hz)
    {
        EXPECT_NEAR(median_ms, 1000 / hz, 0.2 * 1000 / hz);
        std::printf("median interval %.2f ms, asked for %.2f ms\n", median_ms, 1000 / hz);
    }
};

TEST_F(Readers, EightAtSixtyHertzAreOnTime)
{
    std::vector<std::unique_ptr<ReaderProcess>> others;
    for (int i = 0; i < 7; ++i)
        others.push_back(std::make_unique<ReaderProcess>(60));
    BusClient client;
    subscribe(client, 60);
    expectOnTime(medianInterval_ms(client, 4s), 60);
}

TEST_F(Readers, AStoppedOneAndASlowOneDelayNobody)
{
    const ReaderProcess stopped(60);
    const ReaderProcess slow(60);
    BusClient client;
    subscribe(client, 60);
    stopped.stop();
    // Awake for a tenth of the time: it falls behind, catches up, and falls behind again.
    QElapsedTimer clock;
    clock.start();
    bool awake = true;
    const auto median = medianInterval_ms(client, 8s, [&] {
        const bool turn = clock.elapsed() % 500 < 50;
        if (std::exchange(awake, turn) != turn)
            turn ? slow.resume() : slow.stop();
    });
    expectOnTime(median, 60);
}

TEST_F(Readers, WhileOneIsStoppedNeitherTheHelpersNorTheBussMemoryGrows)
{
#ifdef QUICKSHIFT_SANITIZED
    GTEST_SKIP() << "AddressSanitizer keeps freed memory, so that every program grows";
#endif
    const auto kilobytes = [] {
        return statusOf(QStringLiteral("/proc/%1/status").arg(bus().helperPid()), "VmRSS") +
               statusOf(QStringLiteral("/proc/%1/status").arg(bus().daemonPid()), "VmRSS");
    };
    BusClient client;
    subscribe(client, 60);
    std::vector<std::unique_ptr<ReaderProcess>> stopped;
    for (int i = 0; i < 7; ++i)
        stopped.push_back(std::make_unique<ReaderProcess>(60));
    medianInterval_ms(client, 2s);
    const auto before = kilobytes();
    for (const auto& reader : stopped)
        reader->stop();
    medianInterval_ms(client, 4s); // until their pings are late, frames are on their way to them
    const auto late = kilobytes();
    medianInterval_ms(client, 6s);
    const auto after = kilobytes();
    std::printf("helper and bus: %llu kB, then %llu kB when the readers were late, %llu kB 6 s later\n", before, late,
                after);
    // At most four seconds of frames of 16 KiB each for seven readers, and then nothing more.
    EXPECT_LT(late, before + 7 * 60 * 4 * 16);
    EXPECT_LE(after, late + 256);
}

TEST_F(Readers, OneThatWasStoppedLosesNothingAndIsOnTimeAgain)
{
    ReaderProcess reader(60);
    waitUntil([] { return false; }, 1s);
    reader.stop();
    waitUntil([] { return false; }, 5s);
    reader.resume();
    waitUntil([] { return false; }, 2s);
    const auto frames = reader.frames();
    ASSERT_GT(frames.size(), 120U);
    for (std::size_t i = 1; i < frames.size(); ++i)
        EXPECT_EQ(frames[i].sequence, frames[i - 1].sequence + 1);
    const auto longest = std::ranges::max(frames, {}, &ReaderProcess::Frame::interval_ms);
    EXPECT_GT(longest.interval_ms, 1500) << "one frame covers the time in which none was sent";
    EXPECT_NEAR(frames.back().interval_ms, 1000.0 / 60, 10);
}

TEST_F(Readers, WithoutAnyTheHelperSleeps)
{
    BusClient client;
    const auto cookie = client.telemetry(QStringLiteral("Subscribe"), {60u}).arguments().value(0);
    const auto wakeups = [] {
        qulonglong sum = 0;
        const auto tasks = QStringLiteral("/proc/%1/task").arg(bus().helperPid());
        for (const auto& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            sum += statusOf(QStringLiteral("%1/%2/status").arg(tasks, task), "voluntary_ctxt_switches");
        return sum;
    };
    const auto busy = wakeups();
    medianInterval_ms(client, 1s);
    EXPECT_GT(wakeups() - busy, 60U) << "this is how it looks while frames are built";
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Unsubscribe"), {cookie})), QString());
    ASSERT_TRUE(
        waitUntil([&] { return client.property(QStringLiteral("State")).toString() == QStringLiteral("off"); }, 5s));
    client.forgetFrames();
    const auto before = wakeups();
    waitUntil([] { return false; }, 3s);
    EXPECT_LE(wakeups() - before, 3U) << "times that any of its threads ran";
    EXPECT_TRUE(client.frames().empty());
}

} // namespace
} // namespace quickshift::tests
