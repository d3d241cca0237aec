// SPDX-License-Identifier: GPL-3.0-or-later
// What may happen to the helper's process. (Killed: Supervision.WhatWasOnIsOnAgainAfterAHelpersCrashButNotAThirdTime.)
#include "tests/faults/fault_test.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <utility>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

TEST_F(Faults, HelperStopped)
{
    FaultRecord record("The helper is stopped (SIGSTOP) for 5 s while mice report 4,000 times a second, and goes on "
                       "(SIGCONT) while they still do; counted from then until nothing is dropped any more and frames "
                       "come");
    BusClient client;
    start(client);
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    // So small that it fills while nobody reads.
    ASSERT_EQ(errorOf(client.manager(
                  QStringLiteral("SetTunables"),
                  {QVariantMap{{QStringLiteral("ring_count"), 1u}, {QStringLiteral("ring_bytes"), 65536u}}, 0u})),
              QString());
    InputAccount lost;
    for (int round = 0; round < 3; ++round) {
        const auto pid = static_cast<pid_t>(bus().helperPid());
        const auto before = InputAccount::of(client);
        test::Storm storm(4000);
        kill(pid, SIGSTOP);
        waitUntil([] { return false; }, 5s);
        ASSERT_TRUE(waitUntil([&] { return storm.written() > 5000; }, 60s)) << "more than the ring holds";
        EXPECT_EQ(kernelState(), QStringLiteral("enabled")) << "the scheduler needs no helper";
        client.forgetFrames();
        record.strike();
        kill(pid, SIGCONT);
        auto last = InputAccount::of(client);
        const auto flows = [&] {
            const auto earlier = std::exchange(last, InputAccount::of(client));
            return last.dropped == earlier.dropped && last.consumed > earlier.consumed && client.frames().size() > 1;
        };
        EXPECT_TRUE(waitUntil(flows, 30s));
        EXPECT_EQ(state(client), QStringLiteral("running"));
        record.recovered();
        const auto change = InputAccount::settledSince(client, before, storm.end());
        EXPECT_GT(change.dropped, 0U) << "the ring was full";
        lost += change;
    }
    record.lost(lost.words());
    EXPECT_TRUE(exits(client).isEmpty());
    expectNextStartWorks(client);
}

/// A control group in which the kernel finds no more memory for the helper.
class NoMemory
{
public:
    explicit NoMemory(qint64 pid)
    {
        write(QStringLiteral("/sys/fs/cgroup/cgroup.subtree_control"), "+memory");
        QDir().mkdir(m_group);
        m_made = write(m_group + QStringLiteral("/memory.max"), "0") &&
                 write(m_group + QStringLiteral("/cgroup.procs"), QByteArray::number(pid));
    }
    ~NoMemory() { QDir().rmdir(m_group); }
    NoMemory(const NoMemory&) = delete;
    NoMemory& operator=(const NoMemory&) = delete;

    [[nodiscard]] bool made() const { return m_made; }
    [[nodiscard]] bool killed() const
    {
        QFile events(m_group + QStringLiteral("/memory.events"));
        return events.open(QIODevice::ReadOnly) && events.readAll().contains("\noom_kill 1\n");
    }

private:
    static bool write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
    }

    QString m_group = QStringLiteral("/sys/fs/cgroup/quickshift-test");
    bool m_made = false;
};

TEST_F(Faults, HelperOutOfMemory)
{
    FaultRecord record("The helper is out of memory, and the kernel kills it");
    BusClient client;
    ASSERT_EQ(errorOf(set(client, otherSlice)), QString());
    start(client);
    InputOverDeaths input;
    for (int round = 0; round < 2; ++round) {
        input.during([&] {
            const auto pid = bus().helperPid();
            record.strike();
            const NoMemory group(pid);
            ASSERT_TRUE(group.made()) << "control groups with memory are there";
            ASSERT_TRUE(waitUntil(
                [&] {
                    client.begin(QStringLiteral("org.quickshift1.Manager"), QStringLiteral("Diagnostics"));
                    return group.killed();
                },
                60s));
            ASSERT_TRUE(waitUntil([&] { return bus().helperPid() != pid; }, 20s));
            expectRunning(client);
            record.recovered();
        });
        EXPECT_EQ(sliceOf(client), otherSlice);
    }
    record.lost(input.words());
    expectNextStartWorks(client);
}

