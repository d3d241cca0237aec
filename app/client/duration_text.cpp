// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/duration_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace quickshift::client
{
namespace
{

struct Unit {
    double size;
    const char* name;
};
constexpr auto units = std::to_array<Unit>({{1e9, "s"}, {1e6, "ms"}, {1e3, "µs"}});

DurationUnit chosenUnit = DurationUnit::Automatic;

/// Three significant digits, though all of those before the point.
QString scaledText(double scaled, const char* name)
{
    const QLocale locale;
    int decimals = scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0;
    // In a unit that was chosen, values may be far below 1.
    if (scaled > 0 && scaled < 0.0995)
        decimals = std::min(6, 2 - static_cast<int>(std::floor(std::log10(scaled))));
    auto text = locale.toString(scaled, 'f', decimals);
    const auto point = locale.decimalPoint();
    while (decimals > 0 && text.contains(point) && (text.endsWith(QLatin1Char('0')) || text.endsWith(point)))
        text.chop(1);
    return QStringLiteral("%1 %2").arg(text, QString::fromUtf8(name));
}

} // namespace

void setDurationUnit(DurationUnit unit)
{
    chosenUnit = unit;
}

QString durationText(std::uint64_t nanoseconds)
{
    const auto value = static_cast<double>(nanoseconds);
    if (chosenUnit != DurationUnit::Automatic) {
        const auto& unit = units[chosenUnit == DurationUnit::Milliseconds ? 1 : 2];
        return scaledText(value / unit.size, unit.name);
    }
    for (const auto& unit : units) {
        // Just below the next unit, rounding to three digits would read "1000 µs".
        if (value >= unit.size * 0.9995)
            return scaledText(value / unit.size, unit.name);
    }
    return QStringLiteral("%1 ns").arg(nanoseconds);
}

} // namespace quickshift::client
