// SPDX-License-Identifier: GPL-3.0-or-later
// The four shapes of the tray icon, each told apart without its colour.
#pragma once

#include "app/client/helper_state.h"

#include <QIcon>

namespace quickshift::app
{

enum class TrayShape : quint8 { Off, On, Monitoring, Problem };

[[nodiscard]] TrayShape trayShapeOf(const client::HelperState& helper);
/// In colours for a dark or a light panel.
[[nodiscard]] QIcon trayIcon(TrayShape shape, bool dark);
/// By name, from the desktop's icon theme: desktops that do so give it the panel's own colour. Null where it is not
/// installed or the desktop, as named by XDG_CURRENT_DESKTOP, would draw it as it is.
[[nodiscard]] QIcon symbolicTrayIcon(TrayShape shape, const QString& desktop);

} // namespace quickshift::app