/// A process that may open nothing more; what it has open stays.
class NoDescriptors
{
public:
    explicit NoDescriptors(qint64 pid) : m_pid(static_cast<pid_t>(pid))
    {
        // New ones get the lowest free number, which must be below the limit.
        rlim_t lowest = 0;
        while (QFile::exists(QStringLiteral("/proc/%1/fdinfo/%2").arg(pid).arg(lowest)))
            ++lowest;
        m_set = prlimit(m_pid, RLIMIT_NOFILE, nullptr, &m_before) == 0;
        const rlimit none{.rlim_cur = lowest, .rlim_max = m_before.rlim_max};
        m_set = m_set && prlimit(m_pid, RLIMIT_NOFILE, &none, nullptr) == 0;
    }
    ~NoDescriptors() { prlimit(m_pid, RLIMIT_NOFILE, &m_before, nullptr); }
    NoDescriptors(const NoDescriptors&) = delete;
    NoDescriptors& operator=(const NoDescriptors&) = delete;

    [[nodiscard]] bool set() const { return m_set; }

private:
    pid_t m_pid;
    rlimit m_before{};
    bool m_set = false;
};

TEST_F(Faults, HelperOutOfDescriptors)
{
    FaultRecord record("The helper may open no file for 5 s");
    BusClient client;
    start(client);
    const auto pid = bus().helperPid();
    CountedInput input(client);
    for (unsigned round = 0; round < 3; ++round) {
        {
            const NoDescriptors none(pid);
            ASSERT_TRUE(none.set());
            record.strike();
            // Meanwhile it looks at the kernel's state several times.
            EXPECT_FALSE(becomes(client, "failed", 5s)) << reason(client).toStdString();
            EXPECT_EQ(state(client), QStringLiteral("running"));
            EXPECT_EQ(kernelState(), QStringLiteral("enabled"));
            const auto refused = client.manager(QStringLiteral("Diagnostics"));
            EXPECT_EQ(errorOf(refused), QStringLiteral("org.quickshift1.Error.Failed"));
            EXPECT_GT(refused.errorMessage().size(), 20);
            // A change works, is not kept, and that is told.
            EXPECT_EQ(errorOf(set(client, otherSlice + round)), QString());
            EXPECT_EQ(sliceOf(client), otherSlice + round);
        }
        expectRunning(client);
        EXPECT_FALSE(client.diagnostics().isEmpty());
        record.recovered();
    }
    record.lost(input.end().words());
    EXPECT_TRUE(exits(client).isEmpty()) << "the scheduler never left";
    EXPECT_EQ(bus().helperPid(), pid) << "it is the same helper";
    expectNextStartWorks(client);
}

TEST_F(Faults, HelperOutOfDescriptorsAtTheStart)
{
    FaultRecord record("The helper may open no file when it shall switch on");
    BusClient client;
    EXPECT_EQ(state(client), QStringLiteral("off"));
    const auto pid = bus().helperPid();
    InputAccount since;
    for (int round = 0; round < 3; ++round) {
        {
            const NoDescriptors none(pid);
            ASSERT_TRUE(none.set());
            record.strike();
            const auto refused = client.manager(QStringLiteral("Start"));
            EXPECT_EQ(errorOf(refused), QStringLiteral("org.quickshift1.Error.Failed"));
            EXPECT_TRUE(refused.errorMessage().contains(QStringLiteral("Too many open files")))
                << refused.errorMessage().toStdString();
            EXPECT_EQ(kernelState(), QStringLiteral("disabled"));
            EXPECT_NE(state(client), QStringLiteral("running"));
        }
        start(client);
        expectRunning(client);
        record.recovered();
        since += countedFor(client, 1s);
        EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
    }
    record.lost("nothing was measured yet; since it was on, " + since.words());
    EXPECT_EQ(bus().helperPid(), pid) << "it is the same helper";
}

} // namespace
} // namespace quickshift::tests
