// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/setting_marks.h"

#include "app/client/setting_text.h"

namespace quickshift::client
{

SettingMarks::SettingMarks(const TelemetrySource& source, History& history, QObject* parent)
    : QObject(parent), m_source(source), m_history(history), m_known(source.helper().tunables)
{
    connect(&m_source, &TelemetrySource::propertiesChanged, this, &SettingMarks::compare);
}

void SettingMarks::compare()
{
    const auto& now = m_source.helper().tunables;
    for (auto setting = now.cbegin(); !m_known.isEmpty() && setting != now.cend(); ++setting)
        if (m_known.value(setting.key()) != setting.value())
            m_history.markSetting(setting.key(), settingText(setting.value()));
    m_known = now;
}

} // namespace quickshift::client
