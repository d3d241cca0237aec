// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people read them, in the user's own number format.
#pragma once

#include "app/client/duration_text.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace quickshift::app
{

using client::durationText;
using client::DurationUnit;
using client::setDurationUnit;

/// "0", "8.2", "1,250": a rate without its unit.
[[nodiscard]] QString rateText(double perSecond);
[[nodiscard]] QString countText(std::uint64_t count);
/// "14:02:11", in local time.
[[nodiscard]] QString timeOfDayText(double secondsSinceEpoch);
/// "0:07", "12:05", "1:02:03".
[[nodiscard]] QString clockText(std::chrono::nanoseconds time);
/// "340.2 KiB".
[[nodiscard]] QString sizeText(std::uint64_t bytes);

} // namespace quickshift::app
