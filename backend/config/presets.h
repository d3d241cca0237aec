// SPDX-License-Identifier: GPL-3.0-or-later
// The presets that are installed: one TOML file each, whose name is the preset's. One with a mistake in it is left out
// and reported, and does not touch the others.
#pragma once

#include "backend/config/settings_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quickshift::config
{

struct Preset {
    std::string name;    ///< lower-case letters, digits and hyphens; never "default"
    std::string summary; ///< one sentence for people
    Assignments values;  ///< the other tunables are at their defaults
};

struct Presets {
    std::vector<Preset> list; ///< by name
    /// A sentence for everything that is wrong, with file, line, column and key.
    std::vector<std::string> problems;
};

/// All *.toml files in `directory`; it need not exist.
[[nodiscard]] Presets readPresets(const std::filesystem::path& directory);

} // namespace quickshift::config
