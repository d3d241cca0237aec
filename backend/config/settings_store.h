// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that last, in layers: built-in defaults, then the vendor's file, then the system's, which alone is
// written. A file that is not in order is used as far as it can be and never overwritten.
#pragma once

#include "protocol/tunables.h"

#include <expected>
#include <filesystem>
#include <string>
#include <vector>

namespace quickshift::config
{

struct SettingsFiles {
    std::filesystem::path vendor = "/usr/share/quickshift/quickshift.toml";
    std::filesystem::path system = "/etc/quickshift/quickshift.toml";
};

class SettingsStore
{
public:
    /// Reads both files.
    explicit SettingsStore(SettingsFiles files);

    /// What was read.
    [[nodiscard]] const protocol::TunableValues& values() const { return m_kept; }
    /// What applies without the system's file: the built-in defaults and the vendor's.
    [[nodiscard]] const protocol::TunableValues& baseline() const { return m_baseline; }
    /// A sentence for everything that is wrong with the files, with file, line, column and key.
    [[nodiscard]] const std::vector<std::string>& problems() const { return m_problems; }

    /// Writes what differs from the last time to the system's file, and leaves what else it sets alone; blocks until
    /// the disk has it. Otherwise a sentence that says why, and what to do; it is tried again with the next change.
    [[nodiscard]] std::expected<void, std::string> save(const protocol::TunableValues& values);

private:
    SettingsFiles m_files;
    protocol::TunableValues m_baseline;
    protocol::TunableValues m_kept; ///< as the system's file has it, as far as we know
    std::vector<std::string> m_problems;
};

} // namespace quickshift::config
