// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/presets.h"

#include "tests/unit/fixture_tree.h"

#include <gtest/gtest.h>

namespace quickshift::config
{
namespace
{

TEST(PresetDirectory, NoneAreNoProblem)
{
    const auto presets = readPresets("/nonexistent/presets");
    EXPECT_TRUE(presets.list.empty());
    EXPECT_TRUE(presets.problems.empty());
}

TEST(PresetDirectory, ABadOneHidesNoOther)
{
    test::FixtureTree tree;
    tree.write("b.toml", "summary = \"B.\"");
    tree.write("a.toml", "summary = \"A.\"\n[tunables]\nslice_us = 2000");
    tree.write("bad.toml", "summary = \"Bad.\"\n[tunables]\nslice_us = 1\nnothing = 2");
    tree.write("default.toml", "summary = \"Built in.\"");
    tree.write("notes.txt", "no preset");
    const auto presets = readPresets(tree.root());
    ASSERT_EQ(presets.list.size(), 2U);
    EXPECT_EQ(presets.list[0].name, "a");
    EXPECT_EQ(presets.list[0].values, (Assignments{{protocol::Tunable::slice_us, 2000}}));
    EXPECT_EQ(presets.list[1].summary, "B.");
    ASSERT_EQ(presets.problems.size(), 3U);
    EXPECT_EQ(presets.problems[0].find((tree.root() / "bad.toml").string() + ":3:12: slice_us: "), 0U);
    EXPECT_NE(presets.problems[1].find("bad.toml:4:1: nothing: "), std::string::npos);
    EXPECT_NE(presets.problems[2].find("default.toml: "), std::string::npos);
}

} // namespace
} // namespace quickshift::config
