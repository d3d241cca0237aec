// SPDX-License-Identifier: GPL-3.0-or-later
// The latencies that the kernel side measures, set beside what a program sees that measures for itself.
#include "tests/support/evdev_reader.h"
#include "tests/vm/kernel_fixture.h"

#include <cstdio>
#include <thread>

using namespace quickshift;
using namespace quickshift::test;
using protocol::Metric;
using protocol::Tunable;

namespace
{

constexpr auto mouse = static_cast<std::uint8_t>(protocol::DeviceClass::MOUSE);

class Latency : public KernelTest
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
        auto values = m_engine->tunables();
        values[Tunable::self_timing_period] = 1;
        ASSERT_TRUE(m_engine->apply(values));
        ASSERT_TRUE(m_engine->startMonitoring());
    }

    void move(int reports, std::chrono::microseconds every)
    {
        for (int i = 0; i < reports; ++i) {
            m_mouse->report();
            std::this_thread::sleep_for(every);
        }
    }

    [[nodiscard]] protocol::Histogram measured(Metric metric, std::uint8_t instance = 0) const
    {
        const auto histograms = m_engine->telemetry().histograms;
        const auto found = histograms.find({metric, instance});
        return found != histograms.end() ? found->second : protocol::Histogram{};
    }

    /// input_to_run beside what the reader sees for itself of the reports that wake it: between its latest and its
    /// earliest, within a tenth. They lie apart by its own way from being switched to until it has read report and
    /// clock, which an emulator makes long.
    void expectAgreement()
    {
        auto reader = EvdevReader::start(m_mouse->node());
        ASSERT_TRUE(reader) << m_mouse->node();
        {
            const Hogs hogs;
            move(1500, std::chrono::microseconds(2000));
        }
        const auto [all, latest, earliest, disturbed] = reader->stop();
        const auto run = measured(Metric::INPUT_TO_RUN, mouse);
        const auto wake = measured(Metric::INPUT_TO_WAKE, mouse);
        const auto us = [](const protocol::Histogram& histogram, double quantile) {
            return static_cast<double>(histogram.percentile(quantile)) / 1000;
        };
        std::printf("reader p50 %.0f to %.0f µs, %llu of %llu disturbed; input_to_run p50 %.0f µs, p99 %.0f; "
                    "input_to_wake p50 %.0f µs\n",
                    us(earliest, 0.5), us(latest, 0.5), static_cast<unsigned long long>(disturbed),
                    static_cast<unsigned long long>(latest.count), us(run, 0.5), us(run, 0.99), us(wake, 0.5));
        EXPECT_EQ(all.count, 1500U);
        // A report that comes while the reader has not slept since the last one wakes nobody: on a slow machine many
        // do.
        EXPECT_GE(latest.count, 500U);
        EXPECT_NEAR(static_cast<double>(run.count), static_cast<double>(latest.count), 0.01 * 1500);
        EXPECT_EQ(wake.count, run.count);
        EXPECT_LE(us(wake, 0.5), us(run, 0.5));
        EXPECT_LE(us(run, 0.5), 1.10 * us(latest, 0.5));
        EXPECT_GE(us(run, 0.5), 0.90 * us(earliest, 0.5));
    }

    std::optional<UinputDevice> m_mouse;
};

TEST_F(Latency, InputToRunAgreesWithAReaderThatMeasuresItself)
{
    expectAgreement();
}

TEST_F(Latency, InputToRunAgreesWithAReaderUnderOurScheduler)
{
    needScheduler();
    ASSERT_TRUE(m_engine->startScheduler());
    expectAgreement();
    EXPECT_TRUE(m_engine->kernelState().enabled()) << "thrown out: the figures are not the scheduler's";
    EXPECT_GT(measured(Metric::IDLE_SCAN).count, 0U);
}

TEST_F(Latency, OnlyReadersAreAttributedToInput)
{
    auto values = m_engine->tunables();
    values[Tunable::chain_decay_percent] = 0;
    ASSERT_TRUE(m_engine->apply(values));
    auto reader = EvdevReader::start(m_mouse->node());
    ASSERT_TRUE(reader);
    const std::jthread bystander([](const std::stop_token& stop) {
        while (!stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    constexpr int reports = 500;
    move(reports, std::chrono::microseconds(2000));
    EXPECT_EQ(reader->stop().all.count, static_cast<std::uint64_t>(reports));
    const auto input = measured(Metric::WAKE_TO_RUN, static_cast<std::uint8_t>(protocol::TaskClass::INPUT));
    EXPECT_GE(input.count, 400U);
    // The reader is woken once more, to end: within the window that its last report opened.
    EXPECT_LE(input.count, static_cast<std::uint64_t>(reports) + 1);
    EXPECT_GE(measured(Metric::WAKE_TO_RUN).count, static_cast<std::uint64_t>(reports)) << "the bystander's";
}

TEST_F(Latency, SelfTimingCountsEveryWriteWhenAskedTo)
{
    constexpr std::uint64_t reports = 1000;
    for (std::uint64_t i = 0; i < reports; ++i)
        m_mouse->report();
    protocol::Histogram writes;
    for (const auto& [key, histogram] : m_engine->telemetry().histograms) {
        if (key.metric == Metric::RING_WRITE)
            writes.merge(histogram);
    }
    EXPECT_EQ(writes.count, reports);
    EXPECT_GT(measured(Metric::CTX_LOOKUP).count, 0U);

    auto values = m_engine->tunables();
    values[Tunable::self_timing_period] = 0;
    ASSERT_TRUE(m_engine->apply(values));
    const auto before = measured(Metric::CTX_LOOKUP).count;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    // One that was under way may still end.
    EXPECT_LE(measured(Metric::CTX_LOOKUP).count - before, std::thread::hardware_concurrency());
}

} // namespace
