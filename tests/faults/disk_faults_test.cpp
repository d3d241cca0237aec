// SPDX-License-Identifier: GPL-3.0-or-later
// The disk that the helper's own notes go to. (Settings: Persistence.AFullDisk…, Persistence.AReadOnlyDirectory….)
#include "tests/faults/fault_test.h"
#include "tests/support/small_disk.h"

#include <csignal>
#include <cstring>
#include <functional>

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

    /// Both disks with the helper's notes are struck by the fault, and mended.
    template <typename Strike, typename Mend>
    static void expectItWorksWithoutBoth(FaultRecord& record, Strike strike, Mend mend)
    {
        SmallDisk notes(bus().stateDirectory());
        SmallDisk runtime(bus().runtimeDirectory());
        ASSERT_TRUE(notes.mounted() && runtime.mounted()) << strerror(errno);
        BusClient client;
        ASSERT_TRUE(std::invoke(strike, notes) && std::invoke(strike, runtime)) << strerror(errno);
        record.strike();
        // Somebody watches, so that its figures outlast the scheduler.
        ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
        CountedInput input(client);
        expectItWorksWithout(client);
        const auto without = input.end();
        bus().endHelper(SIGKILL);
        expectDefault(client);
        EXPECT_EQ(state(client), QStringLiteral("off"));
        EXPECT_TRUE(exits(client).isEmpty());
        ASSERT_TRUE(std::invoke(mend, notes) && std::invoke(mend, runtime)) << strerror(errno);
        start(client);
        expectRunning(client);
        bus().endHelper(SIGKILL);
        expectRunning(client);
        record.recovered();
        record.lost("the note of one exit, and of what was on, both with the helper; before it was killed, " +
                    without.words() + "; since it was back, " + countedFor(client, 1s).words());
        expectNextStartWorks(client);
    }
};

TEST_F(DiskFaults, FullForStateAndRuntime)
{
    FaultRecord record("The disks with the helper's notes (/var/lib, /run) are full");
    expectItWorksWithoutBoth(record, &SmallDisk::fill, [](SmallDisk& disk) {
        disk.free();
        return true;
    });
}

TEST_F(DiskFaults, ReadOnlyForStateAndRuntime)
{
    FaultRecord record("The disks with the helper's notes (/var/lib, /run) are read-only");
    expectItWorksWithoutBoth(
        record, [](SmallDisk& disk) { return disk.setReadOnly(true); },
        [](SmallDisk& disk) { return disk.setReadOnly(false); });
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
    // Somebody watches, so that its figures outlast the scheduler.
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    CountedInput input(client);
    ASSERT_TRUE(runtime.fill());
    record.strike();
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
    expectDefault(client);
    const auto until = input.end();
    bus().endHelper(SIGKILL);
    EXPECT_FALSE(becomes(client, "running", 5s)) << "it was off, whatever an old note says";
    expectDefault(client);
    record.recovered();
    runtime.free();
    start(client);
    expectRunning(client);
    record.lost(until.words() + " until it was killed; once it was on again, " + countedFor(client, 1s).words());
}

} // namespace
} // namespace quickshift::tests
