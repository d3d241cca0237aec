// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler's and the helper's own coming and going.
#include "backend/engine/engine.h"
#include "tests/bus/bus_test.h"

#include <csignal>
#include <filesystem>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class Lifecycle : public BusTest
{
protected:
    static QString state(BusClient& client) { return client.property(QStringLiteral("State")).toString(); }
};

TEST_F(Lifecycle, StartAndStop)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
    BusClient client;
    auto reply = client.manager(QStringLiteral("Start"));
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    EXPECT_EQ(state(client), QStringLiteral("running"));
    EXPECT_TRUE(client.property(QStringLiteral("Scheduler")).toString().startsWith(QStringLiteral("quickshift")));
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Start"))), QString());
    EXPECT_TRUE(waitUntil(
        [&] { return client.announced().value(QStringLiteral("State")).toString() == QStringLiteral("running"); }, 2s));
    reply = client.manager(QStringLiteral("Stop"));
    EXPECT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    EXPECT_EQ(client.property(QStringLiteral("Scheduler")).toString(), QString());
    EXPECT_TRUE(waitUntil([&] { return state(client) == QStringLiteral("off"); }, 5s));
}

TEST_F(Lifecycle, WithoutSchedExtStartSaysSoAndChangesNothing)
{
    if (schedExt())
        GTEST_SKIP() << "this kernel has sched_ext";
    BusClient client;
    const auto reply = client.manager(QStringLiteral("Start"));
    EXPECT_EQ(errorOf(reply), QStringLiteral("org.quickshift1.Error.Unsupported"));
    EXPECT_GT(reply.errorMessage().size(), 30);
    EXPECT_TRUE(waitUntil([&] { return state(client) == QStringLiteral("off"); }, 3s));
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Hold"), {QStringLiteral("game")})),
              QStringLiteral("org.quickshift1.Error.Unsupported"));
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
}

TEST_F(Lifecycle, AnotherSchedulerIsNamedAndLeftAlone)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
    // An engine outside the helper: to the helper, somebody else's scheduler.
    engine::Engine other(
        {.object = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "../../bpf/quickshift.bpf.o"});
    ASSERT_TRUE(other.startScheduler());
    BusClient client;
    const auto reply = client.manager(QStringLiteral("Start"));
    EXPECT_EQ(errorOf(reply), QStringLiteral("org.quickshift1.Error.Conflict"));
    EXPECT_TRUE(reply.errorMessage().contains(QStringLiteral("Stop it first"))) << reply.errorMessage().toStdString();
    EXPECT_TRUE(other.kernelState().enabled());
    EXPECT_NE(state(client), QStringLiteral("running"));
}

TEST_F(Lifecycle, AHoldEndsWithItsOwnerAndTheSchedulerWithTheLastHold)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
    BusClient witness;
    {
        BusClient owner;
        const auto reply = owner.manager(QStringLiteral("Hold"), {QStringLiteral("a game runs")});
        ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
        EXPECT_EQ(state(witness), QStringLiteral("running"));
        EXPECT_EQ(errorOf(witness.manager(QStringLiteral("Release"), {reply.arguments().value(0)})),
                  QStringLiteral("org.quickshift1.Error.NotAuthorized"));
    }
    EXPECT_TRUE(waitUntil([&] { return state(witness) == QStringLiteral("off"); }, 5s));
}

TEST_F(Lifecycle, HoldsAreChecked)
{
    BusClient client;
    const auto outOfRange = QStringLiteral("org.quickshift1.Error.OutOfRange");
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Hold"), {QString(201, QLatin1Char('x'))})), outOfRange);
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Release"), {1u})), outOfRange);
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Confirm"), {1u})), outOfRange);
}

TEST_F(Lifecycle, AnIdleHelperEndsAndTheNextCallStartsAnother)
{
    bus().setIdleExit(2);
    BusClient client;
    EXPECT_EQ(state(client), QStringLiteral("off"));
    const auto first = bus().helperPid();
    ASSERT_NE(first, 0);
    EXPECT_TRUE(waitUntil([] { return bus().helperPid() == 0; }, 8s));
    EXPECT_EQ(state(client), QStringLiteral("off"));
    EXPECT_NE(bus().helperPid(), first);
}

TEST_F(Lifecycle, AKilledHelperIsStartedAgainByTheNextCall)
{
    BusClient client;
    client.telemetry(QStringLiteral("Subscribe"), {20u});
    bus().endHelper(SIGKILL);
    EXPECT_EQ(bus().helperPid(), 0);
    EXPECT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {20u})), QString());
    client.forgetFrames();
    EXPECT_TRUE(waitUntil([&] { return client.frames().size() > 5; }, 3s));
}

} // namespace
} // namespace quickshift::tests
