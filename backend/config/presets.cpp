// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/presets.h"

#include "backend/config/atomic_file.h"

#include <algorithm>
#include <system_error>

namespace quickshift::config
{
namespace
{

constexpr std::string_view builtIn = "default";
constexpr std::size_t longestName = 32;

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && name != builtIn && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void add(Presets& presets, const std::filesystem::path& file)
{
    const auto name = file.stem().string();
    if (!isName(name)) {
        presets.problems.push_back(file.string() + ": a preset's file is named with lower-case letters, digits and "
                                                   "hyphens, 32 at most, and \"default\" is built in");
        return;
    }
    const auto text = readSmallFile(file);
    if (!text) {
        presets.problems.push_back(text.error().sentence());
        return;
    }
    auto preset = parsePreset(text->value_or(""));
    if (preset.settings.problems.empty()) {
        presets.list.push_back({name, std::move(preset.summary), std::move(preset.settings.values)});
        return;
    }
    for (const auto& problem : preset.settings.problems)
        presets.problems.push_back(problem.sentence(file));
}

} // namespace

Presets readPresets(const std::filesystem::path& directory)
{
    Presets presets;
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(directory, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".toml")
            files.push_back(entry->path());
    }
    if (error && error != std::errc::no_such_file_or_directory)
        presets.problems.push_back(FileError{directory, "it cannot be read", error.value()}.sentence());
    std::ranges::sort(files);
    for (const auto& file : files)
        add(presets, file);
    return presets;
}

} // namespace quickshift::config
