// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of recorders and players, in the colours of the theme: the styles' own are black on black in the dark.
#pragma once

#include <QColor>
#include <QIcon>

namespace quickshift::app
{

enum class Symbol : quint8 { Record, Stop, Play, Pause };

[[nodiscard]] QIcon symbolIcon(Symbol symbol, const QColor& colour);

} // namespace quickshift::app
