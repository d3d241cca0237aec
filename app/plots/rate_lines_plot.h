// SPDX-License-Identifier: GPL-3.0-or-later
// Reports a second over time: a line for each ring, or for each class of device. Drops are triangles, never less line.
#pragma once

#include "app/plots/time_plot.h"

namespace quickshift::app
{

class RateLinesPlot : public TimePlot
{
    Q_OBJECT

public:
    enum class Lines : quint8 { Rings, Devices };

    RateLinesPlot(client::TimeView& view, Lines lines, QWidget* parent = nullptr);

    [[nodiscard]] PlotTable table() const override;
    /// Of the lines, how many have ever something to show in what is seen.
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }

protected:
    void showSeconds(Seconds first, Seconds last) override;
    void restyle(const PlotTheme& theme) override;
    [[nodiscard]] QString textAt(double& x, double y) const override;

private:
    [[nodiscard]] double rate(const client::Second& second, std::size_t line) const;
    [[nodiscard]] QString nameOf(std::size_t line) const;
    void setLineCount(std::size_t count);
    void describe(Seconds first, Seconds last);

    Lines m_kind;
    std::vector<QCPGraph*> m_lines;
    QCPGraph* m_drops;
    double m_top = 0;
};

} // namespace quickshift::app
