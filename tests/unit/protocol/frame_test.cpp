// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/frame.h"
#include "tests/unit/protocol/random_frame.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace qp = quickshift::protocol;
using quickshift::test::randomFrame;

namespace
{

std::uint64_t totalCount(const qp::Frame& frame)
{
    std::uint64_t total = 0;
    for (const auto& [key, histogram] : frame.delta.histograms)
        total += histogram.count;
    return total;
}

TEST(Frame, ComesBackAsItWasSent)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const auto frame = randomFrame(seed, seed % 65, 0.01);
        const auto bytes = qp::encode(frame);
        const auto back = qp::decode(bytes);
        ASSERT_TRUE(back) << back.error().what;
        EXPECT_EQ(*back, frame) << "seed " << seed;
    }
}

TEST(Frame, NeverExceedsItsLimitAndNeverLosesACount)
{
    for (const double density : {0.05, 0.3, 1.0}) {
        const auto frame = randomFrame(7, 64, density);
        const auto bytes = qp::encode(frame);
        EXPECT_LE(bytes.size(), qp::maxFrameBytes) << density;
        const auto back = qp::decode(bytes);
        ASSERT_TRUE(back);
        EXPECT_EQ(totalCount(*back), totalCount(frame)) << density;
        EXPECT_EQ(back->delta.rings, frame.delta.rings);
    }
}

/// As a mouse of 1,000 reports a second makes them.
std::vector<qp::Report> reportList(std::uint64_t from_ns, std::size_t count)
{
    std::vector<qp::Report> list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back({.time_ns = from_ns + 1'000'000 * i,
                        .span_ns = 900,
                        .events = 2,
                        .cpu = static_cast<std::uint16_t>(i % 300),
                        .ring = static_cast<std::uint8_t>(i % 64),
                        .device = qp::DeviceClass::MOUSE});
    return list;
}

TEST(Frame, ListsSingleReports)
{
    auto frame = randomFrame(11, 4, 0.01);
    frame.delta.reportList = reportList(frame.time_ns - 40'000'000, 33);
    std::swap(frame.delta.reportList[3], frame.delta.reportList[17]);
    frame.delta.reportsListed = 40; // seven of them were kept no longer
    frame.delta.reportsLate = 2;
    const auto back = qp::decode(qp::encode(frame));
    ASSERT_TRUE(back) << back.error().what;
    EXPECT_EQ(*back, frame);
}

TEST(Frame, AListThatDoesNotFitKeepsTheNewestAndSaysHowManyThereWere)
{
    for (const double density : {0.01, 1.0}) {
        auto frame = randomFrame(12, 64, density);
        frame.delta.reportList = reportList(frame.time_ns - 5'000'000'000, 4096);
        frame.delta.reportsListed = 4096;
        const auto bytes = qp::encode(frame);
        EXPECT_LE(bytes.size(), qp::maxFrameBytes);
        const auto back = qp::decode(bytes);
        ASSERT_TRUE(back) << back.error().what;
        EXPECT_EQ(back->delta.reportsListed, 4096U);
        ASSERT_FALSE(back->delta.reportList.empty());
        ASSERT_LT(back->delta.reportList.size(), 4096U);
        EXPECT_TRUE(std::ranges::equal(back->delta.reportList,
                                       std::span(frame.delta.reportList).last(back->delta.reportList.size())));
        EXPECT_EQ(totalCount(*back), totalCount(frame));
    }
}

TEST(Frame, CutAnywhereIsAnErrorWithAnOffset)
{
    const auto bytes = qp::encode(randomFrame(3, 16, 0.02));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto back = qp::decode(std::span(bytes).first(length));
        // A cut between two sections leaves a shorter, whole frame; every other cut must be noticed.
        if (!back) {
            EXPECT_LE(back.error().offset, length);
            EXPECT_FALSE(back.error().what.empty());
        }
    }
    EXPECT_FALSE(qp::decode(std::span(bytes).first(bytes.size() - 1)));
}

TEST(Frame, DamageNeverCrashesOrInventsRings)
{
    const auto bytes = qp::encode(randomFrame(4, 64, 0.02));
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        auto damaged = bytes;
        damaged[random() % damaged.size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        if (const auto back = qp::decode(damaged)) {
            EXPECT_LE(back->delta.rings.size(), qp::maxRings);
        }
    }
}

TEST(Frame, UnknownSectionsAreSkipped)
{
    const auto frame = randomFrame(5, 4, 0.01);
    auto bytes = qp::encode(frame);
    const std::array<std::uint8_t, 9> unknown = {0x99, 0x00, 0x03, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff};
    bytes.insert(bytes.end(), unknown.begin(), unknown.end());
    const auto back = qp::decode(bytes);
    ASSERT_TRUE(back) << back.error().what;
    EXPECT_EQ(*back, frame);
}

TEST(Frame, ASectionThatComesTwiceIsRefused)
{
    constexpr std::size_t headerBytes = 40;
    auto bytes = qp::encode(randomFrame(6, 4, 0.01));
    const std::vector sections(bytes.begin() + headerBytes, bytes.end());
    bytes.insert(bytes.end(), sections.begin(), sections.end());
    const auto back = qp::decode(bytes);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().offset, headerBytes + sections.size() + 6) << back.error().what;
}

TEST(Frame, AnotherVersionAsksForAnUpdate)
{
    auto bytes = qp::encode({});
    bytes[4] = 9;
    const auto back = qp::decode(bytes);
    ASSERT_FALSE(back);
    EXPECT_NE(back.error().what.find("Update"), std::string::npos);
}

TEST(Frame, IsTheDifferenceOfTwoMomentsOfOneLoad)
{
    qp::Telemetry earlier;
    earlier.loadId = 1;
    earlier.time_ns = 1000;
    earlier.rings = {{.produced = 10, .consumed = 9, .dropped = 1, .bytes = 320, .capacityBytes = 65536}};
    earlier.histograms[{qp::Metric::WAKE_TO_RUN, 0}].add(500);
    earlier.histograms[{qp::Metric::INPUT_TO_USER, 3}].add(500);
    earlier.reportList = reportList(100, 3);
    earlier.reportsListed = 3;
    auto later = earlier;
    later.time_ns = 3000;
    later.reportList = reportList(100, 5);
    later.reportsListed = 5;
    later.rings[0].produced = 25;
    later.histograms[{qp::Metric::WAKE_TO_RUN, 0}].add(700);
    later.rings.push_back({.produced = 5, .capacityBytes = 65536});

    const auto frame = qp::frameBetween(earlier, later, 42);
    EXPECT_EQ(frame.interval_ns, 2000U);
    EXPECT_EQ(frame.delta.rings[0].produced, 15U);
    EXPECT_EQ(frame.delta.rings[0].capacityBytes, 65536U);
    EXPECT_EQ(frame.delta.rings[1].produced, 5U);
    EXPECT_EQ(frame.delta.reportsListed, 2U);
    EXPECT_TRUE(std::ranges::equal(frame.delta.reportList, std::span(later.reportList).last(2)));
    EXPECT_EQ((frame.delta.histograms.at({qp::Metric::WAKE_TO_RUN, 0}).count), 1U);

    EXPECT_FALSE((frame.delta.histograms.contains({qp::Metric::INPUT_TO_USER, 3}))) << "it did not change";

    later.loadId = 2;
    EXPECT_EQ(qp::frameBetween(earlier, later, 43).interval_ns, 0U);
    EXPECT_EQ(qp::frameBetween(earlier, later, 43).delta.rings[0].produced, 25U);
}

} // namespace
