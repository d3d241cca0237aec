// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/call_limit.h"

#include <gtest/gtest.h>

namespace quickshift::service
{
namespace
{

using namespace std::chrono_literals;
using Verdict = CallLimit::Verdict;

/// How many of `calls` at `now`, each answered at once, are admitted.
unsigned admitted(CallLimit& limit, std::uint32_t uid, CallLimit::Time now, unsigned calls)
{
    unsigned count = 0;
    for (unsigned i = 0; i < calls; ++i) {
        if (limit.admit(uid, now) != Verdict::ADMITTED)
            continue;
        ++count;
        limit.ended(uid);
    }
    return count;
}

TEST(CallLimit, ABurstIsAdmittedAndThenSoManyASecond)
{
    CallLimit limit;
    EXPECT_EQ(admitted(limit, 1000, 5s, 500), CallLimit::burst);
    EXPECT_EQ(limit.admit(1000, 5s), Verdict::TOO_OFTEN);
    EXPECT_EQ(admitted(limit, 1000, 6s, 500), CallLimit::perSecond);
    unsigned inTenSeconds = 0;
    for (auto now = 6s + 1ms; now <= 16s; now += 1ms)
        inTenSeconds += admitted(limit, 1000, now, 1);
    EXPECT_NEAR(inTenSeconds, 10 * CallLimit::perSecond, 1);
}

TEST(CallLimit, OneUsersFloodIsNoOtherUsersConcern)
{
    CallLimit limit;
    EXPECT_EQ(admitted(limit, 1000, 1s, 500), CallLimit::burst);
    EXPECT_EQ(admitted(limit, 1001, 1s, 10), 10U);
}

TEST(CallLimit, OnlySoManyWaitAtTheSameTime)
{
    CallLimit limit;
    for (unsigned i = 0; i < CallLimit::open; ++i)
        EXPECT_EQ(limit.admit(1000, 1s), Verdict::ADMITTED);
    EXPECT_EQ(limit.admit(1000, 1s), Verdict::TOO_MANY_OPEN);
    EXPECT_EQ(limit.admit(1000, 100s), Verdict::TOO_MANY_OPEN) << "time ends no call";
    limit.ended(1000);
    EXPECT_EQ(limit.admit(1000, 100s), Verdict::ADMITTED);
}

TEST(CallLimit, UsersWhoDoNotCallAnyMoreAreForgotten)
{
    CallLimit limit;
    ASSERT_EQ(limit.admit(7, 0s), Verdict::ADMITTED); // stays open
    for (std::uint32_t uid = 1000; uid < 11'000; ++uid)
        admitted(limit, uid, std::chrono::milliseconds(uid), 1);
    EXPECT_LT(limit.users(), 100U);
    for (unsigned i = 1; i < CallLimit::open; ++i)
        EXPECT_EQ(limit.admit(7, 20s), Verdict::ADMITTED);
    EXPECT_EQ(limit.admit(7, 20s), Verdict::TOO_MANY_OPEN) << "whoever has an open call is remembered";
}

} // namespace
} // namespace quickshift::service
