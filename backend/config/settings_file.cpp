// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/settings_file.h"

#include "backend/config/bare_letters.h"

// toml++ 3.3 asserts what a file may well break ("[" and the end of the line), with NDEBUG even as a promise to the
// compiler. The code behind each reports the mistake by itself.
#undef NDEBUG
#define TOML_ASSERT(condition) static_assert(true)
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <algorithm>
#include <expected>
#include <functional>
#include <optional>

namespace quickshift::config
{
namespace
{

using protocol::TunableInfo;
using protocol::TunableKind;

constexpr std::string_view tableName = "tunables";
constexpr std::string_view summaryName = "summary";
constexpr auto wantedSummary = "it must be one sentence of 1 to 200 characters, in quotes";

bool isSummary(std::string_view text)
{
    return !text.empty() && text.size() <= 200 && text.find('\n') == std::string_view::npos;
}

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

/// The keys of a text's top level besides the tunables; true for one that `take` knows.
using TakeKey = std::function<bool(std::string_view key, const toml::node& node)>;

ParsedSettings parse(std::string_view text, std::string_view known, const TakeKey& take)
{
    ParsedSettings found;
    if (const auto letter = bareLetterBeyondAscii(text)) {
        found.problems.push_back({.line = letter->line,
                                  .column = letter->column,
                                  .key = {},
                                  .what = "only letters of ASCII may stand outside of quotes and comments"});
        return found;
    }
    const auto result = toml::parse(text);
    if (!result) {
        const auto& error = result.error();
        found.problems.push_back(problemAt(error.source().begin, {}, std::string(error.description())));
        return found;
    }
    for (const auto& [key, node] : result.table()) {
        if (key.str() == tableName) {
            if (const auto* table = node.as_table())
                readTunables(*table, found);
            else
                found.problems.push_back(
                    problemAt(key.source().begin, std::string(key.str()), "it must be the section [tunables]"));
        } else if (!take(key.str(), node)) {
            found.problems.push_back(problemAt(key.source().begin, std::string(key.str()), std::string(known)));
        }
    }
    // toml++ sorts keys by name; people read from the top.
    std::ranges::sort(found.problems, {},
                      [](const Problem& problem) { return std::pair(problem.line, problem.column); });
    return found;
}

} // namespace

std::string Problem::sentence(const std::filesystem::path& file) const
{
    return file.string() + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " +
           (key.empty() ? "" : key + ": ") + what;
}

ParsedSettings parseSettings(std::string_view text)
{
    return parse(text, "only the section [tunables] is known here",
                 [](std::string_view, const toml::node&) { return false; });
}

ParsedPreset parsePreset(std::string_view text)
{
    ParsedPreset preset;
    std::optional<Problem> bad =
        Problem{.line = 1, .column = 1, .key = std::string(summaryName), .what = wantedSummary};
    preset.settings = parse(text, "only summary and the section [tunables] are known here",
                            [&](std::string_view key, const toml::node& node) {
                                if (key != summaryName)
                                    return false;
                                preset.summary = node.value_exact<std::string>().value_or("");
                                if (isSummary(preset.summary))
                                    bad.reset();
                                else
                                    bad = problemAt(node.source().begin, std::string(key), wantedSummary);
                                return true;
                            });
    // What is no TOML has its own problem.
    const auto& problems = preset.settings.problems;
    const bool isToml = problems.empty() || !problems.front().key.empty();
    if (bad && isToml)
        preset.settings.problems.insert(preset.settings.problems.begin(), *bad);
    return preset;
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
