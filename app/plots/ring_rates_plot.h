// SPDX-License-Identifier: GPL-3.0-or-later
// A bar for each ring: reports a second. Drops are triangles of their own colour above the bar, never just more bar.
#pragma once

#include "app/client/telemetry_model.h"

#include <qcustomplot.h>

namespace quickshift::app
{

class RingRatesPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit RingRatesPlot(QWidget* parent = nullptr);

    void setRates(const std::vector<client::RingRate>& rates);

    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 110}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void describe(const std::vector<client::RingRate>& rates);

    QCPBars* m_bars;
    QCPGraph* m_drops;
    double m_top = 0;
};

} // namespace quickshift::app
