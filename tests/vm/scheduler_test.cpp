// SPDX-License-Identifier: GPL-3.0-or-later
// The real scheduler on the real kernel: on, off, killed, thrown out, and nobody starves.
#include "tests/vm/kernel_fixture.h"

#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <latch>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

using namespace quickshift;
using namespace quickshift::test;

namespace
{

class Scheduler : public KernelTest
{
protected:
    void SetUp() override
    {
        KernelTest::SetUp();
        needScheduler();
    }

    void start()
    {
        const auto started = m_engine->startScheduler();
        ASSERT_TRUE(started) << started.error().sentence();
    }

    void expectDefaultScheduler()
    {
        EXPECT_TRUE(eventually(std::chrono::seconds(1), [&] { return m_engine->kernelState().state == "disabled"; }))
            << m_engine->kernelState().state;
    }
};

TEST_F(Scheduler, IsOnWhenTheKernelSaysSoAndOffWhenItSaysSo)
{
    start();
    EXPECT_EQ(m_engine->kernelState().state, "enabled");
    EXPECT_EQ(m_engine->kernelState().scheduler, "quickshift");
    EXPECT_TRUE(m_engine->startScheduler()) << "a second start is no error";
    const auto stopped = m_engine->stopScheduler();
    ASSERT_TRUE(stopped) << stopped.error().sentence();
    expectDefaultScheduler();
}

TEST_F(Scheduler, ReloadsLeaveNothingBehind)
{
    const int cycles = atFullLength() ? 50 : 10;
    const auto before = Resources::settled();
    for (int cycle = 0; cycle < cycles; ++cycle) {
        start();
        ASSERT_TRUE(m_engine->stopScheduler());
        ASSERT_TRUE(m_engine->stopMonitoring());
    }
    EXPECT_EQ(Resources::settled(), before);
}

TEST_F(Scheduler, ReloadsWhileMonitoringGoesOn)
{
    ASSERT_TRUE(m_engine->startMonitoring());
    const auto load = m_engine->telemetry().loadId;
    for (int cycle = 0; cycle < 5; ++cycle) {
        start();
        ASSERT_TRUE(m_engine->stopScheduler());
    }
    EXPECT_EQ(m_engine->telemetry().loadId, load) << "figures go on over a switch";
}

// On 6.16 the whole machine hangs when the thread that switches on comes under the scheduler before those that keep
// the CPUs busy do: see Engine::startScheduler.
TEST_F(Scheduler, IsSwitchedOnThoughYoungerThreadsKeepEveryCpuBusy)
{
    ASSERT_TRUE(m_engine->startMonitoring());
    // The kernel comes to the oldest first: these make the time until it comes to the busy ones long.
    std::latch end(1);
    std::vector<std::jthread> between;
    for (int i = 0; i < 500; ++i)
        between.emplace_back([&end] { end.wait(); });
    std::optional<Hogs> hogs(std::in_place);
    for (int cycle = 0; cycle < 5; ++cycle) {
        start();
        EXPECT_TRUE(m_engine->stopScheduler());
    }
    hogs.reset();
    end.count_down();
}

TEST_F(Scheduler, KilledHelperLeavesTheDefaultSchedulerWithinASecondAndTheNextStartWorks)
{
    int pipes[2];
    ASSERT_EQ(pipe(pipes), 0);
    const pid_t child = fork();
    if (child == 0) {
        engine::Engine engine({.object = bpfObject()});
        const char ok = engine.startScheduler() ? 'y' : 'n';
        [[maybe_unused]] const auto wrote = write(pipes[1], &ok, 1);
        pause();
        _exit(0);
    }
    char ok = 0;
    ASSERT_EQ(read(pipes[0], &ok, 1), 1);
    EXPECT_EQ(ok, 'y');
    EXPECT_TRUE(m_engine->kernelState().enabled());
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    expectDefaultScheduler();
    close(pipes[0]);
    close(pipes[1]);
    start();
    EXPECT_TRUE(m_engine->kernelState().enabled());
}

TEST_F(Scheduler, AnotherSchedulerIsNotPushedAside)
{
    // A second engine's scheduler is another one to the first, which has not attached it.
    engine::Engine other({.object = bpfObject()});
    start();
    const auto refused = other.startScheduler();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, engine::ErrorKind::CONFLICT);
    EXPECT_NE(refused.error().sentence().find("quickshift"), std::string::npos) << refused.error().sentence();
    EXPECT_TRUE(m_engine->kernelState().enabled());
}

