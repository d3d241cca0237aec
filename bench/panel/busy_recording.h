// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as heavy as they come: 30 frames a second, 16 rings, something in every histogram of every frame.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <string>

namespace quickshift::bench
{

inline constexpr int busyHz = 30;

/// How many frames it wrote, or why it could not.
[[nodiscard]] std::expected<std::size_t, std::string> writeBusyRecording(const std::filesystem::path& file,
                                                                         int seconds);

} // namespace quickshift::bench
