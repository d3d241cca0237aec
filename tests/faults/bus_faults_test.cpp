// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper talks to goes away: the bus, polkit, clients.
#include "protocol/dbus_types.h"
#include "tests/faults/fault_test.h"
#include "tests/faults/holdings.h"

#include <QDBusArgument>

#include <csignal>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

TEST_F(Faults, BusRestarted)
{
    FaultRecord record("The bus is killed and started again, polkitd with it");
    {
        BusClient client;
        ASSERT_EQ(errorOf(set(client, otherSlice)), QString());
        start(client);
    }
    InputOverDeaths input;
    for (int round = 0; round < 2; ++round) {
        const auto helper = static_cast<pid_t>(bus().helperPid());
        ASSERT_GT(helper, 0);
        input.during([&] {
            record.strike();
            const auto restarted = bus().restart();
            ASSERT_TRUE(restarted) << restarted.error().toStdString();
            EXPECT_TRUE(waitUntil([&] { return kill(helper, 0) != 0; }, 20s)) << "a helper without a bus is of no use";
            BusClient client;
            expectRunning(client);
            record.recovered();
            EXPECT_EQ(sliceOf(client), otherSlice);
        });
    }
    record.lost("clients' connections, and " + input.words());
    BusClient client;
    expectNextStartWorks(client);
}

TEST_F(Faults, PolkitGone)
{
    FaultRecord record("polkitd is killed, and started again after 3 s");
    BusClient client;
    BusClient witness;
    start(client);
    ASSERT_EQ(errorOf(witness.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    const auto before = sliceOf(client);
    CountedInput input(client);
    for (int round = 0; round < 3; ++round) {
        bus().endPolkit();
        record.strike();
        witness.forgetFrames();
        for (const auto& reply : {client.manager(QStringLiteral("Stop")), set(client, otherSlice),
                                  client.telemetry(QStringLiteral("Snapshot"))}) {
            EXPECT_EQ(errorOf(reply), QStringLiteral("org.quickshift1.Error.NotAuthorized"));
            EXPECT_TRUE(reply.errorMessage().contains(QStringLiteral("polkit"))) << reply.errorMessage().toStdString();
        }
        EXPECT_EQ(state(client), QStringLiteral("running")) << "everybody may read";
        EXPECT_EQ(sliceOf(client), before);
        waitUntil([] { return false; }, 3s);
        EXPECT_GT(witness.frames().size(), 5U) << "who was let in goes on";
        const auto started = bus().startPolkit();
        ASSERT_TRUE(started) << started.error().toStdString();
        EXPECT_TRUE(waitUntil([&] { return errorOf(client.telemetry(QStringLiteral("Snapshot"))).isEmpty(); }, 20s));
        record.recovered();
    }
    record.lost(input.end().words());
    expectNextStartWorks(client);
}

/// A client that wants everything and does not wait for an answer.
void comeAndVanish()
{
    BusClient client;
    const auto manager = QStringLiteral("org.quickshift1.Manager");
    const auto telemetry = QStringLiteral("org.quickshift1.Telemetry");
    client.begin(manager, QStringLiteral("Hold"), {QStringLiteral("a game runs")});
    client.begin(telemetry, QStringLiteral("Subscribe"), {60u});
    client.begin(manager, QStringLiteral("SetTunables"), {QVariantMap{{QStringLiteral("slice_us"), 5000u}}, 600u});
    client.begin(telemetry, QStringLiteral("Snapshot"));
}

/// How many frames a second a client gets while something happens; `missing` tells of those that it never got.
template <typename Act> double framesPerSecond(BusClient& client, qulonglong& missing, Act act)
{
    client.forgetFrames();
    const auto began = std::chrono::steady_clock::now();
    act();
    waitUntil([] { return false; }, 500ms); // for those that are on their way
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    const auto& frames = client.frames();
    if (frames.empty())
        return 0;
    missing = frames.back().sequence - frames.front().sequence + 1 - frames.size();
    return static_cast<double>(frames.size()) / took.count();
}

TEST_F(Faults, FiveHundredClientsComeAndVanish)
{
    constexpr int clients = 500;
    FaultRecord record(
        "500 clients connect, want everything and vanish without waiting for an answer, while mice report "
        "200 times a second");
    BusClient witness;
    const auto before = sliceOf(witness);
    start(witness);
    ASSERT_EQ(errorOf(witness.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    const auto gone = [&] {
        return qdbus_cast<protocol::HoldList>(witness.property(QStringLiteral("Holds"))).isEmpty() &&
               sliceOf(witness) == before;
    };
    CountedInput input(witness, 200);
    // What the first of their kind need stays: buffers, libraries. And the helper keeps a minute of figures.
    for (int i = 0; i < 20; ++i)
        comeAndVanish();
    ASSERT_TRUE(waitUntil(gone, 120s));
    waitUntil([] { return false; }, 65s);
    const auto pid = bus().helperPid();
    const auto held = holdingsOf(pid);
    qulonglong missing = 0;
    const auto undisturbed = framesPerSecond(witness, missing, [] { waitUntil([] { return false; }, 5s); });
    EXPECT_EQ(missing, 0U);
    record.strike();
    const auto disturbed = framesPerSecond(witness, missing, [&] {
        for (int i = 0; i < clients; ++i)
            comeAndVanish();
        EXPECT_TRUE(waitUntil(gone, 120s));
    });
    witness.forgetFrames();
    EXPECT_TRUE(waitUntil([&] { return witness.frames().size() > 3; }, 20s));
    record.recovered();
    EXPECT_GT(disturbed, 0) << "who was there before goes on";
    record.lost(
        QStringLiteral("%1; of another client's frames %2 were missing, %3 a second came before and %4 meanwhile")
            .arg(QString::fromStdString(input.end().words()))
            .arg(missing)
            .arg(undisturbed, 0, 'f', 1)
            .arg(disturbed, 0, 'f', 1)
            .toStdString());
    waitUntil([] { return false; }, 2s);
    const auto after = holdingsOf(pid);
    std::printf("files %ld → %ld, memory %ld → %ld KiB\n", held.files, after.files, held.memory_kib, after.memory_kib);
    EXPECT_EQ(bus().helperPid(), pid) << "it is the same helper";
    EXPECT_LE(after.files, held.files);
    EXPECT_LT(after.memory_kib, held.memory_kib + 2048);
    expectRunning(witness);
    expectNextStartWorks(witness);
}

} // namespace
} // namespace quickshift::tests
