// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper does when its scheduler, or the helper itself, comes to an unplanned end: on real kernels, with
// schedulers that are really broken.
#include "tests/bus/counted_input.h"
#include "tests/bus/supervised_test.h"
#include "tests/support/fault_record.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <optional>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

constexpr uint exitSysRq = 67;
constexpr uint exitStall = 1026;

class Supervision : public SupervisedTest
{
protected:
    static void useFaulty(const char* name)
    {
        const auto object = QCoreApplication::applicationDirPath() +
                            QStringLiteral("/../../tests/bus/%1.bpf.o").arg(QString::fromLatin1(name));
        ASSERT_TRUE(QFile::exists(object)) << object.toStdString();
        bus().setObject(object);
    }

    /// Which thread it was, another user may know by its number only.
    static void expectNameForAdministratorsAlone(BusClient& root)
    {
        const auto exit = exits(root).first();
        const auto message = exit.value(QStringLiteral("message")).toString();
        EXPECT_TRUE(message.startsWith(QStringLiteral("<thread 1>["))) << message.toStdString();
        const auto dumpFor = [&exit](BusClient& client) {
            return client.manager(QStringLiteral("ExitDump"), {exit.value(QStringLiteral("id"))})
                .arguments()
                .value(0)
                .toString();
        };
        BusClient player(PrivateBus::playerUser);
        EXPECT_TRUE(dumpFor(root).contains(QStringLiteral("lost[")));
        const auto shown = dumpFor(player);
        EXPECT_TRUE(shown.contains(QStringLiteral("<thread "))) << shown.toStdString();
        EXPECT_FALSE(shown.contains(QStringLiteral("lost["))) << shown.toStdString();
    }

    /// Somebody watches: figures go on when no scheduler does.
    static uint watch(BusClient& client)
    {
        const auto reply = client.telemetry(QStringLiteral("Subscribe"), {10u});
        EXPECT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
        return reply.arguments().value(0).toUInt();
    }

    /// What the kernel's watchdog says must reach everybody in its own words.
    static void expectStall(BusClient& client, const QVariantMap& exit)
    {
        EXPECT_EQ(exit.value(QStringLiteral("kind")).toUInt(), exitStall);
        const auto words = exit.value(QStringLiteral("reason")).toString();
        const auto message = exit.value(QStringLiteral("message")).toString();
        EXPECT_TRUE(words.contains(QStringLiteral("stall"))) << words.toStdString();
        // A thread "failed to run"; where none can, the watchdog itself "failed to check in".
        EXPECT_TRUE(message.contains(QStringLiteral("failed to"))) << message.toStdString();
        const auto reply = client.manager(QStringLiteral("ExitDump"), {exit.value(QStringLiteral("id"))});
        ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
        const auto dump = reply.arguments().value(0).toString();
        EXPECT_EQ(dump.toUtf8().size(), exit.value(QStringLiteral("dump_bytes")).toLongLong());
        EXPECT_TRUE(dump.contains(QStringLiteral("CPU"))) << dump.toStdString();
        std::printf("the kernel: %s: %s; a dump of %lld bytes\n", qUtf8Printable(words), qUtf8Printable(message),
                    static_cast<long long>(dump.size()));
    }
};

