// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/settings_store.h"

#include "backend/config/atomic_file.h"
#include "tests/unit/fixture_tree.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace quickshift::config
{
namespace
{

using protocol::Tunable;
using protocol::TunableValues;

class Store : public testing::Test
{
protected:
    [[nodiscard]] SettingsStore open() const { return SettingsStore({.vendor = m_vendor, .system = m_system}); }
    [[nodiscard]] std::string written() const { return readSmallFile(m_system).value().value_or("no file"); }
    [[nodiscard]] std::size_t filesInDirectory() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_system.parent_path()), {}));
    }
    static TunableValues with(TunableValues values, Tunable tunable, std::uint64_t value)
    {
        values[tunable] = value;
        return values;
    }

    test::FixtureTree m_tree;
    const std::filesystem::path m_vendor = m_tree.root() / "usr/quickshift.toml";
    const std::filesystem::path m_system = m_tree.root() / "etc/quickshift.toml";

    void SetUp() override { std::filesystem::create_directories(m_system.parent_path()); }
};

TEST_F(Store, WithoutFilesThereAreTheDefaults)
{
    const auto store = open();
    EXPECT_EQ(store.values(), TunableValues{});
    EXPECT_TRUE(store.problems().empty());
}

TEST_F(Store, TheSystemsFileIsAboveTheVendorsAndThatAboveTheDefaults)
{
    m_tree.write("usr/quickshift.toml", "[tunables]\nring_count = 8\nslice_us = 2000");
    m_tree.write("etc/quickshift.toml", "[tunables]\nring_count = 4");
    const auto store = open();
    EXPECT_EQ(store.values()[Tunable::ring_count], 4U);
    EXPECT_EQ(store.values()[Tunable::slice_us], 2000U);
    EXPECT_EQ(store.values()[Tunable::ring_bytes], TunableValues{}[Tunable::ring_bytes]);
    EXPECT_EQ(store.baseline()[Tunable::ring_count], 8U);
}

TEST_F(Store, OnlyWhatDiffersFromTheVendorsIsWritten)
{
    m_tree.write("usr/quickshift.toml", "[tunables]\nring_count = 8\nslice_us = 2000");
    auto store = open();
    ASSERT_TRUE(store.save(with(store.values(), Tunable::ring_count, 2)));
    EXPECT_NE(written().find("ring_count = 2\n"), std::string::npos) << written();
    EXPECT_EQ(written().find("slice_us"), std::string::npos) << written();
    EXPECT_EQ(open().values()[Tunable::ring_count], 2U);
    ASSERT_TRUE(store.save(store.baseline()));
    EXPECT_EQ(written().find("ring_count"), std::string::npos) << written();
    EXPECT_EQ(filesInDirectory(), 1U) << "nothing temporary is left";
}

TEST_F(Store, EverybodyMayReadTheFile)
{
    auto store = open();
    ASSERT_TRUE(store.save(with(store.values(), Tunable::ring_count, 2)));
    struct stat status{};
    ASSERT_EQ(stat(m_system.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0644U);
}

TEST_F(Store, WhatSomebodyEditedMeanwhileStays)
{
    auto store = open();
    m_tree.write("etc/quickshift.toml", "[tunables]\nslice_us = 2000");
    ASSERT_TRUE(store.save(with(store.values(), Tunable::ring_count, 2)));
    EXPECT_EQ(open().values()[Tunable::slice_us], 2000U);
    EXPECT_EQ(open().values()[Tunable::ring_count], 2U);
}

TEST_F(Store, AFileWithAMistakeIsUsedAsFarAsItGoesAndNeverOverwritten)
{
    for (const char* text :
         {"[tunables]\nring_count = 4\nring_cuont = 8", "[tunables]\nring_count = = 4", "ring_count = 4"}) {
        m_tree.write("etc/quickshift.toml", text);
        auto store = open();
        ASSERT_EQ(store.problems().size(), 1U);
        EXPECT_EQ(store.problems().front().find(m_system.string() + ":"), 0U) << store.problems().front();
        const auto saved = store.save(with(store.values(), Tunable::slice_us, 2000));
        ASSERT_FALSE(saved);
        EXPECT_NE(saved.error().find("not overwritten"), std::string::npos) << saved.error();
        EXPECT_EQ(written(), std::string(text) + "\n");
    }
    m_tree.write("etc/quickshift.toml", "[tunables]\nring_count = 4\nring_cuont = 8");
    EXPECT_EQ(open().values()[Tunable::ring_count], 4U);
    EXPECT_EQ(open().problems().front(),
              m_system.string() + ":3:1: ring_cuont: there is no such tunable; did you mean ring_count");
}

TEST_F(Store, AFileThatBrokeMeanwhileIsNotOverwrittenEither)
{
    auto store = open();
    m_tree.write("etc/quickshift.toml", "[tunables");
    EXPECT_FALSE(store.save(with(store.values(), Tunable::ring_count, 2)));
    EXPECT_EQ(written(), "[tunables\n");
    m_tree.write("etc/quickshift.toml", "");
    EXPECT_TRUE(store.save(with(store.values(), Tunable::ring_count, 2))) << "once it is in order, it is written again";
}

TEST_F(Store, ALinkIsLeftAlone)
{
    m_tree.write("elsewhere.toml", "[tunables]\nring_count = 4");
    std::filesystem::create_symlink(m_tree.root() / "elsewhere.toml", m_system);
    auto store = open();
    EXPECT_EQ(store.values()[Tunable::ring_count], 4U);
    EXPECT_FALSE(store.save(with(store.values(), Tunable::ring_count, 2)));
    EXPECT_TRUE(std::filesystem::is_symlink(m_system));
}

TEST_F(Store, WhatIsNoFileIsReportedAndNotWaitedFor)
{
    ASSERT_EQ(mkfifo(m_system.c_str(), 0600), 0);
    EXPECT_EQ(open().problems(), std::vector{m_system.string() + ": it is no regular file"});
}

TEST_F(Store, AMissingDirectoryIsReported)
{
    auto store = open();
    std::filesystem::remove_all(m_system.parent_path());
    const auto saved = store.save(with(store.values(), Tunable::ring_count, 2));
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().find("No such file or directory"), std::string::npos) << saved.error();
}

// A limit on a file's size cuts a write short in its middle, as a full disk does.
TEST_F(Store, AWriteThatFailsInItsMiddleLeavesTheOldFileAndIsMadeUpForLater)
{
    auto store = open();
    ASSERT_TRUE(store.save(with(store.values(), Tunable::ring_count, 2)));
    const auto before = written();

    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    rlimit whole{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &whole), 0);
    const rlimit small{.rlim_cur = 50, .rlim_max = whole.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = store.save(with(store.values(), Tunable::slice_us, 2000));
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &whole), 0);
    std::signal(SIGXFSZ, old);

    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().find("File too large"), std::string::npos) << saved.error();
    EXPECT_EQ(written(), before);
    EXPECT_EQ(filesInDirectory(), 1U) << "nothing temporary is left";
    ASSERT_TRUE(store.save(with(store.values(), Tunable::slice_us, 2000)));
    EXPECT_EQ(open().values()[Tunable::slice_us], 2000U);
    EXPECT_EQ(open().values()[Tunable::ring_count], 2U);
}

} // namespace
} // namespace quickshift::config
