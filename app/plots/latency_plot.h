// SPDX-License-Identifier: GPL-3.0-or-later
// A latency histogram on a logarithmic axis, with its percentiles marked.
#pragma once

#include "app/plots/plot.h"
#include "protocol/histogram.h"

#include <array>

namespace quickshift::app
{

/// The percentiles that are shown everywhere.
struct Percentiles {
    std::uint64_t p50_ns = 0;
    std::uint64_t p90_ns = 0;
    std::uint64_t p99_ns = 0;
    std::uint64_t p999_ns = 0;
    std::uint64_t max_ns = 0;

    [[nodiscard]] static Percentiles of(const protocol::Histogram& histogram);
    /// "p50", "p90", …: the names of `values()`, which are in ns.
    [[nodiscard]] static const std::array<QString, 5>& names();
    [[nodiscard]] std::array<std::uint64_t, 5> values() const { return {p50_ns, p90_ns, p99_ns, p999_ns, max_ns}; }
    bool operator==(const Percentiles&) const = default;
};

class LatencyPlot : public Plot
{
    Q_OBJECT

public:
    /// Which percentiles are marked: p50, p99 and p99.9 with their values, or all of them by name only.
    enum class Markers : quint8 { Main, All };

    explicit LatencyPlot(Markers markers = Markers::Main, QWidget* parent = nullptr);

    void setHistogram(const protocol::Histogram& histogram);
    [[nodiscard]] const Percentiles& percentiles() const { return m_percentiles; }

    [[nodiscard]] PlotTable table() const override;

protected:
    void restyle(const PlotTheme& theme) override;
    [[nodiscard]] QString textAt(double& x, double y) const override;

private:
    struct Marker {
        std::size_t percentile = 0; ///< index into Percentiles::values()
        QCPItemLine* line = nullptr;
        QCPItemText* label = nullptr;
    };

    void placeMarkers();
    void placeMarker(const Marker& marker, double row);

    Markers m_which;
    QCPGraph* m_shape;
    std::vector<Marker> m_markers;
    protocol::Histogram m_histogram;
    Percentiles m_percentiles;
};

} // namespace quickshift::app
