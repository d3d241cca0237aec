// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/tunables.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <ranges>
#include <utility>

namespace quickshift::protocol
{
namespace
{

constexpr std::array<TunableInfo, tunableCount> table = {{
#define QS_TUNABLE(name, kind, unit, def, min, max, choices, help)                                                     \
    {#name, TunableKind::kind, unit, def, min, max, choices, help},
#include "protocol/tunables.def"
#undef QS_TUNABLE
}};

/// Levenshtein's distance.
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j)
        row[j] = j;
    for (std::size_t i = 0; i < left.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < right.size(); ++j) {
            const auto replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const TunableInfo> tunables()
{
    return table;
}

const TunableInfo& info(Tunable tunable)
{
    return table[static_cast<std::size_t>(tunable)];
}

std::optional<Tunable> findTunable(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &TunableInfo::name);
    if (found == table.end())
        return std::nullopt;
    return static_cast<Tunable>(found - table.begin());
}

std::vector<std::string_view> tunablesLike(std::string_view name)
{
    // A long name cannot be a misspelt one, and would cost time.
    const auto wanted = name.substr(0, 64);
    std::vector<std::string_view> near;
    for (const auto& info : table) {
        const bool part = wanted.size() >= 3 && info.name.find(wanted) != std::string_view::npos;
        if (part || distance(wanted, info.name) <= 3)
            near.push_back(info.name);
    }
    return near;
}

std::string_view TunableInfo::choice(std::uint64_t value) const
{
    std::uint64_t index = 0;
    for (const auto part : std::views::split(choices, ',')) {
        if (index++ == value)
            return {part.begin(), part.end()};
    }
    return {};
}

std::optional<std::uint64_t> TunableInfo::valueOfChoice(std::string_view choiceName) const
{
    for (std::uint64_t value = minimum; value <= maximum; ++value) {
        if (choice(value) == choiceName)
            return value;
    }
    return std::nullopt;
}

std::optional<std::string> TunableInfo::objection(std::uint64_t value) const
{
    if (value < minimum || value > maximum)
        return std::string(name) + " must be between " + format(minimum) + " and " + format(maximum) +
               (unit.empty() ? "" : " " + std::string(unit)) + "; it is " + std::to_string(value) + ".";
    if (kind == TunableKind::POWER2 && !std::has_single_bit(value))
        return std::string(name) + " must be a power of two, such as " + std::to_string(std::bit_floor(value)) +
               " or " + std::to_string(std::min(std::bit_ceil(value), maximum)) + "; it is " + std::to_string(value) +
               ".";
    return std::nullopt;
}

std::string TunableInfo::format(std::uint64_t value) const
{
    if (kind == TunableKind::BOOL)
        return value == 0 ? "off" : "on";
    if (kind == TunableKind::ENUM && !choice(value).empty())
        return std::string(choice(value));
    return std::to_string(value);
}

std::optional<std::uint64_t> TunableInfo::parse(std::string_view text) const
{
    if (kind == TunableKind::ENUM)
        return valueOfChoice(text);
    if (kind == TunableKind::BOOL) {
        if (text == "on" || text == "true" || text == "1")
            return 1;
        if (text == "off" || text == "false" || text == "0")
            return 0;
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{})
        return std::nullopt;
    const std::string_view suffix(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (suffix.empty())
        return value;
    const unsigned shift = suffix == "K" ? 10 : suffix == "M" ? 20 : 0;
    if (unit != "bytes" || shift == 0 || value > (UINT64_MAX >> shift))
        return std::nullopt;
    return value << shift;
}

TunableValues::TunableValues()
{
    std::ranges::transform(table, m_values.begin(), &TunableInfo::defaultValue);
}

} // namespace quickshift::protocol
