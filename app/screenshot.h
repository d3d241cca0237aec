// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in both themes, for scripts and the documentation.
#pragma once

#include "app/theme/theme.h"

#include <QStringList>

class QWidget;

namespace quickshift::app
{

/// Saves NAME-light.png and NAME-dark.png in `directory`, then goes back to `theme`. Returns the paths, or nothing when
/// a file could not be written.
[[nodiscard]] QStringList saveScreenshots(QWidget& window, const QString& directory, const QString& name, Theme theme);

} // namespace quickshift::app
