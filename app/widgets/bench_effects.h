// SPDX-License-Identifier: GPL-3.0-or-later
// What our benchmark found about a setting: docs/performance/effects.json, from which docs/performance.md has it as
// well.
#pragma once

#include <QString>

namespace quickshift::app
{

/// As a sentence; empty: it was not measured.
[[nodiscard]] QString benchEffect(const QString& tunable);

} // namespace quickshift::app
