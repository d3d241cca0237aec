// SPDX-License-Identifier: GPL-3.0-or-later
// What a client can take from the others by reading nothing: places for answers, memory, the main loop's time.
#include "tests/bus/bus_test.h"
#include "tests/bus/silent_client.h"
#include "tests/support/cpu_time.h"

#include <QCoreApplication>
#include <QProcess>

#include <thread>
#include <vector>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class SilentClients : public BusTest
{
};

TEST_F(SilentClients, OfOneUserKeepNoMorePlacesForAnswersThanSubscriptions)
{
    constexpr std::size_t limit = 8;
    BusClient witness;
    witness.property(QStringLiteral("State"));
    std::vector<SilentClient> clients(limit);
    for (auto& client : clients) {
        const auto cookie = client.subscribe();
        ASSERT_TRUE(cookie) << cookie.error();
        client.unsubscribe(*cookie);
    }
    SilentClient oneMore;
    const auto refused = oneMore.subscribe();
    ASSERT_FALSE(refused) << "of the bus's 128 places for answers to the helper, so many are taken for ever";
    EXPECT_TRUE(refused.error().starts_with("org.quickshift1.Error.Busy")) << refused.error();
    EXPECT_NE(refused.error().find("do not answer"), std::string::npos) << refused.error();
    const auto again = clients.front().subscribe();
    EXPECT_TRUE(again) << "one ping a client is enough: " << again.error();
    EXPECT_EQ(errorOf(witness.telemetry(QStringLiteral("Snapshot"))), QString()) << "polkit is asked as before";
    clients.clear();
    EXPECT_TRUE(waitUntil([&] { return oneMore.subscribe().has_value(); }, 10s)) << "they have left";
}

double cpuSeconds(qint64 pid)
{
    return static_cast<double>(test::cpuTime_ns(static_cast<pid_t>(pid))) / 1e9;
}

TEST_F(SilentClients, AFloodOfAStrangersReadsIsNotWorkedThrough)
{
    BusClient witness;
    witness.property(QStringLiteral("State"));
    const auto helper = bus().helperPid();
    // In peace, what one costs.
    constexpr int few = 200;
    const int many = emulated() ? 2'000 : 40'000; // there it would last until the helper, unused, goes
    auto read =
        QDBusMessage::createMethodCall(QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                                       QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    read << QStringLiteral("org.quickshift1.Manager");
    const auto before = cpuSeconds(helper);
    for (int i = 0; i < few; ++i) {
        auto answered = witness.begin(read);
        answered.waitForFinished();
        ASSERT_FALSE(answered.isError()) << answered.error().message().toStdString();
        std::this_thread::sleep_for(emulated() ? 100ms : 10ms); // within what all may take together
    }
    const auto each = (cpuSeconds(helper) - before) / few;
    const auto beforeFlood = cpuSeconds(helper);
    const auto stranger = PrivateBus::asNobody();
    QProcess flood;
    QElapsedTimer clock;
    clock.start();
    flood.start(stranger.first(), stranger.mid(1) + QStringList{QCoreApplication::applicationFilePath(),
                                                                QStringLiteral("--flood"), QString::number(many)});
    ASSERT_TRUE(waitUntil([&] { return flood.state() == QProcess::NotRunning; }, 5min));
    ASSERT_EQ(flood.exitCode(), 0);
    const auto flooded = clock.restart();
    EXPECT_TRUE(waitUntil([&] { return witness.property(QStringLiteral("State")).isValid(); }, 5min));
    const auto late = clock.elapsed();
    const auto spent = cpuSeconds(helper) - beforeFlood;
    std::printf("one read costs %.2f ms; %d in %lld ms cost %.1f s, and answers came again after %lld ms\n",
                each * 1000, many, static_cast<long long>(flooded), spent, static_cast<long long>(late));
    EXPECT_LT(spent, 0.75 * many * each); // turning one away costs a little, too
    EXPECT_EQ(bus().helperPid(), helper);
    EXPECT_EQ(errorOf(witness.telemetry(QStringLiteral("Snapshot"))), QString());
}

} // namespace
} // namespace quickshift::tests
