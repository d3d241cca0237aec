// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/units.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace quickshift::app
{

QString rateText(double perSecond)
{
    const bool fine = perSecond > 0.05 && perSecond < 9.95;
    return QLocale().toString(perSecond, 'f', fine ? 1 : 0);
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString timeOfDayText(double secondsSinceEpoch)
{
    return QDateTime::fromSecsSinceEpoch(std::llround(secondsSinceEpoch)).toString(QStringLiteral("HH:mm:ss"));
}

QString clockText(std::chrono::nanoseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const auto tail = two(seconds % 60);
    return seconds < 3600 ? QStringLiteral("%1:%2").arg(seconds / 60).arg(tail)
                          : QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), tail);
}

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

} // namespace quickshift::app
