// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/settings_file.h"

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <algorithm>
#include <expected>

namespace quickshift::config
{
namespace
{

using protocol::TunableInfo;
using protocol::TunableKind;

constexpr std::string_view tableName = "tunables";

Problem problemAt(const toml::source_position& where, std::string key, std::string what)
{
    return {.line = where.line, .column = where.column, .key = std::move(key), .what = std::move(what)};
}

std::string unknownKey(std::string_view name)
{
    std::string what = "there is no such tunable";
    std::string_view separator = "; did you mean ";
    for (const auto similar : protocol::tunablesLike(name)) {
        what += std::string(separator) + std::string(similar);
        separator = " or ";
    }
    return what;
}

/// What the file may write for this tunable.
std::string expected(const TunableInfo& info)
{
    if (info.kind == TunableKind::BOOL)
        return "it takes true or false";
    if (info.kind == TunableKind::ENUM)
        return "it takes one of these words, in quotes: " + std::string(info.choices);
    return "it takes a number from " + std::to_string(info.minimum) + " to " + std::to_string(info.maximum);
}

std::expected<std::uint64_t, std::string> valueOf(const TunableInfo& info, const toml::node& node)
{
    if (info.kind == TunableKind::BOOL) {
        const auto value = node.value_exact<bool>();
        return value ? std::expected<std::uint64_t, std::string>(*value ? 1 : 0) : std::unexpected(expected(info));
    }
    if (info.kind == TunableKind::ENUM) {
        const auto word = node.value_exact<std::string_view>();
        const auto value = word ? info.valueOfChoice(*word) : std::nullopt;
        return value ? std::expected<std::uint64_t, std::string>(*value) : std::unexpected(expected(info));
    }
    const auto number = node.value_exact<std::int64_t>();
    if (!number || *number < 0)
        return std::unexpected(expected(info));
    const auto value = static_cast<std::uint64_t>(*number);
    if (const auto objection = info.objection(value))
        return std::unexpected(*objection);
    return value;
}

void readTunables(const toml::table& table, ParsedSettings& found)
{
    for (const auto& [key, node] : table) {
        const std::string name(key.str());
        const auto tunable = protocol::findTunable(name);
        if (!tunable) {
            found.problems.push_back(problemAt(key.source().begin, name, unknownKey(name)));
            continue;
        }
        if (const auto value = valueOf(protocol::info(*tunable), node))
            found.values.emplace(*tunable, *value);
        else
            found.problems.push_back(problemAt(node.source().begin, name, value.error()));
    }
}

} // namespace

ParsedSettings parseSettings(std::string_view text)
{
    ParsedSettings found;
    const auto result = toml::parse(text);
    if (!result) {
        const auto& error = result.error();
        found.problems.push_back(problemAt(error.source().begin, {}, std::string(error.description())));
        return found;
    }
    for (const auto& [key, node] : result.table()) {
        if (key.str() != tableName)
            found.problems.push_back(
                problemAt(key.source().begin, std::string(key.str()), "only the section [tunables] is known here"));
        else if (const auto* table = node.as_table())
            readTunables(*table, found);
        else
            found.problems.push_back(
                problemAt(key.source().begin, std::string(key.str()), "it must be the section [tunables]"));
    }
    // toml++ sorts keys by name; people read from the top.
    std::ranges::sort(found.problems, {},
                      [](const Problem& problem) { return std::pair(problem.line, problem.column); });
    return found;
}

std::string formatSettings(const Assignments& values)
{
    std::string text = "# Written by quickshiftd when somebody changes a setting; comments are not kept.\n"
                       "# A file that belongs to root is never written to.\n"
                       "\n[tunables]\n";
    for (const auto& [tunable, value] : values) {
        const auto& info = protocol::info(tunable);
        auto written = std::to_string(value);
        if (info.kind == TunableKind::BOOL)
            written = value == 0 ? "false" : "true";
        else if (info.kind == TunableKind::ENUM)
            written = '"' + std::string(info.choice(value)) + '"';
        text += std::string(info.name) + " = " + written + '\n';
    }
    return text;
}

} // namespace quickshift::config
