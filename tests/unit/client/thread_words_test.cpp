// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/thread_words.h"

#include <gtest/gtest.h>

namespace quickshift::client
{
namespace
{

QVariantMap thread(const char* taskClass, const char* reason, uint boosts)
{
    return {{QStringLiteral("tid"), 7U},
            {QStringLiteral("class"), QLatin1String(taskClass)},
            {QStringLiteral("reason"), QLatin1String(reason)},
            {QStringLiteral("for_ms"), qulonglong(3000)},
            {QStringLiteral("boosts"), boosts}};
}

TEST(ThreadWords, AnInputReaderIsToldWithItsDevice)
{
    auto reader = thread("input", "report", 412);
    reader.insert(QStringLiteral("device"), QStringLiteral("mouse"));
    EXPECT_EQ(threadRole(reader), QStringLiteral("input reader"));
    EXPECT_EQ(threadReason(reader),
              QStringLiteral("woken 412 times ahead of others in the last second by mouse reports"));
    EXPECT_EQ(threadAge(reader), QStringLiteral("for 3 s"));
}

TEST(ThreadWords, OneThatWasNotBoostedIsToldWithoutAFigure)
{
    EXPECT_EQ(threadReason(thread("background", "burst", 0)), QStringLiteral("it computes for long without a pause"));
    EXPECT_EQ(threadReason(thread("game", "game", 0)), QStringLiteral("its process was named as the game"));
    EXPECT_EQ(threadReason(thread("game", "game", 1)),
              QStringLiteral("woken once ahead of others in the last second; its process was named as the game"));
    EXPECT_EQ(threadReason(thread("normal", "none", 0)), QString());
}

TEST(ThreadWords, WhatIsNotKnownIsSaidSo)
{
    const QVariantMap unseen{{QStringLiteral("tid"), 7U}, {QStringLiteral("name"), QStringLiteral("x")}};
    EXPECT_EQ(threadRole(unseen), QStringLiteral("not seen yet"));
    EXPECT_EQ(threadReason(unseen), QString());
    EXPECT_EQ(threadAge(unseen), QString());
    EXPECT_EQ(threadRole(thread("dreamer", "dreams", 3)), QStringLiteral("dreamer")) << "of a newer helper";
}

} // namespace
} // namespace quickshift::client
