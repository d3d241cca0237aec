// SPDX-License-Identifier: GPL-3.0-or-later
// The percentiles of one latency, second by second, on a logarithmic axis. Each line bears its name at its end.
#pragma once

#include "app/plots/latency_plot.h"
#include "app/plots/time_plot.h"

namespace quickshift::app
{

class PercentileLinesPlot : public TimePlot
{
    Q_OBJECT

public:
    explicit PercentileLinesPlot(client::TimeView& view, QWidget* parent = nullptr);

    void setSelection(const client::Selection& selection);
    [[nodiscard]] PlotTable table() const override;

protected:
    void showSeconds(Seconds first, Seconds last) override;
    void restyle(const PlotTheme& theme) override;
    [[nodiscard]] QString textAt(double& x, double y) const override;

private:
    static constexpr std::size_t lineCount = 5;
    struct Point {
        const client::Second* second;
        std::uint64_t count;
        Percentiles percentiles;
    };

    [[nodiscard]] std::vector<Point> pointsOf(Seconds first, Seconds last) const;
    void placeNames();

    client::Selection m_selection;
    std::array<QCPGraph*, lineCount> m_lines{};
    std::array<QCPItemText*, lineCount> m_names{};
    std::optional<Percentiles> m_newest; ///< where the lines end
};

} // namespace quickshift::app
