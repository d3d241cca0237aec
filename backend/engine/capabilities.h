// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine lets us do, each with what to do where it does not.
#pragma once

#include "backend/engine/engine.h"

#include <filesystem>
#include <map>
#include <string>

namespace quickshift::engine
{

struct Capabilities {
    bool schedExt = false;
    bool input = false;                       ///< function hooks (fentry) may be attached
    std::map<std::string, std::string> words; ///< name → "ok" or why not, as in the D-Bus API

    /// Asks the kernel. Loads a program of two instructions to learn whether function hooks are allowed.
    [[nodiscard]] static Capabilities probe(const std::filesystem::path& sysfs);
};

} // namespace quickshift::engine
