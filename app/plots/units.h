// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people read them, in the user's own number format.
#pragma once

#include <QString>

#include <cstdint>

namespace quickshift::app
{

/// "820 ns", "1.24 µs", "12.4 ms": three significant digits.
[[nodiscard]] QString durationText(std::uint64_t nanoseconds);
/// "0", "8.2", "1,250": a rate without its unit.
[[nodiscard]] QString rateText(double perSecond);
[[nodiscard]] QString countText(std::uint64_t count);
/// "14:02:11", in local time.
[[nodiscard]] QString clockText(double secondsSinceEpoch);

} // namespace quickshift::app