TEST_F(Supervision, ASchedulerThatLosesAThreadIsThrownOutTriedTwiceMoreAndStaysOff)
{
    useFaulty("lost_task");
    FaultRecord record("The scheduler loses threads, and the kernel's watchdog throws it out");
    BusClient client;
    watch(client);
    start(client);
    CountedInput input(client);
    record.strike();
    std::optional<BusyMachine> busy(std::in_place);
    ASSERT_TRUE(waitUntil([&] { return exits(client).size() == 1; }, 60s));
    record.recovered();
    EXPECT_TRUE(waitUntil([&] { return client.announced().contains(QStringLiteral("Exits")); }, 5s));
    expectStall(client, exits(client).first());
    expectNameForAdministratorsAlone(client);
    for (qsizetype exit = 2; exit <= 3; ++exit) {
        const auto left = [&] { return exits(client).size() == exit; };
        // On a busy host it may be out again before anybody can look.
        ASSERT_TRUE(waitUntil([&] { return left() || state(client) == QStringLiteral("running"); }, 60s));
        record.strike();
        ASSERT_TRUE(waitUntil(left, 60s));
        record.recovered();
    }
    busy.reset();
    EXPECT_TRUE(becomes(client, "failed"));
    record.lost(input.end().words());
    EXPECT_TRUE(reason(client).contains(QStringLiteral("third time in ten minutes"))) << reason(client).toStdString();
    EXPECT_TRUE(reason(client).contains(QStringLiteral("failed to run"))) << "the kernel's words";
    EXPECT_FALSE(reason(client).contains(QStringLiteral("lost["))) << reason(client).toStdString();
    EXPECT_EQ(kernelState(), QStringLiteral("disabled"));
    EXPECT_FALSE(becomes(client, "running", 8s)) << "until a person acts";
    const auto hold = client.manager(QStringLiteral("Hold"), {QStringLiteral("a game")});
    EXPECT_EQ(errorOf(hold), QStringLiteral("org.quickshift1.Error.Failed"));
    EXPECT_TRUE(hold.errorMessage().contains(QStringLiteral("a person presses Start")));
    EXPECT_EQ(state(client), QStringLiteral("failed"));

    // What is sent to others tells as much of it, but not the thread's name.
    const auto bundle = client.diagnostics();
    EXPECT_TRUE(bundle.contains("[")) << "there are threads in it";
    EXPECT_FALSE(bundle.contains("lost[")) << bundle.toStdString();
    const auto dumped = bundle.count("\n| ");
    const auto leftOut = bundle.count("<a line of");
    std::printf("of %lld lines of dumps, %lld are left out\n", static_cast<long long>(dumped),
                static_cast<long long>(leftOut));
    EXPECT_GT(dumped, 30);
    EXPECT_LT(leftOut * 20, dumped) << bundle.toStdString();

    // How it left is known to the next helper, too.
    bus().endHelper(SIGTERM);
    ASSERT_EQ(exits(client).size(), 3);
    expectStall(client, exits(client).first());
    EXPECT_EQ(state(client), QStringLiteral("off"));
}

TEST_F(Supervision, ASchedulerThatDispatchesForEverIsThrownOutAndAPersonsStopEndsTheTrying)
{
    useFaulty("endless_dispatch");
    FaultRecord record("The scheduler dispatches for ever, and the kernel's watchdog throws it out");
    BusClient client;
    const auto watching = watch(client);
    CountedInput input(client);
    {
        const BusyMachine busy;
        record.strike();
        // Its answer does not matter: on a slow machine it is thrown out before it is on.
        client.manager(QStringLiteral("Start"));
        ASSERT_TRUE(waitUntil([&] { return !exits(client).isEmpty(); }, 60s));
        record.recovered();
    }
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
    expectStall(client, exits(client).first());
    record.lost(input.end().words());
    EXPECT_EQ(errorOf(client.telemetry(QStringLiteral("Unsubscribe"), {watching})), QString());
    EXPECT_TRUE(becomes(client, "off"));
    EXPECT_FALSE(becomes(client, "running", 8s));
    EXPECT_EQ(kernelState(), QStringLiteral("disabled"));
}

TEST_F(Supervision, SysRqIsNotUndone)
{
    FaultRecord record("Somebody throws the scheduler out with SysRq-S");
    BusClient client;
    watch(client);
    start(client);
    CountedInput input(client);
    record.strike();
    writeTo("/proc/sysrq-trigger", "S");
    ASSERT_TRUE(becomes(client, "failed"));
    record.recovered();
    ASSERT_EQ(exits(client).size(), 1);
    EXPECT_EQ(exits(client).first().value(QStringLiteral("kind")).toUInt(), exitSysRq);
    EXPECT_TRUE(reason(client).contains(QStringLiteral("SysRq-S"))) << reason(client).toStdString();
    EXPECT_FALSE(becomes(client, "running", 3s));
    start(client);
    EXPECT_EQ(state(client), QStringLiteral("running"));
    record.lost(input.end().words());
}

