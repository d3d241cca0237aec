// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler's and the helper's own coming and going.
#include "backend/engine/descriptor.h"
#include "backend/engine/engine.h"
#include "tests/bus/bus_test.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

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

TEST_F(Lifecycle, SystemdHearsFromAHelperAsLongAsItAnswers)
{
    const auto name = bus().runtimeDirectory() + QStringLiteral("/notify");
    const engine::Descriptor service(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    std::ranges::copy(name.toUtf8(), address.sun_path);
    ASSERT_EQ(bind(service.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0) << strerror(errno);
    ASSERT_EQ(chmod(address.sun_path, 0666), 0);
    const auto heard = [&service] {
        int count = 0;
        for (std::array<char, 64> text{}; recv(service.get(), text.data(), text.size(), 0) > 0;)
            count += std::string_view(text.data()) == "WATCHDOG=1" ? 1 : 0;
        return count;
    };
    bus().setWatchdog(name, 300ms);
    BusClient client;
    state(client);
    bus().setWatchdog({}, {});
    EXPECT_TRUE(waitUntil([&] { return heard() > 0; }, 10s));
    EXPECT_TRUE(waitUntil([&] { return heard() > 0; }, 10s)) << "again and again";
    const auto helper = static_cast<pid_t>(bus().helperPid());
    kill(helper, SIGSTOP);
    heard();
    EXPECT_FALSE(waitUntil([&] { return heard() > 0; }, 2s)) << "it is stopped";
    kill(helper, SIGCONT);
    EXPECT_TRUE(waitUntil([&] { return heard() > 0; }, 10s));
}

} // namespace
} // namespace quickshift::tests