TEST_F(Scheduler, ThrownOutByTheUserItReportsTheKernelsReason)
{
    std::mutex mutex;
    std::vector<engine::SchedulerExit> exits;
    m_engine->setExitHandler([&](const engine::SchedulerExit& left) {
        const std::scoped_lock lock(mutex);
        exits.push_back(left);
    });
    start();
    // SysRq-S: what a person presses when a scheduler misbehaves.
    std::ofstream("/proc/sysrq-trigger") << 'S' << std::flush;
    EXPECT_TRUE(eventually(std::chrono::seconds(5), [&] {
        const std::scoped_lock lock(mutex);
        return !exits.empty();
    }));
    const std::scoped_lock lock(mutex);
    ASSERT_EQ(exits.size(), 1U);
    EXPECT_EQ(exits[0].kind, 67U);
    EXPECT_FALSE(exits[0].reason.empty());
    EXPECT_FALSE(exits[0].orderly());
    expectDefaultScheduler();
    start();
    EXPECT_TRUE(m_engine->kernelState().enabled()) << "a start after that works";
}

TEST_F(Scheduler, EveryThreadMakesProgressWhateverItsAffinity)
{
    start();
    const auto cpus = static_cast<int>(std::thread::hardware_concurrency());
    const auto threads = static_cast<std::size_t>(cpus) * 4;
    std::vector<std::atomic<std::uint64_t>> progress(threads);
    std::atomic<bool> stop = false;
    {
        std::vector<std::jthread> workers;
        workers.reserve(threads);
        for (std::size_t i = 0; i < threads; ++i) {
            workers.emplace_back([&, i] {
                // Half are pinned to one CPU, some to two, the rest free.
                cpu_set_t set;
                CPU_ZERO(&set);
                CPU_SET(static_cast<int>(i) % cpus, &set);
                if (i % 4 == 1)
                    CPU_SET((static_cast<int>(i) + 1) % cpus, &set);
                if (i % 4 != 3)
                    sched_setaffinity(0, sizeof(set), &set);
                while (!stop) {
                    ++progress[i];
                    if (progress[i] % 100'000 == 0)
                        std::this_thread::yield();
                }
            });
        }
        // An emulator runs its CPUs in turn: with more of them, each stands still for longer.
        const auto span = std::chrono::milliseconds(700) * std::max(1, cpus / 4);
        for (int round = 0; round < 6; ++round) {
            std::vector<std::uint64_t> before(progress.begin(), progress.end());
            std::this_thread::sleep_for(span);
            for (std::size_t i = 0; i < threads; ++i)
                EXPECT_GT(progress[i], before[i])
                    << "thread " << i << " stood still for " << span.count() << " ms in round " << round;
        }
        stop = true;
    }
    EXPECT_TRUE(m_engine->kernelState().enabled());
    std::ifstream rejected("/sys/kernel/sched_ext/nr_rejected");
    std::string count;
    rejected >> count;
    EXPECT_EQ(count, "0");
}

TEST_F(Scheduler, WakeUpsAreTimedWithItOnAndOff)
{
    ASSERT_TRUE(m_engine->startMonitoring());
    const auto wakeups = [&] {
        const auto telemetry = m_engine->telemetry();
        const auto found = telemetry.histograms.find({protocol::Metric::WAKE_TO_RUN, 0});
        return found == telemetry.histograms.end() ? protocol::Histogram{} : found->second;
    };
    const auto sleepALot = [] {
        for (int i = 0; i < 200; ++i)
            std::this_thread::sleep_for(std::chrono::microseconds(500));
    };
    sleepALot();
    const auto off = wakeups();
    EXPECT_GE(off.count, 200U);
    start();
    sleepALot();
    const auto on = wakeups().since(off);
    EXPECT_GE(on.count, 200U);
    // Nothing on an idle machine waits for ten seconds: a stale stamp would show here.
    EXPECT_LT(on.max_ns, 10'000'000'000U);
    EXPECT_GT(on.percentile(0.5), 0U);
}

} // namespace
