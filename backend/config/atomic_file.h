// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that are there whole or not at all: whoever reads one, also after a power cut, finds the old text or the
// new one.
#pragma once

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace quickshift::config
{

/// Why a file could not be read or written.
struct FileError {
    std::filesystem::path file;
    std::string what; ///< "it cannot be read", …
    int code = 0;     ///< an errno, or 0

    /// "/etc/…: it cannot be read (Permission denied)", without a full stop.
    [[nodiscard]] std::string sentence() const;
};

/// The file's text; nothing when there is no such file. Files of more than 1 MiB and what is no regular file are
/// errors.
[[nodiscard]] std::expected<std::optional<std::string>, FileError> readSmallFile(const std::filesystem::path& file);

/// Replaces the file's text by way of a temporary file beside it, and returns when the disk has it. Everybody may read
/// it if `readable`, its owner only otherwise.
[[nodiscard]] std::expected<void, FileError> writeAtomically(const std::filesystem::path& file, std::string_view text,
                                                             bool readable = true);

} // namespace quickshift::config
