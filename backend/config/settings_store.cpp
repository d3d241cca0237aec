// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/settings_store.h"

#include "backend/config/atomic_file.h"
#include "backend/config/settings_file.h"

#include <cerrno>
#include <unistd.h>

namespace quickshift::config
{
namespace
{

struct Layer {
    bool exists = false;
    Assignments values;
    std::vector<std::string> problems;
};

Layer readLayer(const std::filesystem::path& file)
{
    Layer layer;
    const auto text = readSmallFile(file);
    if (!text) {
        layer.exists = true;
        layer.problems.push_back(text.error().sentence());
        return layer;
    }
    if (!*text)
        return layer;
    layer.exists = true;
    auto parsed = parseSettings(**text);
    layer.values = std::move(parsed.values);
    for (const auto& problem : parsed.problems)
        layer.problems.push_back(problem.sentence(file));
    return layer;
}

void assign(protocol::TunableValues& values, const Assignments& assignments)
{
    for (const auto& [tunable, value] : assignments)
        values[tunable] = value;
}

/// Replacing a file needs no right to it, only to its directory; but whoever made it read-only or a link meant that.
bool isSomebodyElses(const std::filesystem::path& file)
{
    return std::filesystem::is_symlink(file) || (::access(file.c_str(), W_OK) != 0 && errno == EACCES);
}

} // namespace

SettingsStore::SettingsStore(SettingsFiles files) : m_files(std::move(files))
{
    const auto vendor = readLayer(m_files.vendor);
    const auto system = readLayer(m_files.system);
    assign(m_baseline, vendor.values);
    m_kept = m_baseline;
    assign(m_kept, system.values);
    m_problems = vendor.problems;
    m_problems.insert(m_problems.end(), system.problems.begin(), system.problems.end());
}

std::expected<void, std::string> SettingsStore::save(const protocol::TunableValues& values)
{
    if (values == m_kept)
        return {};
    const auto& file = m_files.system;
    // Somebody may have edited it since.
    auto layer = readLayer(file);
    if (!layer.problems.empty())
        return std::unexpected(layer.problems.front() + ". The file is not overwritten: correct or delete it.");
    if (layer.exists && isSomebodyElses(file))
        return std::unexpected(file.string() +
                               ": the administrator keeps this file, so it is not overwritten. Settings "
                               "last until the helper ends, unless it is edited or deleted.");
    for (std::size_t i = 0; i < protocol::tunableCount; ++i) {
        const auto tunable = static_cast<protocol::Tunable>(i);
        if (values[tunable] == m_kept[tunable])
            continue;
        if (values[tunable] == m_baseline[tunable])
            layer.values.erase(tunable);
        else
            layer.values[tunable] = values[tunable];
    }
    if (const auto written = writeAtomically(file, formatSettings(layer.values)); !written)
        return std::unexpected(written.error().sentence() + ". Settings last until the helper ends.");
    m_kept = values;
    return {};
}

} // namespace quickshift::config
