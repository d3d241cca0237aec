// SPDX-License-Identifier: GPL-3.0-or-later
// Frames reach whoever subscribed, at their rate, and nobody is slowed by somebody else.
#include "tests/bus/bus_test.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QProcess>

#include <csignal>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class TelemetryOnTheBus : public BusTest
{
protected:
    static QDBusMessage subscribe(BusClient& client, uint hz)
    {
        return client.telemetry(QStringLiteral("Subscribe"), {hz});
    }

    static std::unique_ptr<QProcess> subscriberProcess(uint hz)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--subscriber"), QString::number(hz)});
        if (!waitUntil([&] { return process->canReadLine(); }, 20s) || process->readLine() != "subscribed\n")
            ADD_FAILURE() << "the other process could not subscribe";
        return process;
    }

    static void listen(std::chrono::milliseconds time)
    {
        waitUntil([] { return false; }, time);
    }
};

void expectNoGaps(const BusClient& client)
{
    for (std::size_t i = 1; i < client.frames().size(); ++i)
        EXPECT_EQ(client.frames()[i].sequence, client.frames()[i - 1].sequence + 1);
}

TEST_F(TelemetryOnTheBus, EachSubscriberGetsItsOwnFramesAtItsRate)
{
    BusClient slow;
    BusClient fast;
    const auto slowCookie = subscribe(slow, 5).arguments().value(0).toUInt();
    const auto fastCookie = subscribe(fast, 50).arguments().value(0).toUInt();
    ASSERT_NE(slowCookie, fastCookie);
    listen(500ms);
    slow.forgetFrames();
    fast.forgetFrames();
    listen(3s);
    if (emulated()) {
        EXPECT_FALSE(slow.frames().empty());
        EXPECT_FALSE(fast.frames().empty());
    } else {
        EXPECT_NEAR(static_cast<double>(slow.frames().size()), 15, 3);
        EXPECT_NEAR(static_cast<double>(fast.frames().size()), 150, 30);
    }
    expectNoGaps(slow);
    expectNoGaps(fast);
    for (const auto* client : {&slow, &fast}) {
        for (const auto& frame : client->frames()) {
            EXPECT_EQ(frame.cookie, client == &slow ? slowCookie : fastCookie);
            const auto decoded = protocol::decode({reinterpret_cast<const std::uint8_t*>(frame.bytes.constData()),
                                                   static_cast<std::size_t>(frame.bytes.size())});
            ASSERT_TRUE(decoded) << decoded.error().what;
            EXPECT_EQ(decoded->sequence, frame.sequence);
        }
    }
}

TEST_F(TelemetryOnTheBus, TheFirstFrameComesAtOnceAndCountsWhole)
{
    BusClient client;
    subscribe(client, 1);
    ASSERT_TRUE(waitUntil([&] { return !client.frames().empty(); }, 500ms));
    const auto& bytes = client.frames().front().bytes;
    const auto frame = protocol::decode(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->sequence, 0u);
    EXPECT_EQ(frame->interval_ns, 0u);
}

TEST_F(TelemetryOnTheBus, MonitoringIsLoadedWhileSomebodyWatchesAndTimesWakeUps)
{
    BusClient client;
    const auto cookie = subscribe(client, 20).arguments().value(0);
    EXPECT_EQ(client.property(QStringLiteral("State")).toString(), QStringLiteral("monitoring"))
        << client.property(QStringLiteral("StateReason")).toString().toStdString();
    std::uint64_t wakeups = 0;
    waitUntil(
        [&] {
            for (const auto& frame : client.frames()) {
                const auto decoded = protocol::decode({reinterpret_cast<const std::uint8_t*>(frame.bytes.constData()),
                                                       static_cast<std::size_t>(frame.bytes.size())});
                for (const auto& [key, histogram] : decoded->delta.histograms)
                    wakeups += key.metric == protocol::Metric::WAKE_TO_RUN ? histogram.count : 0;
            }
            client.forgetFrames();
            return wakeups > 100;
        },
        5s);
    EXPECT_GT(wakeups, 100u);
    EXPECT_EQ(errorOf(client.telemetry(QStringLiteral("Unsubscribe"), {cookie})), QString());
    EXPECT_TRUE(
        waitUntil([&] { return client.property(QStringLiteral("State")).toString() == QStringLiteral("off"); }, 5s));
}

