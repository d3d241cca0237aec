// SPDX-License-Identifier: GPL-3.0-or-later
// Every report of a real input device is accounted for, whatever is changed meanwhile.
#include "tests/vm/kernel_fixture.h"

#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace quickshift;
using namespace quickshift::test;
using protocol::Tunable;

namespace
{

class Rings : public KernelTest
{
protected:
    void SetUp() override
    {
        KernelTest::SetUp();
        if (const auto word = m_engine->capabilities().at("input"); word != "ok")
            GTEST_SKIP() << word;
        m_mouse = UinputDevice::create(DeviceKind::MOUSE);
        if (!m_mouse)
            GTEST_SKIP() << UinputDevice::lastError();
        ASSERT_TRUE(m_engine->startMonitoring()) << m_engine->startMonitoring().error().sentence();
    }

    void setRings(std::uint64_t count, std::uint64_t bytes = 262144)
    {
        auto values = m_engine->tunables();
        values[Tunable::ring_count] = count;
        values[Tunable::ring_bytes] = bytes;
        const auto applied = m_engine->apply(values);
        ASSERT_TRUE(applied) << applied.error().sentence();
    }

    /// At rest, produced = consumed + dropped = `written` for all rings together and the equation for each.
    void expectAllAccountedFor(std::uint64_t written)
    {
        EXPECT_TRUE(eventually(std::chrono::seconds(5), [&] {
            const auto sum = total(m_engine->telemetry());
            return sum.consumed + sum.dropped == written;
        }));
        const auto telemetry = m_engine->telemetry();
        const auto sum = total(telemetry);
        EXPECT_EQ(sum.produced, written);
        EXPECT_EQ(sum.consumed + sum.dropped, written);
        for (std::size_t i = 0; i < telemetry.rings.size(); ++i)
            EXPECT_EQ(telemetry.rings[i].produced, telemetry.rings[i].consumed + telemetry.rings[i].dropped)
                << "ring " << i;
        EXPECT_EQ(telemetry.counterValues[static_cast<std::size_t>(protocol::Counter::ACCOUNTING_ERRORS)], 0U);
        EXPECT_EQ(telemetry.counterValues[static_cast<std::size_t>(protocol::Counter::INPUT_MISSED)], 0U);
    }

