// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/call_error.h"

#include <QDBusMessage>
#include <gtest/gtest.h>

namespace quickshift::client
{
namespace
{

TEST(CallError, WhatTheHelperDidNotReadIsBusyAndSaysSo)
{
    const auto error =
        clearError(QDBusError(QDBusError::UnknownObject, QStringLiteral("No such object path '/org/quickshift1'")));
    EXPECT_EQ(error.name(), QStringLiteral("org.quickshift1.Error.Busy"));
    EXPECT_TRUE(error.message().contains(QStringLiteral("more calls than it can answer")));
}

TEST(CallError, TheHelpersOwnAreLeftAsTheyAre)
{
    const QDBusError own(QDBusMessage::createError(QStringLiteral("org.quickshift1.Error.Conflict"),
                                                   QStringLiteral("scx_lavd runs already.")));
    const auto error = clearError(own);
    EXPECT_EQ(error.name(), own.name());
    EXPECT_EQ(error.message(), own.message());
}

} // namespace
} // namespace quickshift::client
