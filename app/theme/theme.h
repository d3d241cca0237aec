// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, high contrast, or as the system has it.
#pragma once

#include <QString>

#include <optional>

namespace quickshift::app
{

enum class Theme : quint8 { System, Light, Dark, Contrast };

[[nodiscard]] std::optional<Theme> themeNamed(const QString& name);
[[nodiscard]] QString themeName(Theme theme);
/// Sets style and palette of the whole application; may be called at any time.
void applyTheme(Theme theme);

} // namespace quickshift::app
