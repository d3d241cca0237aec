// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file and a preset: no text makes the reader crash, what it lets through is in range, and what it writes of
// that says the same again.
#include "backend/config/settings_file.h"

#include <cstdlib>

namespace
{

using namespace quickshift;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const config::ParsedSettings& settings, std::string_view text)
{
    for (const auto& [tunable, value] : settings.values)
        require(!protocol::info(tunable).objection(value));
    for (const auto& problem : settings.problems)
        require(!problem.what.empty() && problem.line <= text.size() + 1 && !problem.sentence("settings.toml").empty());
    const auto again = config::parseSettings(config::formatSettings(settings.values));
    require(again.problems.empty() && again.values == settings.values);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check(config::parseSettings(text), text);
    const auto preset = config::parsePreset(text);
    check(preset.settings, text);
    require(preset.summary.empty() || preset.summary.size() <= 200 || !preset.settings.problems.empty());
    return 0;
}
