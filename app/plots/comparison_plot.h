// SPDX-License-Identifier: GPL-3.0-or-later
// Two latency histograms over one another: A as a dashed outline, B as an area, each with its p50 and p99.
#pragma once

#include "app/plots/plot.h"
#include "protocol/histogram.h"

#include <array>

namespace quickshift::app
{

class ComparisonPlot : public Plot
{
    Q_OBJECT

public:
    explicit ComparisonPlot(QWidget* parent = nullptr);

    void setSides(const std::array<protocol::Histogram, 2>& sides, const std::array<QString, 2>& names);
    [[nodiscard]] PlotTable table() const override;

protected:
    void restyle(const PlotTheme& theme) override;
    [[nodiscard]] QString textAt(double& x, double y) const override;

private:
    struct Shape {
        QCPGraph* graph = nullptr;
        QCPItemText* name = nullptr;
        QCPItemLine* sample = nullptr; ///< the line beside the name
        std::array<QCPItemLine*, 2> markers{};
        std::array<QCPItemText*, 2> labels{};
    };

    void placeMarkers(std::size_t side);
    void placeLabels();

    std::array<Shape, 2> m_shapes;
    std::array<protocol::Histogram, 2> m_sides;
    std::array<QString, 2> m_names;
};

} // namespace quickshift::app
