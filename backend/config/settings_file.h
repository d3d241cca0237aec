// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a settings file (docs/configuration.md): what it sets, what is wrong with it and where, and the same text
// made from values.
#pragma once

#include "protocol/tunables.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quickshift::config
{

using Assignments = std::map<protocol::Tunable, std::uint64_t>;

struct Problem {
    std::uint32_t line = 0; ///< from 1
    std::uint32_t column = 0;
    std::string key; ///< empty when the text is no TOML there
    std::string what;
    bool operator==(const Problem&) const = default;

    /// "FILE:3:1: ring_cuont: there is no such tunable", without a full stop.
    [[nodiscard]] std::string sentence(const std::filesystem::path& file) const;
};

struct ParsedSettings {
    Assignments values; ///< what the text sets and may be set
    std::vector<Problem> problems;
};

/// What a preset's file says (docs/configuration.md).
struct ParsedPreset {
    std::string summary; ///< one sentence for people
    ParsedSettings settings;
};

/// Everything in `text` that is right, and everything that is wrong. Nothing is right in a text that is no TOML.
[[nodiscard]] ParsedSettings parseSettings(std::string_view text);

/// The same for a preset, which must have a summary of 1 to 200 bytes in one line.
[[nodiscard]] ParsedPreset parsePreset(std::string_view text);

/// A text that parses to `values`, with a line about who wrote it.
[[nodiscard]] std::string formatSettings(const Assignments& values);

} // namespace quickshift::config
