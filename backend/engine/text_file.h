// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a /sys or /proc file.
#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace quickshift::engine
{

/// The file's first line, or nothing when it cannot be read.
inline std::optional<std::string> readLine(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::string line;
    if (!in || !std::getline(in, line))
        return std::nullopt;
    return line;
}

} // namespace quickshift::engine
