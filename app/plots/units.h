// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people read them, in the user's own number format.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace quickshift::app
{

/// Which unit durations are shown in. One for all of the program, as its locale is: "820 ns" beside "1,240,000 ns"
/// helps nobody.
enum class DurationUnit : quint8 { Automatic, Microseconds, Milliseconds };
void setDurationUnit(DurationUnit unit);

/// "820 ns", "1.24 µs", "12.4 ms": three significant digits.
[[nodiscard]] QString durationText(std::uint64_t nanoseconds);
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
