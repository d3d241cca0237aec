// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/call_budget.h"

#include <gtest/gtest.h>

namespace quickshift::service
{
namespace
{

using namespace std::chrono_literals;

TEST(CallBudget, WhatComesNowAndThenIsAlwaysAdmitted)
{
    CallBudget budget;
    for (CallBudget::Time now = 0s; now < 1h; now += 100ms) {
        EXPECT_TRUE(budget.admits(now));
        budget.spend(10ms);
    }
}

TEST(CallBudget, AFloodGetsABurstAndThenItsShare)
{
    CallBudget budget;
    CallBudget::Time spent = 0s;
    for (CallBudget::Time now = 0s; now < 10s; now += 1ms) {
        if (budget.admits(now)) {
            budget.spend(1ms);
            spent += 1ms;
        }
    }
    EXPECT_NEAR(std::chrono::duration<double>(spent).count(), 0.5 + 10.0 / CallBudget::share, 0.1);
}

TEST(CallBudget, OneThatTookLongIsPaidBackBeforeTheNext)
{
    CallBudget budget;
    EXPECT_TRUE(budget.admits(0s));
    budget.spend(6s);
    EXPECT_FALSE(budget.admits(6s));
    EXPECT_TRUE(budget.admits(30s));
}

} // namespace
} // namespace quickshift::service