    std::optional<UinputDevice> m_mouse;
};

void runOn(int cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    sched_setaffinity(0, sizeof(set), &set);
}

TEST_F(Rings, ExactlyAsManyReportsComeOutAsWereWritten)
{
    constexpr std::uint64_t reports = 5000;
    for (std::uint64_t i = 0; i < reports; ++i)
        ASSERT_TRUE(m_mouse->report());
    expectAllAccountedFor(reports);
    const auto telemetry = m_engine->telemetry();
    EXPECT_EQ(total(telemetry).dropped, 0U);
    EXPECT_EQ(telemetry.reports[static_cast<std::size_t>(protocol::DeviceClass::MOUSE)], reports);
    EXPECT_EQ(telemetry.counterValues[static_cast<std::size_t>(protocol::Counter::INPUT_EVENTS)],
              reports * (m_mouse->eventsPerReport() + 1));
}

TEST_F(Rings, DevicesAreKnownByWhatTheyCanDo)
{
    auto keyboard = UinputDevice::create(DeviceKind::KEYBOARD);
    auto gamepad = UinputDevice::create(DeviceKind::GAMEPAD);
    ASSERT_TRUE(keyboard && gamepad) << UinputDevice::lastError();
    for (int i = 0; i < 30; ++i)
        keyboard->report();
    for (int i = 0; i < 20; ++i)
        gamepad->report();
    expectAllAccountedFor(50);
    const auto reports = m_engine->telemetry().reports;
    EXPECT_EQ(reports[static_cast<std::size_t>(protocol::DeviceClass::KEYBOARD)], 30U);
    EXPECT_EQ(reports[static_cast<std::size_t>(protocol::DeviceClass::GAMEPAD)], 20U);
}

TEST_F(Rings, EachCpuWritesToItsOwnRing)
{
    const auto cpus = std::thread::hardware_concurrency();
    if (cpus < 2)
        GTEST_SKIP() << "needs two CPUs; this machine has one";
    for (unsigned cpu = 0; cpu < cpus; ++cpu) {
        runOn(static_cast<int>(cpu));
        for (int i = 0; i < 100; ++i)
            m_mouse->report();
    }
    expectAllAccountedFor(std::uint64_t{100} * cpus);
    const auto rings = m_engine->telemetry().rings;
    for (unsigned cpu = 0; cpu < cpus; ++cpu)
        EXPECT_EQ(rings[cpu].produced, 100U) << "ring " << cpu;
}

TEST_F(Rings, CountChangesUnderLoadAndNothingIsLost)
{
    std::atomic<bool> stop = false;
    std::atomic<std::uint64_t> written = 0;
    std::jthread writer([&] {
        // 8,000 a second, or as fast as this machine can, hopping over the CPUs.
        const auto cpus = static_cast<int>(std::thread::hardware_concurrency());
        auto next = std::chrono::steady_clock::now();
        for (int i = 0; !stop; ++i) {
            if (i % 100 == 0)
                runOn(i / 100 % cpus);
            written += m_mouse->report() ? 1 : 0;
            next += std::chrono::microseconds(125);
            std::this_thread::sleep_until(next);
        }
    });
    for (int round = 0; round < 3; ++round) {
        for (const std::uint64_t count : {1, 16, 64, 3, 16}) {
            setRings(count);
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            EXPECT_EQ(m_engine->telemetry().ringCount, count);
        }
        setRings(16, 65536);
        setRings(16, 1048576);
    }
    stop = true;
    writer.join();
    ASSERT_GT(written, 1000U);
    RecordProperty("reports", static_cast<int>(written));
    expectAllAccountedFor(written);
    EXPECT_EQ(total(m_engine->telemetry()).dropped, 0U);
}

TEST_F(Rings, TheListIsOutOfOrderAsFoundAndInOrderByTime)
{
    const auto cpus = static_cast<int>(std::thread::hardware_concurrency());
    if (cpus < 2)
        GTEST_SKIP() << "needs two CPUs; this machine has one";
    constexpr std::uint64_t reports = 2000;
    const auto listed = [&](std::uint64_t order) {
        auto values = m_engine->tunables();
        values[Tunable::report_list] = order;
        // Long enough that every pass finds reports of several CPUs.
        values[Tunable::drain_interval_us] = 50000;
        EXPECT_TRUE(m_engine->apply(values));
        const auto before = m_engine->telemetry();
        for (std::uint64_t i = 0; i < reports; ++i) {
            runOn(static_cast<int>(i) % cpus);
            m_mouse->report();
        }
        EXPECT_TRUE(eventually(std::chrono::seconds(5),
                               [&] { return m_engine->telemetry().reportsListed - before.reportsListed == reports; }));
        const auto after = m_engine->telemetry();
        EXPECT_EQ(after.reportsLate, 0U);
        return std::vector<protocol::Report>(after.reportList.end() - reports, after.reportList.end());
    };
    const auto inOrder = [](const std::vector<protocol::Report>& list) {
        return std::ranges::is_sorted(list, {}, &protocol::Report::time_ns);
    };
    EXPECT_FALSE(inOrder(listed(1)));
    EXPECT_TRUE(inOrder(listed(2)));
}

TEST_F(Rings, WokenAtTheThresholdNothingIsLost)
{
    auto values = m_engine->tunables();
    values[Tunable::drain_policy] = 2;
    values[Tunable::ring_count] = 1;
    values[Tunable::ring_bytes] = 65536;
    ASSERT_TRUE(m_engine->apply(values));
    const auto drains = [&] {
        return m_engine->telemetry().counterValues[static_cast<std::size_t>(protocol::Counter::HELPER_DRAINS)];
    };
    const auto before = drains();
    constexpr std::uint64_t reports = 10000;
    for (std::uint64_t i = 0; i < reports; ++i)
        ASSERT_TRUE(m_mouse->report());
    expectAllAccountedFor(reports);
    EXPECT_EQ(total(m_engine->telemetry()).dropped, 0U);
    // 10,000 records of 32 bytes fill half of 64 KiB ten times; per-event would take 10,000 passes.
    EXPECT_GE(drains() - before, 9U);
    EXPECT_LE(drains() - before, 500U);
}

TEST_F(Rings, TwoWritersThatPreemptEachOtherLoseNothing)
{
    auto values = m_engine->tunables();
    values[Tunable::ring_count] = 1;
    values[Tunable::ring_bytes] = 65536;
    values[Tunable::drain_interval_us] = 50000;
    ASSERT_TRUE(m_engine->apply(values));
    // They share the one ring, and are switched in the middle of reports.
    std::atomic<std::uint64_t> written = 0;
    {
        std::vector<std::jthread> writers;
        writers.reserve(2);
        for (int i = 0; i < 2; ++i) {
            writers.emplace_back([&written] {
                auto device = UinputDevice::create(DeviceKind::MOUSE);
                for (int report = 0; device && report < 10000; ++report)
                    written += device->report() ? 1 : 0;
            });
        }
    }
    ASSERT_EQ(written, 20000U);
    expectAllAccountedFor(written);
}

TEST_F(Rings, AFullRingCountsItsDrops)
{
    // A helper that is stopped drains nothing: 64 KiB hold 2,048 records of 32 bytes, and the rest must be counted.
    constexpr std::uint64_t reports = 5000;
    int toChild[2];
    int fromChild[2];
    ASSERT_EQ(pipe(toChild), 0);
    ASSERT_EQ(pipe(fromChild), 0);
    const pid_t child = fork();
    if (child == 0) {
        engine::Engine engine({.object = bpfObject()});
        auto values = engine.tunables();
        values[Tunable::ring_count] = 1;
        values[Tunable::ring_bytes] = 65536;
        char byte = engine.apply(values) && engine.startMonitoring() ? 'y' : 'n';
        [[maybe_unused]] auto done = write(fromChild[1], &byte, 1);
        done = read(toChild[0], &byte, 1);
        eventually(std::chrono::seconds(5), [&] {
            const auto sum = total(engine.telemetry());
            return sum.consumed + sum.dropped == reports;
        });
        const auto sum = total(engine.telemetry());
        done = write(fromChild[1], &sum, sizeof(sum));
        _exit(0);
    }
    char byte = 0;
    ASSERT_EQ(read(fromChild[0], &byte, 1), 1);
    EXPECT_EQ(byte, 'y');
    kill(child, SIGSTOP);
    waitpid(child, nullptr, WUNTRACED);
    for (std::uint64_t i = 0; i < reports; ++i)
        EXPECT_TRUE(m_mouse->report());
    kill(child, SIGCONT);
    EXPECT_EQ(write(toChild[1], &byte, 1), 1);
    protocol::RingStats sum;
    EXPECT_EQ(read(fromChild[0], &sum, sizeof(sum)), static_cast<ssize_t>(sizeof(sum)));
    waitpid(child, nullptr, 0);
    for (const int fd : {toChild[0], toChild[1], fromChild[0], fromChild[1]})
        close(fd);
    EXPECT_EQ(sum.produced, reports);
    EXPECT_GT(sum.dropped, 0U);
    EXPECT_EQ(sum.consumed + sum.dropped, reports);
    EXPECT_GE(sum.consumed, 2000U) << "a ring of 64 KiB holds that many";
}

} // namespace
