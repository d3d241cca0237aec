// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/panel_settings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace quickshift::app
{
namespace
{

const auto group = QStringLiteral("panel/");
using Values = PanelSettings::Values;

/// Whether the value was taken.
using Read = std::function<bool(Values&, const QVariant&)>;
using Write = std::function<QVariant(const Values&)>;

struct Entry {
    const char* name;
    const char* allowed; ///< for people
    Write write;
    Read read;
};

// QSettings keeps switches as the words "true" and "false", JSON as themselves.
bool readSwitch(bool& target, const QVariant& value)
{
    const auto word = value.toString();
    const bool on = word == QLatin1String("true");
    if (!on && word != QLatin1String("false"))
        return false;
    target = on;
    return true;
}

constexpr std::array unitNames{"automatic", "microseconds", "milliseconds"};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> table{
        {"start_hidden", "true or false", [](const Values& v) { return v.startHidden; },
         [](Values& v, const QVariant& value) { return readSwitch(v.startHidden, value); }},
        {"close_to_tray", "true or false", [](const Values& v) { return v.closeToTray; },
         [](Values& v, const QVariant& value) { return readSwitch(v.closeToTray, value); }},
        {"frame_rate", "5, 10, 20 or 30", [](const Values& v) { return v.frameRate; },
         [](Values& v, const QVariant& value) {
             bool number = false;
             const int rate = value.toString().toInt(&number);
             if (!number || !PanelSettings::frameRates().contains(rate))
                 return false;
             v.frameRate = rate;
             return true;
         }},
        {"unit", "automatic, microseconds or milliseconds",
         [](const Values& v) { return QLatin1String(unitNames[static_cast<std::size_t>(v.unit)]); },
         [](Values& v, const QVariant& value) {
             const auto found =
                 std::ranges::find(unitNames, value.toString(), [](const char* name) { return QLatin1String(name); });
             if (found == unitNames.end())
                 return false;
             v.unit = static_cast<DurationUnit>(found - unitNames.begin());
             return true;
         }},
        {"language", "empty for the system's, or a language that Quickshift speaks",
         [](const Values& v) { return v.language; },
         [](Values& v, const QVariant& value) {
             const auto name = value.toString();
             if (value.typeId() != QMetaType::QString ||
                 (!name.isEmpty() && !PanelSettings::languages().contains(name)))
                 return false;
             v.language = name;
             return true;
         }},
        {"theme", "system, light, dark or contrast", [](const Values& v) { return themeName(v.theme); },
         [](Values& v, const QVariant& value) {
             const auto theme = themeNamed(value.toString());
             v.theme = theme.value_or(v.theme);
             return theme.has_value();
         }},
    };
    return table;
}

} // namespace

QStringList PanelSettings::languages()
{
    QStringList names{QStringLiteral("en")};
    const auto prefix = QStringLiteral("quickshift_");
    for (const auto& file : QDir(QStringLiteral(":/i18n")).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files))
        names << file.mid(prefix.size()).chopped(3);
    return names;
}

PanelSettings::PanelSettings(QObject* parent) : QObject(parent)
{
    // What is kept but no longer valid, as after an update, counts as not set.
    const QSettings kept;
    for (const auto& entry : entries())
        if (const auto value = kept.value(group + QLatin1String(entry.name)); value.isValid())
            entry.read(m_values, value);
    setDurationUnit(m_values.unit);
}

void PanelSettings::set(const Values& values)
{
    if (values == m_values)
        return;
    m_values = values;
    QSettings kept;
    const Values defaults;
    for (const auto& entry : entries()) {
        const auto key = group + QLatin1String(entry.name);
        if (entry.write(values) == entry.write(defaults))
            kept.remove(key);
        else
            kept.setValue(key, entry.write(values));
    }
    setDurationUnit(m_values.unit);
    emit changed();
}

QVariantMap PanelSettings::toMap(const Values& values)
{
    QVariantMap map;
    for (const auto& entry : entries())
        map.insert(QLatin1String(entry.name), entry.write(values));
    return map;
}

std::expected<Values, QString> PanelSettings::fromMap(const QVariantMap& map, const Values& base)
{
    auto values = base;
    for (auto it = map.begin(); it != map.end(); ++it) {
        const auto entry = std::ranges::find(entries(), it.key(), [](const Entry& e) { return QLatin1String(e.name); });
        if (entry == entries().end())
            return std::unexpected(tr("“%1” is no setting of the panel.").arg(it.key()));
        if (!entry->read(values, it.value()))
            return std::unexpected(tr("“%1” is no value for “%2”: it takes %3.")
                                       .arg(it.value().toString(), it.key(), QLatin1String(entry->allowed)));
    }
    return values;
}

QString PanelSettings::keptLanguage()
{
    return QSettings().value(group + QStringLiteral("language")).toString();
}

} // namespace quickshift::app
