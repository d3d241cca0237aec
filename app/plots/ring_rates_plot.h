// SPDX-License-Identifier: GPL-3.0-or-later
// A bar for each ring: reports a second. Drops are triangles of their own colour above the bar, never just more bar.
#pragma once

#include "app/client/telemetry_model.h"
#include "app/plots/plot.h"

namespace quickshift::app
{

class RingRatesPlot : public Plot
{
    Q_OBJECT

public:
    explicit RingRatesPlot(QWidget* parent = nullptr);

    void setRates(const std::vector<client::RingRate>& rates);

    [[nodiscard]] PlotTable table() const override;

protected:
    void restyle(const PlotTheme& theme) override;
    [[nodiscard]] QString textAt(double& x, double y) const override;

private:
    void describe();

    std::vector<client::RingRate> m_rates;
    QCPBars* m_bars;
    QCPGraph* m_drops;
    double m_top = 0;
};

} // namespace quickshift::app
