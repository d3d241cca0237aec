// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/error.h"

#include <cctype>
#include <system_error>

namespace quickshift::engine
{

std::string Error::sentence() const
{
    std::string text = operation;
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    if (code != 0)
        text += " failed: " + std::generic_category().message(code);
    if (!text.empty() && text.back() != '.')
        text += '.';
    if (!hint.empty())
        text += (text.empty() ? "" : " ") + hint;
    return text;
}

} // namespace quickshift::engine
