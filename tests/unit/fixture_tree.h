// SPDX-License-Identifier: GPL-3.0-or-later
// A directory tree, like /sys or /etc, for as long as a test runs.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace quickshift::test
{

class FixtureTree
{
public:
    FixtureTree()
    {
        std::string name = (std::filesystem::temp_directory_path() / "quickshift-tree-XXXXXX").string();
        m_root = mkdtemp(name.data());
    }
    FixtureTree(FixtureTree&& other) noexcept : m_root(std::move(other.m_root)) { other.m_root.clear(); }
    ~FixtureTree()
    {
        if (!m_root.empty())
            std::filesystem::remove_all(m_root);
    }
    FixtureTree(const FixtureTree&) = delete;
    FixtureTree& operator=(const FixtureTree&) = delete;
    FixtureTree& operator=(FixtureTree&&) = delete;

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }

    /// Makes the file and the directories above it; `text` gets a newline, as the kernel's files have.
    void write(const std::string& file, const std::string& text)
    {
        const auto path = m_root / file;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text << '\n';
    }

private:
    std::filesystem::path m_root;
};

} // namespace quickshift::test
