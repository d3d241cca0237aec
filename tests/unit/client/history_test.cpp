// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/history.h"

#include "protocol/frame.h"

#include <gtest/gtest.h>

#include <chrono>

namespace quickshift::client
{
namespace
{

using protocol::Frame;
using protocol::Metric;

constexpr std::uint64_t second_ns = 1'000'000'000;

/// Ten reports on ring 0 with one dropped, five on ring 1, and a wake-up of 1 ms for each class given.
Frame frameAt(std::uint64_t time_ns, std::uint64_t interval_ns, std::initializer_list<std::uint8_t> classes = {0})
{
    Frame frame{.sequence = 0, .time_ns = time_ns, .interval_ns = interval_ns, .delta = {}};
    frame.delta.loadId = 1;
    frame.delta.ringCount = 2;
    frame.delta.rings = {{.produced = 10, .consumed = 9, .dropped = 1}, {.produced = 5, .consumed = 5}};
    frame.delta.reports[1] = 15;
    for (const auto instance : classes)
        frame.delta.histograms[{Metric::WAKE_TO_RUN, instance}].add(1'000'000);
    return frame;
}

void addSeconds(History& history, std::uint64_t from_s, std::uint64_t count)
{
    for (std::uint64_t s = from_s; s < from_s + count; ++s)
        for (std::uint64_t part = 1; part <= 10; ++part)
            history.addFrame(frameAt(s * second_ns + part * second_ns / 10, second_ns / 10));
}

TEST(History, FramesOfOneSecondBecomeOneEntry)
{
    History history;
    addSeconds(history, 5, 2);
    ASSERT_EQ(history.seconds().size(), 1U) << "the second one has not ended";
    const auto& second = history.seconds().front();
    EXPECT_EQ(second.time_ns, 6 * second_ns);
    EXPECT_EQ(second.covered_ns, second_ns);
    EXPECT_EQ(second.rings.at(0).produced, 100U);
    EXPECT_EQ(second.rings.at(0).dropped, 10U);
    EXPECT_DOUBLE_EQ(second.perSecond(second.rings.at(1).produced), 50.0);
    EXPECT_EQ(second.reports[1], 150U);
}

TEST(History, ItsTimesAreOfNowUnlessItIsToldOtherwise)
{
    const auto now = [] {
        return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    };
    History history;
    addSeconds(history, 5, 2);
    EXPECT_NEAR(7 + history.epochOffset_s(), now(), 1);
    history.setEpochOffset(1'700'000'000.0);
    addSeconds(history, 7, 100);
    EXPECT_EQ(history.epochOffset_s(), 1'700'000'000.0) << "however fast the frames come";
    addSeconds(history, 5, 2);
    EXPECT_EQ(history.epochOffset_s(), 1'700'000'000.0) << "wound back";
    history.setEpochOffset({});
    addSeconds(history, 7, 1);
    EXPECT_NEAR(8 + history.epochOffset_s(), now(), 1);
}

TEST(History, AFrameWithoutIntervalIsOfNoSecond)
{
    History history;
    history.addFrame(frameAt(5 * second_ns + 1, 0));
    addSeconds(history, 6, 2);
    ASSERT_EQ(history.seconds().size(), 1U);
    EXPECT_EQ(history.seconds().front().rings.at(0).produced, 100U);
}

TEST(History, HistogramsAreExactAndCanBeSelected)
{
    History history;
    history.addFrame(frameAt(second_ns, second_ns, {0, 1, 1}));
    history.addFrame(frameAt(2 * second_ns, second_ns, {1}));
    history.addFrame(frameAt(3 * second_ns, second_ns));
    const auto count = [&history](const Selection& selection, std::uint64_t after, std::uint64_t until) {
        return history.histogram(selection, after * second_ns, until * second_ns).count;
    };
    EXPECT_EQ(count({Metric::WAKE_TO_RUN, {}}, 0, 2), 4U);
    EXPECT_EQ(count({Metric::WAKE_TO_RUN, 1}, 0, 2), 3U);
    EXPECT_EQ(count({Metric::WAKE_TO_RUN, 1}, 1, 2), 1U);
    EXPECT_EQ(count({Metric::INPUT_TO_RUN, {}}, 0, 2), 0U);
    protocol::Histogram same;
    same.add(1'000'000);
    EXPECT_EQ(history.histogram({Metric::WAKE_TO_RUN, 1}, second_ns, 2 * second_ns), same);
}

TEST(History, RingsAreKeptTogether)
{
    History history;
    auto frame = frameAt(second_ns, second_ns);
    for (std::uint8_t ring = 0; ring < 64; ++ring)
        frame.delta.histograms[{Metric::RING_WRITE, ring}].add(100);
    history.addFrame(frame);
    history.addFrame(frameAt(2 * second_ns, second_ns));
    EXPECT_EQ(history.histogram({Metric::RING_WRITE, {}}, 0, second_ns).count, 64U);
    EXPECT_EQ(history.seconds().front().histograms.size(), 2U);
}

TEST(History, KeepsHalfAnHour)
{
    History history;
    addSeconds(history, 100, 2000);
    EXPECT_EQ(history.seconds().size(), 1800U);
    EXPECT_EQ(history.newest_ns() - history.oldest_ns(), 1799 * second_ns);
}

TEST(History, MemoryIsBoundedWhateverComes)
{
    History history;
    // Every bucket of every histogram in use: more than any real second.
    Frame frame = frameAt(0, second_ns);
    for (const auto metric : {Metric::WAKE_TO_RUN, Metric::INPUT_TO_WAKE, Metric::INPUT_TO_RUN})
        for (std::uint8_t instance = 0; instance < protocol::info(metric).instances(); ++instance)
            for (unsigned bucket = 0; bucket < QS_HIST_BUCKETS; ++bucket)
                frame.delta.histograms[{metric, instance}].add(qs_hist_lower_bound(bucket));
    for (std::uint64_t s = 1; s < 900; ++s) {
        frame.time_ns = s * second_ns;
        history.addFrame(frame);
        ASSERT_LE(history.bytes(), History::maxBytes);
    }
    EXPECT_GT(history.bytes(), History::maxBytes / 2);
    EXPECT_GT(history.seconds().size(), 100U);
    EXPECT_LT(history.seconds().size(), 890U) << "the oldest had to go";
}

TEST(History, AnotherLoadGoesOnAndAnEarlierTimeStartsOver)
{
    History history;
    addSeconds(history, 10, 5);
    auto other = frameAt(20 * second_ns, second_ns);
    other.delta.loadId = 2;
    history.addFrame(other);
    EXPECT_EQ(history.seconds().size(), 5U);
    history.addFrame(frameAt(3 * second_ns, second_ns));
    EXPECT_TRUE(history.empty());
    EXPECT_EQ(history.bytes(), 0U);
}

TEST(History, SwitchingIsMarkedOnce)
{
    History history;
    const auto add = [&history](std::uint64_t s, protocol::State state) {
        auto frame = frameAt(s * second_ns, second_ns);
        frame.delta.state = state;
        history.addFrame(frame);
    };
    history.markSetting(QStringLiteral("ring_count"), QStringLiteral("8"));
    EXPECT_TRUE(history.marks().empty()) << "there is nothing yet in which it could be marked";
    add(1, protocol::State::OFF);
    add(2, protocol::State::MONITORING);
    add(3, protocol::State::STARTING);
    add(4, protocol::State::RUNNING);
    add(5, protocol::State::RUNNING);
    history.markSetting(QStringLiteral("ring_count"), QStringLiteral("8"));
    add(6, protocol::State::FAILED);
    ASSERT_EQ(history.marks().size(), 3U);
    EXPECT_EQ(history.marks()[0].kind, Mark::Kind::On);
    EXPECT_EQ(history.marks()[0].time_ns, 4 * second_ns);
    EXPECT_EQ(history.marks()[1].kind, Mark::Kind::Setting);
    EXPECT_EQ(history.marks()[1].time_ns, 5 * second_ns);
    EXPECT_EQ(history.marks()[2].kind, Mark::Kind::Failed);
}

} // namespace
} // namespace quickshift::client
