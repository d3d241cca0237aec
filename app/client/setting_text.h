// SPDX-License-Identifier: GPL-3.0-or-later
// A tunable's value between D-Bus, where it has a type, and people and recordings, where it is text.
#pragma once

#include "protocol/recording.h"
#include "protocol/tunables.h"

#include <QString>
#include <QVariantMap>

namespace quickshift::client
{

/// As `quickshiftctl set` would take it.
[[nodiscard]] QString settingText(const QVariant& value);
[[nodiscard]] protocol::SettingTexts settingTexts(const QVariantMap& values);

/// As D-Bus carries it: bool, number or a choice's name.
[[nodiscard]] QVariant settingValue(const protocol::TunableInfo& tunable, std::uint64_t value);
/// A tunable that this program does not know stays text.
[[nodiscard]] QVariantMap settingValues(const protocol::SettingTexts& texts);

} // namespace quickshift::client
