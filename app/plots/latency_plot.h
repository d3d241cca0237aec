// SPDX-License-Identifier: GPL-3.0-or-later
// A latency histogram on a logarithmic axis, with its percentiles marked.
#pragma once

#include "protocol/histogram.h"

#include <qcustomplot.h>

#include <array>

namespace quickshift::app
{

/// The percentiles that are shown everywhere.
struct Percentiles {
    std::uint64_t p50_ns = 0;
    std::uint64_t p99_ns = 0;
    std::uint64_t p999_ns = 0;

    [[nodiscard]] static Percentiles of(const protocol::Histogram& histogram);
    bool operator==(const Percentiles&) const = default;
};

class LatencyPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget* parent = nullptr);

    void setHistogram(const protocol::Histogram& histogram);
    [[nodiscard]] const Percentiles& percentiles() const { return m_percentiles; }

    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 120}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Marker {
        QCPItemLine* line = nullptr;
        QCPItemText* label = nullptr;
    };

    void restyle();
    void showRange(const protocol::Histogram& histogram);
    void placeMarkers();

    QCPGraph* m_shape;
    std::array<Marker, 3> m_markers;
    Percentiles m_percentiles;
};

} // namespace quickshift::app
