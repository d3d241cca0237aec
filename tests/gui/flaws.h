// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with how a window looks and is reached: each finding as a sentence, none for a good one.
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

namespace quickshift::tests
{

/// Relative luminance, 0 to 1, as WCAG 2.1 defines it.
[[nodiscard]] double luminance(const QColor& color);

/// Labels and buttons whose text does not fit into them.
[[nodiscard]] QStringList clippedIn(const QWidget& window);
/// How far pages and their parts would have to be scrolled sideways to be seen whole.
[[nodiscard]] QStringList sideways(const QWidget& window);
/// Both, and what is paler than WCAG 2.1 has it: contrasts are 1 (none) to 21.
[[nodiscard]] QStringList flaws(QWidget& window, double leastContrast);
/// Boxes, fields and headings of tables that have no room for what they may show.
[[nodiscard]] QStringList narrowControls(const QWidget& window);
/// Controls that a screen reader cannot name.
[[nodiscard]] QStringList nameless(const QWidget& window);
/// Controls to which the Tab key does not come from `first`. The window must be active.
[[nodiscard]] QStringList unreached(const QWidget& window, QWidget& first);

} // namespace quickshift::tests
