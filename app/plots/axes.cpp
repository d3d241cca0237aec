// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/axes.h"

#include "app/plots/units.h"

#include <algorithm>
#include <cmath>

namespace quickshift::app
{

QString DurationTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return durationText(static_cast<std::uint64_t>(std::llround(tick)));
}

QString DecadeTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return durationText(static_cast<std::uint64_t>(std::llround(std::pow(10, tick))));
}

QVector<double> CountTicker::createTickVector(double, const QCPRange& range)
{
    QVector<double> ticks;
    for (double count = 1; std::log1p(count) <= range.upper; count *= 10)
        ticks << std::log1p(count);
    return ticks;
}

QString CountTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return countText(static_cast<std::uint64_t>(std::llround(std::expm1(tick))));
}

void ClockTicker::setEpochOffset(double seconds)
{
    m_offset = seconds;
    // So that ticks fall on whole minutes of the day.
    setTickOrigin(-seconds);
}

QString ClockTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return timeOfDayText(tick + m_offset);
}

double niceTop(double value)
{
    const double magnitude = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * magnitude)
            return step * magnitude;
    return 10 * magnitude;
}

QCPRange decadesAround(const protocol::Histogram& histogram)
{
    constexpr double lowest_ns = 100;
    double low = 1e3;
    double high = 1e7;
    if (!histogram.empty()) {
        low = std::min(low, std::max<double>(lowest_ns, static_cast<double>(histogram.percentile(0.001))));
        // To the longest: what is rare is what the plots are looked at for, and its marker wants a place.
        high = std::max(high, static_cast<double>(std::max(histogram.percentile(0.9999), histogram.max_ns)));
    }
    return {std::pow(10, std::floor(std::log10(low))), std::pow(10, std::ceil(std::log10(high)))};
}

} // namespace quickshift::app