TEST_F(TelemetryOnTheBus, RatesAndCookiesAreChecked)
{
    BusClient client;
    BusClient other;
    const auto outOfRange = QStringLiteral("org.quickshift1.Error.OutOfRange");
    EXPECT_EQ(errorOf(subscribe(client, 0)), outOfRange);
    EXPECT_EQ(errorOf(subscribe(client, 61)), outOfRange);
    EXPECT_EQ(errorOf(subscribe(client, 1000)), outOfRange);
    const auto cookie = subscribe(client, 1).arguments().value(0);
    EXPECT_EQ(errorOf(other.telemetry(QStringLiteral("Unsubscribe"), {cookie})),
              QStringLiteral("org.quickshift1.Error.NotAuthorized"));
    EXPECT_EQ(errorOf(client.telemetry(QStringLiteral("Unsubscribe"), {4711u})), outOfRange);
    EXPECT_EQ(errorOf(client.telemetry(QStringLiteral("Unsubscribe"), {cookie})), QString());
}

TEST_F(TelemetryOnTheBus, TheNinthSubscriptionOfAUserIsRefused)
{
    BusClient first;
    {
        BusClient second;
        for (int i = 0; i < 4; ++i) {
            EXPECT_EQ(errorOf(subscribe(first, 1)), QString());
            EXPECT_EQ(errorOf(subscribe(second, 1)), QString());
        }
        EXPECT_EQ(errorOf(subscribe(first, 1)), QStringLiteral("org.quickshift1.Error.Busy"));
    }
    // The second client left, and made room.
    EXPECT_TRUE(waitUntil([&] { return errorOf(subscribe(first, 1)).isEmpty(); }, 3s));
}

TEST_F(TelemetryOnTheBus, AStoppedReaderSlowsNobody)
{
    const auto stopped = subscriberProcess(60);
    BusClient client;
    subscribe(client, 20);
    ::kill(static_cast<pid_t>(stopped->processId()), SIGSTOP);
    listen(3s); // long enough for its ping to be late
    client.forgetFrames();
    listen(2s);
    EXPECT_GE(client.frames().size(), emulated() ? 1U : 32U);
    EXPECT_LE(client.frames().size(), 48U);
    expectNoGaps(client);
    ::kill(static_cast<pid_t>(stopped->processId()), SIGCONT);
    stopped->kill();
    stopped->waitForFinished();
}

TEST_F(TelemetryOnTheBus, SnapshotNamesWhatItCounts)
{
    BusClient client;
    const auto reply = client.telemetry(QStringLiteral("Snapshot"));
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    const auto values = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    EXPECT_EQ(values.value(QStringLiteral("state")).toString(), QStringLiteral("off"));
    for (const auto* key : {"scheduler", "time_ns", "rings", "reports", "counters", "histograms"})
        EXPECT_TRUE(values.contains(QString::fromLatin1(key))) << key;
}

TEST_F(TelemetryOnTheBus, AVanishedReaderIsCleanedUpAndTheHelperEnds)
{
    bus().setIdleExit(2);
    const auto reader = subscriberProcess(10);
    EXPECT_NE(bus().helperPid(), 0);
    EXPECT_FALSE(waitUntil([] { return bus().helperPid() == 0; }, 4s));
    reader->kill();
    reader->waitForFinished();
    EXPECT_TRUE(waitUntil([] { return bus().helperPid() == 0; }, 8s));
}

} // namespace
} // namespace quickshift::tests