TEST_F(Supervision, HotplugRestartsAtOnceHoweverOftenAndIsNoFailure)
{
    constexpr auto cpu = "/sys/devices/system/cpu/cpu1/online";
    if (!QFile::exists(QString::fromLatin1(cpu)))
        GTEST_SKIP() << "there is no CPU that can be taken away";
    FaultRecord record("A CPU comes or goes, and the kernel throws the scheduler out for that");
    BusClient client;
    start(client);
    CountedInput input(client);
    for (qsizetype round = 1; round <= 2; ++round) {
        for (const auto* online : {"0", "1"}) {
            const auto before = exits(client).size();
            record.strike();
            writeTo(cpu, online);
            ASSERT_TRUE(waitUntil([&] { return exits(client).size() > before; }, 10s));
            ASSERT_TRUE(becomes(client, "running")) << reason(client).toStdString();
            record.recovered();
            EXPECT_TRUE(exits(client).first().value(QStringLiteral("restart")).toBool());
        }
    }
    record.lost(input.end().words());
    EXPECT_EQ(exits(client).size(), 4);
    EXPECT_EQ(kernelState(), QStringLiteral("enabled"));
}

TEST_F(Supervision, WhatWasOnIsOnAgainAfterAHelpersCrashButNotAThirdTime)
{
    FaultRecord record("The helper is killed (SIGKILL)");
    BusClient client;
    start(client);
    InputOverDeaths input;
    for (int crash = 1; crash <= 2; ++crash) {
        input.during([&] {
            record.strike();
            bus().endHelper(SIGKILL);
            EXPECT_TRUE(becomes(client, "running")) << "crash " << crash << ": " << reason(client).toStdString();
            record.recovered();
        });
    }
    input.during([&] {
        record.strike();
        bus().endHelper(SIGKILL);
        EXPECT_TRUE(becomes(client, "failed"));
        record.recovered();
        EXPECT_TRUE(reason(client).contains(QStringLiteral("three times in ten minutes")))
            << reason(client).toStdString();
        EXPECT_EQ(kernelState(), QStringLiteral("disabled"));
        start(client);
        EXPECT_EQ(state(client), QStringLiteral("running")) << "a person may";
    });
    record.lost(input.words());
}

TEST_F(Supervision, WhatWasOnIsOnAgainHoweverOftenTheHelperIsToldToEnd)
{
    BusClient client;
    start(client);
    for (int upgrade = 1; upgrade <= 4; ++upgrade) {
        bus().endHelper(SIGTERM);
        EXPECT_TRUE(becomes(client, "running")) << "upgrade " << upgrade << ": " << reason(client).toStdString();
    }
    // Two upgrades may follow each other faster than a start takes.
    for (int upgrade = 5; upgrade <= 7; ++upgrade) {
        bus().endHelper(SIGTERM);
        std::printf("the next helper is told to end while it is \"%s\"\n", qUtf8Printable(state(client)));
    }
    bus().endHelper(SIGTERM);
    EXPECT_TRUE(becomes(client, "running")) << reason(client).toStdString();
    bus().endHelper(SIGKILL);
    EXPECT_TRUE(becomes(client, "running")) << "the first crash";
}

TEST_F(Supervision, WhatWasOffIsOffAfterAHelpersCrash)
{
    BusClient client;
    start(client);
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
    bus().endHelper(SIGKILL);
    EXPECT_FALSE(becomes(client, "running", 3s));
    EXPECT_EQ(state(client), QStringLiteral("off"));
}

TEST_F(Supervision, WhatOnlyAHoldKeptOnIsOffAfterAHelpersCrash)
{
    BusClient client;
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Hold"), {QStringLiteral("a game runs")})), QString());
    EXPECT_EQ(state(client), QStringLiteral("running"));
    bus().endHelper(SIGKILL);
    EXPECT_FALSE(becomes(client, "running", 3s));
    EXPECT_EQ(state(client), QStringLiteral("off"))
        << "the hold has ended with the helper, and nobody would end it again";
}

} // namespace
} // namespace quickshift::tests
