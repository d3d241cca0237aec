// SPDX-License-Identifier: GPL-3.0-or-later
// Durations as people read them, in the user's own number format.
#pragma once

#include <QString>

#include <cstdint>

namespace quickshift::client
{

/// Which unit durations are shown in. One for all of the program, as its locale is: "820 ns" beside "1,240,000 ns"
/// helps nobody.
enum class DurationUnit : quint8 { Automatic, Microseconds, Milliseconds };
void setDurationUnit(DurationUnit unit);

/// "820 ns", "1.24 µs", "12.4 ms": three significant digits.
[[nodiscard]] QString durationText(std::uint64_t nanoseconds);

} // namespace quickshift::client
