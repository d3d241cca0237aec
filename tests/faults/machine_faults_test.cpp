// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the whole machine: its clock, its CPUs, its sleep, a storm of input.
#include "tests/faults/fault_test.h"

#include "protocol/dbus_types.h"

#include <QFile>
#include <QLocale>
#include <QProcess>

#include <ctime>
#include <sched.h>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;
using test::Storm;

void moveClock(std::chrono::seconds by)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    now.tv_sec += by.count();
    ASSERT_EQ(clock_settime(CLOCK_REALTIME, &now), 0);
}

TEST_F(Faults, ClockJumps)
{
    FaultRecord record("The clock jumps by a day and by ten years, forth and back");
    BusClient client;
    start(client);
    const auto before = sliceOf(client);
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    ASSERT_TRUE(waitUntil([&] { return client.frames().size() > 5; }, 20s));
    CountedInput input(client);
    constexpr auto day = std::chrono::seconds(24h);
    std::uint64_t longest_ns = 0;
    for (const auto jump : {day, -day, 3652 * day, -3652 * day}) {
        // On trial for ten minutes of real time, whatever the clock says.
        const auto trial = set(client, otherSlice, 600);
        ASSERT_EQ(errorOf(trial), QString());
        client.forgetFrames();
        record.strike();
        moveClock(jump);
        EXPECT_TRUE(waitUntil([&] { return client.frames().size() > 5; }, 20s)) << "frames go on";
        EXPECT_EQ(sliceOf(client), otherSlice) << "the trial goes on";
        for (const auto& heard : client.frames()) {
            const auto frame = protocol::decode({reinterpret_cast<const std::uint8_t*>(heard.bytes.constData()),
                                                 static_cast<std::size_t>(heard.bytes.size())});
            ASSERT_TRUE(frame);
            longest_ns = std::max(longest_ns, frame->interval_ns);
        }
        expectRunning(client);
        record.recovered();
        ASSERT_EQ(errorOf(set(client, before)), QString());
    }
    record.lost(input.end().words());
    EXPECT_LT(longest_ns, 60'000'000'000U) << "no frame believes in the jump";
    EXPECT_TRUE(exits(client).isEmpty());
    expectNextStartWorks(client);
}

TEST_F(Faults, RingStorm)
{
    constexpr unsigned aim = 200'000;
    BusClient client;
    start(client);
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    const auto before = InputAccount::of(client);
    const auto began = std::chrono::steady_clock::now();
    Storm storm(aim);
    waitUntil([] { return false; }, 10s);
    EXPECT_EQ(state(client), QStringLiteral("running"));
    const auto written = storm.end();
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    ASSERT_GT(written, 1000U);
    FaultRecord record(QStringLiteral("A storm of input: 200,000 reports a second aimed at, %1 reached, for 10 s; "
                                      "counted from its end until all of it is accounted for and frames come")
                           .arg(QLocale::c().toString(static_cast<qulonglong>(static_cast<double>(written) / seconds)))
                           .toStdString());
    record.strike();
    const auto change = InputAccount::settledSince(client, before, written);
    client.forgetFrames();
    EXPECT_TRUE(waitUntil([&] { return client.frames().size() > 1; }, 20s)) << "the subscription goes on";
    expectRunning(client);
    record.recovered();
    record.lost(change.words());
    EXPECT_TRUE(exits(client).isEmpty());
    expectNextStartWorks(client);
}

TEST_F(Faults, CpusTakenAwayUnderLoad)
{
    const auto online = [](int cpu) { return QStringLiteral("/sys/devices/system/cpu/cpu%1/online").arg(cpu); };
    int cpus = 1;
    while (QFile::exists(online(cpus)))
        ++cpus;
    if (cpus == 1)
        GTEST_SKIP() << "there is no CPU that can be taken away";
    FaultRecord record("All CPUs but one are taken away one by one and given back, under load");
    BusClient client;
    start(client);
    CountedInput input(client);
    {
        const BusyMachine busy;
        const auto turn = [&](int cpu, const char* to) {
            const auto left = exits(client).size();
            record.strike();
            writeTo(online(cpu).toLocal8Bit().constData(), to);
            ASSERT_TRUE(waitUntil([&] { return exits(client).size() > left; }, 60s));
            ASSERT_TRUE(becomes(client, "running", 60s)) << reason(client).toStdString();
            record.recovered();
            EXPECT_TRUE(exits(client).first().value(QStringLiteral("restart")).toBool());
        };
        for (int cpu = 1; cpu < cpus; ++cpu)
            turn(cpu, "0");
        for (int cpu = 1; cpu < cpus; ++cpu)
            turn(cpu, "1");
    }
    record.lost(input.end().words());
    expectRunning(client);
    expectNextStartWorks(client);
}

QByteArray contentOf(const char* file)
{
    QFile opened(QString::fromLatin1(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

TEST_F(Faults, SuspendToMemory)
{
    constexpr auto alarm = "/sys/class/rtc/rtc0/wakealarm";
    constexpr auto wakeups = "/sys/power/wakeup_count";
    constexpr auto sleeps = "/sys/power/suspend_stats/success";
    if (!contentOf("/sys/power/mem_sleep").contains("deep") || !QFile::exists(QString::fromLatin1(alarm)))
        GTEST_SKIP() << "this machine does not suspend to memory, or nothing wakes it";
    FaultRecord record("The machine is suspended to memory (S3) under load, and wakes; counted from its waking");
    BusClient client;
    const auto tunables = [&] { return client.property(QStringLiteral("Tunables")).toMap(); };
    const auto games = [&] {
        QList<uint> pids;
        for (const auto& game : qdbus_cast<protocol::GameList>(client.property(QStringLiteral("Games"))))
            pids.append(game.pid);
        return pids;
    };
    const auto holds = [&] {
        QList<uint> cookies;
        for (const auto& hold : qdbus_cast<protocol::HoldList>(client.property(QStringLiteral("Holds"))))
            cookies.append(hold.cookie);
        return cookies;
    };
    start(client);
    ASSERT_EQ(errorOf(set(client, otherSlice)), QString());
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    QProcess game;
    game.start(QStringLiteral("sleep"), {QStringLiteral("infinity")});
    ASSERT_TRUE(game.waitForStarted());
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("AddGame"), {static_cast<uint>(game.processId())})), QString());
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("Hold"), {QStringLiteral("a game runs")})), QString());
    const auto tunablesBefore = tunables();
    const auto gamesBefore = games();
    const auto holdsBefore = holds();
    EXPECT_EQ(gamesBefore.size(), 1);
    EXPECT_EQ(holdsBefore.size(), 1);
    const auto helper = bus().helperPid();
    writeTo("/sys/power/mem_sleep", "deep");
    CountedInput input(client);
    {
        const BusyMachine busy;
        // As often as would keep it off if each were a failure.
        for (int night = 0; night < 3; ++night) {
            const auto sleptBefore = contentOf(sleeps).trimmed().toInt();
            const auto left = exits(client).size();
            // An alarm that comes too early makes the kernel refuse, instead of letting it sleep for ever.
            const auto count = contentOf(wakeups).trimmed();
            writeTo(alarm, "0");
            writeTo(alarm, "+10");
            writeTo(wakeups, count.constData());
            client.forgetFrames();
            writeTo("/sys/power/state", "mem"); // until it is awake again
            record.strike();
            ASSERT_EQ(contentOf(sleeps).trimmed().toInt(), sleptBefore + 1);
            EXPECT_TRUE(waitUntil([&] { return exits(client).size() > left; }, 60s)) << "its other CPUs were off";
            expectRunning(client);
            EXPECT_TRUE(waitUntil([&] { return client.frames().size() > 5; }, 20s)) << "the subscription goes on";
            EXPECT_EQ(tunables(), tunablesBefore);
            EXPECT_EQ(games(), gamesBefore);
            EXPECT_EQ(holds(), holdsBefore);
            record.recovered();
        }
    }
    EXPECT_EQ(bus().helperPid(), helper);
    for (const auto& exit : exits(client))
        EXPECT_TRUE(exit.value(QStringLiteral("restart")).toBool())
            << exit.value(QStringLiteral("reason")).toString().toStdString();
    record.lost(input.end().words());
    game.kill();
    game.waitForFinished();
    EXPECT_TRUE(waitUntil([&] { return games().isEmpty(); }, 20s)) << "its end is noticed as ever";
    expectNextStartWorks(client);
}

} // namespace
} // namespace quickshift::tests
