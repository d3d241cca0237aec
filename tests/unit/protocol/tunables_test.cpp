// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/tunables.h"

#include <gtest/gtest.h>

namespace qp = quickshift::protocol;

namespace
{

TEST(Tunables, EveryDefaultIsAllowedAndEveryLimitIsEnforced)
{
    for (const auto& tunable : qp::tunables()) {
        EXPECT_EQ(tunable.objection(tunable.defaultValue), std::nullopt) << tunable.name;
        EXPECT_EQ(tunable.objection(tunable.minimum), std::nullopt) << tunable.name;
        EXPECT_EQ(tunable.objection(tunable.maximum), std::nullopt) << tunable.name;
        EXPECT_NE(tunable.objection(tunable.maximum + 1), std::nullopt) << tunable.name;
        if (tunable.minimum > 0) {
            EXPECT_NE(tunable.objection(tunable.minimum - 1), std::nullopt) << tunable.name;
        }
    }
}

TEST(Tunables, EveryOneHasASentenceOfHelp)
{
    for (const auto& tunable : qp::tunables()) {
        EXPECT_GT(tunable.help.size(), 20U) << tunable.name;
        EXPECT_EQ(tunable.help.back(), '.') << tunable.name;
    }
}

TEST(Tunables, AreFoundByNameOnly)
{
    EXPECT_EQ(qp::findTunable("ring_count"), qp::Tunable::ring_count);
    EXPECT_EQ(qp::findTunable("ring_coun"), std::nullopt);
    EXPECT_EQ(qp::findTunable(""), std::nullopt);
}

TEST(Tunables, WhatIsWrittenCanBeRead)
{
    for (const auto& tunable : qp::tunables()) {
        for (const auto value : {tunable.minimum, tunable.defaultValue, tunable.maximum})
            EXPECT_EQ(tunable.parse(tunable.format(value)), value) << tunable.name;
    }
}

TEST(Tunables, TextThatIsNoValueIsRefused)
{
    const auto& count = qp::info(qp::Tunable::ring_count);
    for (const char* text : {"", "x", "-1", "16x", "1.5", "99999999999999999999", " 16", "16 ", "4K"})
        EXPECT_EQ(count.parse(text), std::nullopt) << text;
    EXPECT_EQ(qp::info(qp::Tunable::ring_mapping).parse("nearest"), std::nullopt);
}

TEST(Tunables, BytesTakeBinarySuffixes)
{
    const auto& bytes = qp::info(qp::Tunable::ring_bytes);
    EXPECT_EQ(bytes.parse("64K"), 65536U);
    EXPECT_EQ(bytes.parse("4M"), 4194304U);
    EXPECT_EQ(bytes.parse("18446744073709551615M"), std::nullopt);
    EXPECT_NE(bytes.objection(100'000), std::nullopt);
}

TEST(Tunables, ObjectionsSayWhatIsAllowed)
{
    const auto objection = qp::info(qp::Tunable::ring_count).objection(65);
    ASSERT_TRUE(objection);
    EXPECT_NE(objection->find("between 1 and 64 rings"), std::string::npos) << *objection;
}

} // namespace
