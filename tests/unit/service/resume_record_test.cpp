// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/resume_record.h"

#include <gtest/gtest.h>

namespace quickshift::service
{
namespace
{

using namespace std::chrono_literals;
using Decision = ResumeRecord::Decision;

TEST(ResumeRecord, WhatWasOffStaysOff)
{
    ResumeRecord record;
    EXPECT_EQ(record.decide(1s), Decision::NOTHING);
    EXPECT_TRUE(record.ends.empty()) << "a helper that ends with the scheduler off harmed nobody";
}

TEST(ResumeRecord, WhatWasOnIsStartedTwiceAndThenStaysOff)
{
    ResumeRecord record{.on = true, .asked = false, .ends = {}};
    EXPECT_EQ(record.decide(1s), Decision::START);
    EXPECT_FALSE(record.on) << "until it runs again";
    EXPECT_EQ(record.decide(2s), Decision::NOTHING) << "it ended before it ran";
    record.on = true;
    EXPECT_EQ(record.decide(60s), Decision::START);
    record.on = true;
    EXPECT_EQ(record.decide(600s), Decision::STAY_OFF);
}

TEST(ResumeRecord, AnEndThatSomebodyAskedForIsNoCrash)
{
    ResumeRecord record;
    for (int upgrade = 0; upgrade < 5; ++upgrade) {
        record.on = record.asked = true;
        EXPECT_EQ(record.decide(1s), Decision::START);
        EXPECT_FALSE(record.asked) << "the next end may be a crash";
    }
    EXPECT_TRUE(record.ends.empty());
    record.asked = true;
    EXPECT_EQ(record.decide(1s), Decision::NOTHING) << "it was off";
}

TEST(ResumeRecord, EndsLongAgoAreForgotten)
{
    ResumeRecord record;
    for (auto now = ResumeRecord::Time(1s); now < 2h; now += 6min) {
        record.on = true;
        EXPECT_EQ(record.decide(now), Decision::START) << "two in ten minutes";
    }
}

TEST(ResumeRecord, EndsInTheFutureAreOfAnotherBoot)
{
    ResumeRecord record{.on = true, .asked = false, .ends = {5h, 6h}};
    EXPECT_EQ(record.decide(1s), Decision::START);
    EXPECT_EQ(record.ends, std::vector<ResumeRecord::Time>{1s});
}

} // namespace
} // namespace quickshift::service
