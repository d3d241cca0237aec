// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/notifications.h"

#include "tests/support/private_bus.h"
#include "tests/tray/desktop.h"
#include "tests/tray/notification_server.h"

#include <gtest/gtest.h>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class NotificationsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto started = Desktop::start();
        if (!started)
            GTEST_SKIP() << started.error().toStdString();
        desktop = std::move(*started);
    }

    std::unique_ptr<Desktop> desktop;
};

TEST_F(NotificationsTest, ANewOneReplacesTheLastAndItsButtonIsHeard)
{
    NotificationServer server(desktop->session(), {QStringLiteral("actions"), QStringLiteral("body-markup")});
    app::Notifications notifications(desktop->session());
    int retries = 0;
    QObject::connect(&notifications, &app::Notifications::retryRequested, [&retries] { ++retries; });
    notifications.show(QStringLiteral("First"), QStringLiteral("a < b"), false);
    ASSERT_TRUE(waitUntil([&] { return server.shown().has_value(); }, 20s));
    const auto first = *server.shown();
    EXPECT_EQ(first.text, QStringLiteral("a &lt; b")) << "where the service reads markup";
    EXPECT_FALSE(first.actions.contains(QStringLiteral("retry")));
    waitUntil([] { return false; }, 100ms);
    notifications.show(QStringLiteral("Second"), QStringLiteral("text"), true);
    ASSERT_TRUE(waitUntil([&] { return server.shown()->title == QStringLiteral("Second"); }, 20s));
    EXPECT_EQ(server.shown()->id, first.id);
    server.invoke(QStringLiteral("retry"));
    EXPECT_TRUE(waitUntil([&] { return retries == 1; }, 20s));
}

TEST_F(NotificationsTest, WhatIsTakenBackIsGoneHoweverSoon)
{
    NotificationServer server(desktop->session(), {QStringLiteral("body")});
    app::Notifications notifications(desktop->session());
    notifications.show(QStringLiteral("Title"), QStringLiteral("text"), true);
    ASSERT_TRUE(waitUntil([&] { return server.shown().has_value(); }, 20s));
    EXPECT_TRUE(server.shown()->actions.isEmpty()) << "a service without actions gets none";
    notifications.withdraw();
    EXPECT_TRUE(waitUntil([&] { return !server.shown(); }, 20s));
}

} // namespace
} // namespace quickshift::tests
