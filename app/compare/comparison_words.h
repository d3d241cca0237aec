// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons in words, for the panel and the command line.
#pragma once

#include "app/compare/comparison.h"

namespace quickshift::compare::words
{

/// "on", "8", "llc": a value as people read it.
[[nodiscard]] QString value(const QVariant& value);
/// "Quickshift off and on", "ring_count: 1 and 16", "Presets default and esports". `tunableTitle` in place of the name.
[[nodiscard]] QString subject(const Subject& subject, const QString& tunableTitle = {});
/// "Quickshift off", "ring_count = 16", "preset esports".
[[nodiscard]] QString side(const Subject& subject, Side side, const QString& tunableTitle = {});
/// "I play now"
[[nodiscard]] QString workload(Workload workload);
/// "p99.9"
[[nodiscard]] QString percentile(double quantile);
/// "1.9 times sooner", "4 % later", "the same": of a ratio A / B, how B compares with A.
[[nodiscard]] QString ratio(double ratio);
/// An interval of ratios: "1.6 to 2.2 times sooner", "8 % later to 1.2 times sooner".
[[nodiscard]] QString interval(const Interval& ratios);
/// The answer in a sentence or two; it may be that there is no measurable difference.
[[nodiscard]] QString verdict(const Comparison& comparison, const Analysis& analysis, const QString& tunableTitle = {});
/// How many blocks do not count, and why; empty when all do.
[[nodiscard]] QString voids(const Comparison& comparison);

// Why a comparison does not begin, or ended.
[[nodiscard]] QString alreadyRunning();
[[nodiscard]] QString noHelper();
[[nodiscard]] QString nothingToCompare();
[[nodiscard]] QString noSuchTunable(const QString& name);
[[nodiscard]] QString noSuchPreset(const QString& name, const QStringList& presets);
[[nodiscard]] QString needsScheduler(const QString& missing);
[[nodiscard]] QString noFrames();
[[nodiscard]] QString helperGone();
[[nodiscard]] QString tooManyVoid(const Comparison& comparison);

} // namespace quickshift::compare::words
