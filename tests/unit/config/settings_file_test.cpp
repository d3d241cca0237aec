// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/settings_file.h"

#include <gtest/gtest.h>

namespace quickshift::config
{
namespace
{

using protocol::Tunable;

TEST(SettingsFile, ReadsEveryKindOfTunable)
{
    const auto parsed = parseSettings("# a comment\n[tunables]\nring_count = 8\nring_bytes = 131_072\n"
                                      "ring_mapping = \"llc\"\n");
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(parsed.values,
              (Assignments{{Tunable::ring_count, 8}, {Tunable::ring_bytes, 131072}, {Tunable::ring_mapping, 1}}));
}

TEST(SettingsFile, AnUnknownKeyIsNamedWithItsPlaceAndTheRestIsUsed)
{
    const auto parsed = parseSettings("[tunables]\nring_count = 8\n  ring_cuont = 4\n");
    EXPECT_EQ(parsed.values, (Assignments{{Tunable::ring_count, 8}}));
    ASSERT_EQ(parsed.problems.size(), 1U);
    const auto& problem = parsed.problems.front();
    EXPECT_EQ(problem.line, 3U);
    EXPECT_EQ(problem.column, 3U);
    EXPECT_EQ(problem.key, "ring_cuont");
    EXPECT_EQ(problem.what, "there is no such tunable; did you mean ring_count");
}

TEST(SettingsFile, ABadValueIsNamedWithItsPlaceAndTheRestIsUsed)
{
    const auto parsed = parseSettings("[tunables]\n"
                                      "ring_count = 65\n"
                                      "ring_bytes = 100000\n"
                                      "ring_mapping = \"random\"\n"
                                      "slice_us = \"3000\"\n"
                                      "sleep_credit_us = -1\n"
                                      "drain_interval_us = 4000.5\n"
                                      "drain_threshold_percent = 60\n");
    EXPECT_EQ(parsed.values, (Assignments{{Tunable::drain_threshold_percent, 60}}));
    ASSERT_EQ(parsed.problems.size(), 6U);
    for (std::uint32_t i = 0; i < 6; ++i)
        EXPECT_EQ(parsed.problems[i].line, i + 2) << "in the file's order";
    EXPECT_EQ(parsed.problems[0].key, "ring_count");
    EXPECT_EQ(parsed.problems[0].column, 14U);
    EXPECT_NE(parsed.problems[0].what.find("between 1 and 64"), std::string::npos) << parsed.problems[0].what;
    EXPECT_NE(parsed.problems[1].what.find("power of two"), std::string::npos) << parsed.problems[1].what;
    EXPECT_NE(parsed.problems[2].what.find("modulo,llc,per-cpu"), std::string::npos) << parsed.problems[2].what;
}

TEST(SettingsFile, OtherSectionsAreReported)
{
    const auto parsed = parseSettings("colour = \"red\"\n[tunables]\nring_count = 8\n[games]\n");
    EXPECT_EQ(parsed.values.size(), 1U);
    ASSERT_EQ(parsed.problems.size(), 2U);
    EXPECT_EQ(parsed.problems[0].key, "colour");
    EXPECT_EQ(parsed.problems[1].key, "games");
    EXPECT_EQ(parsed.problems[1].line, 4U);
    EXPECT_EQ(parseSettings("tunables = 3\n").problems.size(), 1U);
}

TEST(SettingsFile, WhatIsNoTomlSetsNothing)
{
    for (const char* text : {"[tunables]\nring_count = 8\nring_bytes = = 3\n",
                             "[tunables]\nring_count = 8\nring_count = 9\n", "[tunables\n", "\xff\xfe"}) {
        const auto parsed = parseSettings(text);
        EXPECT_TRUE(parsed.values.empty()) << text;
        ASSERT_EQ(parsed.problems.size(), 1U) << text;
        EXPECT_GE(parsed.problems.front().line, 1U);
        EXPECT_FALSE(parsed.problems.front().what.empty());
    }
    EXPECT_EQ(parseSettings("[tunables]\nring_count = 8\nring_bytes = = 3\n").problems.front().line, 3U);
}

TEST(SettingsFile, AnEmptyTextSetsNothing)
{
    EXPECT_TRUE(parseSettings("").values.empty());
    EXPECT_TRUE(parseSettings("").problems.empty());
}

TEST(SettingsFile, WhatIsWrittenIsReadBack)
{
    Assignments all;
    for (std::size_t i = 0; i < protocol::tunableCount; ++i) {
        const auto tunable = static_cast<Tunable>(i);
        all[tunable] = protocol::info(tunable).maximum;
    }
    const auto parsed = parseSettings(formatSettings(all));
    EXPECT_TRUE(parsed.problems.empty()) << parsed.problems.front().what;
    EXPECT_EQ(parsed.values, all);
}

TEST(PresetFile, ASummaryAndTunables)
{
    const auto preset = parsePreset("summary = \"For tests.\"\n[tunables]\nslice_us = 2000\n");
    EXPECT_TRUE(preset.settings.problems.empty());
    EXPECT_EQ(preset.summary, "For tests.");
    EXPECT_EQ(preset.settings.values, (Assignments{{Tunable::slice_us, 2000}}));
}

TEST(PresetFile, WithoutAGoodSummaryItIsNotInOrder)
{
    for (const auto* text :
         {"[tunables]\nslice_us = 2000\n", "summary = 3\n", "summary = \"\"\n", "summary = \"two\\nlines\"\n"}) {
        const auto preset = parsePreset(text);
        ASSERT_EQ(preset.settings.problems.size(), 1U) << text;
        EXPECT_EQ(preset.settings.problems.front().key, "summary");
        EXPECT_EQ(preset.settings.problems.front().line, 1U);
    }
}

TEST(PresetFile, WhatIsNoTomlHasOneProblem)
{
    EXPECT_EQ(parsePreset("summary = ").settings.problems.size(), 1U);
    EXPECT_EQ(parsePreset("").settings.problems.size(), 1U);
    EXPECT_EQ(parsePreset("summary = \"A.\"\nother = 1\n").settings.problems.size(), 1U);
}

TEST(SettingsFile, ABracketAloneIsAMistakeInItsLine)
{
    const auto parsed = parseSettings("[\nring_count = 8\n");
    ASSERT_EQ(parsed.problems.size(), 1U);
    EXPECT_EQ(parsed.problems.front().line, 1U);
    EXPECT_TRUE(parsed.values.empty());
}

TEST(SettingsFile, ALetterOfAnyScriptWhereNoneBelongsIsAMistakeInItsLine)
{
    for (const auto* text :
         {"[\xC3\xA4]\nring_count = 8\n", "[\xE3\x81\x82]\nring_count = 8\n", "[\xEF\xBB\xBB]\nring_count = 8\n"}) {
        const auto parsed = parseSettings(text);
        ASSERT_EQ(parsed.problems.size(), 1U) << text;
        EXPECT_EQ(parsed.problems.front().line, 1U);
        EXPECT_TRUE(parsed.values.empty());
    }
}

TEST(PresetFile, LettersOfAnyScriptMayStandInQuotesAndComments)
{
    const auto* summary = "\xC3\xA4 \xE3\x81\x82";
    for (const std::string quotes : {"\"", "'", "\"\"\"", "'''"}) {
        const auto preset = parsePreset("# \xC3\xA4\nsummary = " + quotes + summary + quotes +
                                        " # \xC3\xA4\n[tunables]\nring_count = 8\n");
        EXPECT_TRUE(preset.settings.problems.empty()) << preset.settings.problems.front().what;
        EXPECT_EQ(preset.summary, summary);
    }
    EXPECT_EQ(parsePreset("summary = \"\"\"x\"\"\"\" \xC3\xA4\n").settings.problems.front().column, 20U);
}

TEST(SettingsFile, ASummaryIsNoSetting)
{
    EXPECT_EQ(parseSettings("summary = \"A.\"\n").problems.size(), 1U);
}

} // namespace
} // namespace quickshift::config
