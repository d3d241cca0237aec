// SPDX-License-Identifier: GPL-3.0-or-later
// The disk that the helper's own notes go to. (Settings: Persistence.AFullDisk…, Persistence.AReadOnlyDirectory….)
#include "tests/faults/fault_test.h"
#include "tests/support/small_disk.h"

#include <csignal>
#include <cstring>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class DiskFaults : public Faults
{
protected:
    /// The scheduler goes on, is thrown out and is seen to be, with disks that take nothing.
    static void expectItWorksWithout(BusClient& client)
    {
        start(client);
        expectRunning(client);
        writeTo("/proc/sysrq-trigger", "S");
        ASSERT_TRUE(becomes(client, "failed"));
        ASSERT_EQ(exits(client).size(), 1) << "what cannot be kept is shown all the same";
        expectDefault(client);
        start(client);
        expectRunning(client);
    }
};

TEST_F(DiskFaults, FullForStateAndRuntime)
{
    FaultRecord record("The disks with the helper's notes (/var/lib, /run) are full");
    record.lost("the note of one exit, and of what was on, both with the helper");
    SmallDisk state(bus().stateDirectory());
    SmallDisk runtime(bus().runtimeDirectory());
    ASSERT_TRUE(state.mounted() && runtime.mounted()) << strerror(errno);
    BusClient client;
    ASSERT_TRUE(state.fill() && runtime.fill());
    record.strike();
    expectItWorksWithout(client);
    bus().endHelper(SIGKILL);
    expectDefault(client);
    EXPECT_EQ(this->state(client), QStringLiteral("off"));
    EXPECT_TRUE(exits(client).isEmpty());
    state.free();
    runtime.free();
    start(client);
    expectRunning(client);
    bus().endHelper(SIGKILL);
    expectRunning(client);
    record.recovered();
    expectNextStartWorks(client);
}

TEST_F(DiskFaults, ReadOnlyForStateAndRuntime)
{
    FaultRecord record("The disks with the helper's notes (/var/lib, /run) are read-only");
    record.lost("the note of one exit, and of what was on, both with the helper");
    SmallDisk state(bus().stateDirectory());
    SmallDisk runtime(bus().runtimeDirectory());
    ASSERT_TRUE(state.mounted() && runtime.mounted()) << strerror(errno);
    BusClient client;
    ASSERT_TRUE(state.setReadOnly(true) && runtime.setReadOnly(true)) << strerror(errno);
    record.strike();
    expectItWorksWithout(client);
    bus().endHelper(SIGKILL);
    expectDefault(client);
    ASSERT_TRUE(state.setReadOnly(false) && runtime.setReadOnly(false)) << strerror(errno);
    start(client);
    expectRunning(client);
    bus().endHelper(SIGKILL);
    expectRunning(client);
    record.recovered();
    expectNextStartWorks(client);
}

TEST_F(DiskFaults, ADiskThatFillsWhileItIsOnSwitchesNothingOnThatWasOff)
{
    FaultRecord record(
        "The disk with the helper's notes fills up while it is on; it is switched off, and the helper killed");
    SmallDisk runtime(bus().runtimeDirectory());
    ASSERT_TRUE(runtime.mounted()) << strerror(errno);
    BusClient client;
    start(client);
    expectRunning(client);
    ASSERT_TRUE(runtime.fill());
    record.strike();
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
    expectDefault(client);
    bus().endHelper(SIGKILL);
    EXPECT_FALSE(becomes(client, "running", 5s)) << "it was off, whatever an old note says";
    expectDefault(client);
    record.recovered();
    runtime.free();
    start(client);
    expectRunning(client);
}

} // namespace
} // namespace quickshift::tests
