// SPDX-License-Identifier: GPL-3.0-or-later
// Axes that people can read: durations on a logarithmic one, the time of day, and round ends.
#pragma once

#include "protocol/histogram.h"

#include <qcustomplot.h>

namespace quickshift::app
{

/// For a logarithmic axis in nanoseconds.
class DurationTicker : public QCPAxisTickerLog
{
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// For a linear axis in powers of ten of a nanosecond, as colour maps need it: a tick for each whole power.
class DecadeTicker : public QCPAxisTickerFixed
{
public:
    DecadeTicker() { setTickStep(1); }

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// For an axis in log1p of a count, as the heat map's colours have it: 1, 10, 100, …
class CountTicker : public QCPAxisTicker
{
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// For an axis in seconds of any clock, labelled with the time of day.
class ClockTicker : public QCPAxisTickerTime
{
public:
    /// Add to an axis value to get seconds since 1970.
    void setEpochOffset(double seconds);
    [[nodiscard]] double epochOffset() const { return m_offset; }

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    double m_offset = 0;
};

/// The next of 1, 2, 5, 10, 20, … that is not below `value` (above 0).
[[nodiscard]] double niceTop(double value);

/// Whole powers of ten, in ns, around what `histogram` holds, so that an axis does not swim with every frame.
[[nodiscard]] QCPRange decadesAround(const protocol::Histogram& histogram);

} // namespace quickshift::app
