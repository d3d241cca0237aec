// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/report_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace quickshift;
using engine::ReportLog;
using engine::ReportOrder;

namespace
{

constexpr std::uint64_t millisecond = 1'000'000;

protocol::Report at(std::uint64_t time_ns, std::uint8_t ring = 0)
{
    return {.time_ns = time_ns, .ring = ring, .device = protocol::DeviceClass::MOUSE};
}

protocol::Telemetry reportOf(const ReportLog& log)
{
    protocol::Telemetry telemetry;
    log.report(telemetry);
    return telemetry;
}

bool inOrder(const std::vector<protocol::Report>& list)
{
    return std::ranges::is_sorted(list, {}, &protocol::Report::time_ns);
}

/// Reports of `rings` rings, as a helper finds them that reads one ring after the other every 4 ms.
void readInPasses(ReportLog& log, std::size_t rings, int passes)
{
    std::mt19937_64 random(1);
    for (int pass = 1; pass <= passes; ++pass) {
        const auto begun_ns = static_cast<std::uint64_t>(pass) * 4 * millisecond;
        for (std::size_t ring = 0; ring < rings; ++ring) {
            for (int i = 0; i < 5; ++i)
                log.add(at(begun_ns - 1 - random() % (4 * millisecond - 1), static_cast<std::uint8_t>(ring)));
        }
        log.passEnded(begun_ns);
    }
}

TEST(ReportLog, OrderOfDiscoveryIsNotOrderOfTime)
{
    ReportLog log;
    log.setOrder(ReportOrder::AS_FOUND);
    readInPasses(log, 4, 20);
    const auto found = reportOf(log);
    EXPECT_EQ(found.reportsListed, 400U);
    EXPECT_FALSE(inOrder(found.reportList));
}

TEST(ReportLog, MergeIsStrictlyByTimeAndLosesNothing)
{
    ReportLog log;
    log.setOrder(ReportOrder::BY_TIME);
    readInPasses(log, 4, 20);
    log.passEnded(1000 * millisecond);
    const auto merged = reportOf(log);
    EXPECT_EQ(merged.reportsListed, 400U);
    EXPECT_EQ(merged.reportList.size(), 400U);
    EXPECT_EQ(merged.reportsLate, 0U);
    EXPECT_TRUE(inOrder(merged.reportList));
}

TEST(ReportLog, NothingIsGivenOutBeforeTheWatermarkHasPassedIt)
{
    ReportLog log;
    log.setOrder(ReportOrder::BY_TIME);
    log.add(at(10 * millisecond));
    log.passEnded(10 * millisecond + ReportLog::slack_ns - 1);
    EXPECT_EQ(reportOf(log).reportsListed, 0U);
    log.passEnded(10 * millisecond + ReportLog::slack_ns);
    EXPECT_EQ(reportOf(log).reportsListed, 1U);
}

TEST(ReportLog, WhatComesTooLateIsCountedAndNotListed)
{
    ReportLog log;
    log.setOrder(ReportOrder::BY_TIME);
    log.add(at(10 * millisecond));
    log.passEnded(20 * millisecond);
    log.add(at(9 * millisecond));
    log.passEnded(30 * millisecond);
    const auto telemetry = reportOf(log);
    EXPECT_EQ(telemetry.reportsLate, 1U);
    EXPECT_EQ(telemetry.reportsListed, 1U);
}

TEST(ReportLog, AnotherOrderGivesOutWhatWaited)
{
    ReportLog log;
    log.setOrder(ReportOrder::BY_TIME);
    log.add(at(20 * millisecond));
    log.add(at(10 * millisecond));
    log.setOrder(ReportOrder::AS_FOUND);
    log.add(at(5 * millisecond));
    const auto telemetry = reportOf(log);
    ASSERT_EQ(telemetry.reportList.size(), 3U);
    EXPECT_EQ(telemetry.reportList[0].time_ns, 10 * millisecond);
    EXPECT_EQ(telemetry.reportList[2].time_ns, 5 * millisecond);
}

TEST(ReportLog, KeepsTheNewestAndCountsAll)
{
    ReportLog log;
    log.setOrder(ReportOrder::AS_FOUND);
    for (std::uint64_t i = 0; i < ReportLog::kept + 100; ++i)
        log.add(at(i));
    const auto telemetry = reportOf(log);
    EXPECT_EQ(telemetry.reportsListed, ReportLog::kept + 100);
    ASSERT_EQ(telemetry.reportList.size(), ReportLog::kept);
    EXPECT_EQ(telemetry.reportList.front().time_ns, 100U);
}

} // namespace
