// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/bare_letters.h"

namespace quickshift::config
{
namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The quotes that begin `text`, three of a kind or one; empty when none do.
std::string_view quotes(std::string_view text)
{
    for (const std::string_view kind : {R"(""")", "'''", R"(")", "'"}) {
        if (text.starts_with(kind))
            return kind;
    }
    return {};
}

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::optional<TextPosition> bareLetterBeyondAscii(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    TextPosition at;
    std::string_view open; // the quotes that we are in
    bool comment = false;
    while (!text.empty()) {
        std::size_t taken = 1;
        const char byte = text.front();
        if (byte == '\n') {
            comment = false;
            if (open.size() == 1)
                open = {};
            ++at.line;
            at.column = 0;
        } else if (comment) {
            // to the end of the line
        } else if (!open.empty()) {
            if (byte == '\\' && open.front() == '"' && text.size() > 1) {
                if (static_cast<unsigned char>(text[1]) >= 0x80)
                    return at;
                taken = text[1] == '\n' ? 1 : 2;
            } else if (text.starts_with(open)) {
                taken = open.size();
                // Up to two quotes more belong to the text before its end.
                while (open.size() == 3 && taken < 5 && taken < text.size() && text[taken] == byte)
                    ++taken;
                open = {};
            }
        } else if (byte == '#') {
            comment = true;
        } else if (static_cast<unsigned char>(byte) >= 0x80) {
            return at;
        } else if (open = quotes(text); !open.empty()) {
            taken = open.size();
        }
        at.column += continues(byte) ? 0 : static_cast<std::uint32_t>(taken);
        text.remove_prefix(taken);
    }
    return std::nullopt;
}

} // namespace quickshift::config
