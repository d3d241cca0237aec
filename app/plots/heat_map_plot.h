// SPDX-License-Identifier: GPL-3.0-or-later
// Time × latency: how often each latency occurred in each moment, as colour.
#pragma once

#include "app/plots/time_plot.h"

namespace quickshift::app
{

class HeatMapPlot : public TimePlot
{
    Q_OBJECT

public:
    static constexpr int mostColumns = 300;
    static constexpr int rows = 64;

    explicit HeatMapPlot(client::TimeView& view, QWidget* parent = nullptr);

    void setSelection(const client::Selection& selection);
    /// One row for each column of the map, counts by power of ten.
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] const QCPColorMapData& cells() const { return *m_map->data(); }
    /// What the colours count, beside the map.
    [[nodiscard]] const QCPColorScale& key() const { return *m_key; }

protected:
    void showSeconds(Seconds first, Seconds last) override;
    void restyle(const PlotTheme& theme) override;
    [[nodiscard]] QString textAt(double& x, double y) const override;

private:
    struct Column {
        std::uint64_t end_ns = 0; ///< of its last second
        protocol::Histogram histogram;
    };

    void makeKey();
    [[nodiscard]] std::uint64_t columnWidth_ns() const;
    [[nodiscard]] int columnOf(std::uint64_t time_ns) const;
    /// The row of a value, which may lie outside of the map.
    [[nodiscard]] int rowOf(double value_ns) const;
    void paintCells();

    client::Selection m_selection;
    QCPColorMap* m_map;
    QCPColorScale* m_key;
    std::vector<Column> m_columns;
    double m_lowDecade = 3;
    double m_highDecade = 7;
};

} // namespace quickshift::app
