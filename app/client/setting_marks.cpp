// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/setting_marks.h"

namespace quickshift::client
{

SettingMarks::SettingMarks(HelperClient& client, History& history, QObject* parent)
    : QObject(parent), m_client(client), m_history(history)
{
    connect(&m_client, &HelperClient::propertiesChanged, this, &SettingMarks::compare);
    // Another helper's settings are no change.
    connect(&m_client, &HelperClient::availabilityChanged, this, [this] {
        if (!m_client.helper().available())
            m_known.clear();
    });
}

void SettingMarks::compare()
{
    const auto& now = m_client.tunables();
    for (auto setting = now.cbegin(); !m_known.isEmpty() && setting != now.cend(); ++setting) {
        if (m_known.value(setting.key()) == setting.value())
            continue;
        const bool isSwitch = setting->typeId() == QMetaType::Bool;
        m_history.markSetting(setting.key(),
                              isSwitch ? QLatin1StringView(setting->toBool() ? "on" : "off") : setting->toString());
    }
    m_known = now;
}

} // namespace quickshift::client
