// SPDX-License-Identifier: GPL-3.0-or-later
// Letters such as ä and あ where TOML has none: outside of quotes and comments. toml++ 3.3 must not see them, since its
// search for blanks promises the compiler that they do not come.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace quickshift::config
{

struct TextPosition {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

/// The first of them in UTF-8 text. Whatever it says behind the first mistake in the use of quotes is of no meaning.
[[nodiscard]] std::optional<TextPosition> bareLetterBeyondAscii(std::string_view text);

} // namespace quickshift::config
