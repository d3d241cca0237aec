// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/comparison_plot.h"

#include "app/plots/axes.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"

#include <algorithm>
#include <vector>

namespace quickshift::app
{
namespace
{

constexpr unsigned group = 4; // buckets in one column, as in LatencyPlot
constexpr std::array markedQuantiles{0.5, 0.99};
constexpr std::array<const char*, 2> markerNames{"p50", "p99"};

double share(const protocol::Histogram& histogram, unsigned firstBucket)
{
    std::uint64_t count = 0;
    for (unsigned i = firstBucket; i < firstBucket + group; ++i)
        count += histogram.buckets()[i];
    return histogram.empty() ? 0.0 : 100 * static_cast<double>(count) / static_cast<double>(histogram.count);
}

/// Whether an upright line goes through.
bool crosses(const QCPItemLine& line, const QRectF& place)
{
    const auto top = line.start->pixelPosition();
    return place.left() < top.x() && top.x() < place.right() && top.y() < place.bottom() &&
           line.end->pixelPosition().y() > place.top();
}

} // namespace

ComparisonPlot::ComparisonPlot(QWidget* parent) : Plot(parent)
{
    setAccessibleName(tr("Latencies of both sides"));
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->setTicker(QSharedPointer<DurationTicker>::create());
    yAxis->ticker()->setTickCount(3);
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    yAxis->setLabel(tr("Share (%)"));
    // The area first, so that the outline stays visible on it.
    for (const std::size_t side : {1U, 0U}) {
        auto& shape = m_shapes[side];
        shape.graph = addGraph();
        shape.graph->setLineStyle(QCPGraph::lsStepLeft);
        shape.sample = new QCPItemLine(this);
        shape.name = new QCPItemText(this);
        const double row = 0.06 + 0.09 * static_cast<double>(side);
        for (auto* position : {shape.sample->start, shape.sample->end, shape.name->position})
            position->setType(QCPItemPosition::ptAxisRectRatio);
        shape.sample->start->setCoords(0.01, row);
        shape.sample->end->setCoords(0.05, row);
        shape.name->position->setCoords(0.06, row);
        shape.name->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        for (auto*& marker : shape.markers) {
            marker = new QCPItemLine(this);
            for (auto* position : {marker->start, marker->end})
                position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
    }
    // After the lines of both: a label that cannot get out of a line's way covers it, and stays readable.
    for (auto& shape : m_shapes) {
        for (auto*& label : shape.labels) {
            label = new QCPItemText(this);
            label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
    }
    connect(this, &QCustomPlot::afterLayout, this, &ComparisonPlot::placeLabels);
    updateStyle();
}

void ComparisonPlot::setSides(const std::array<protocol::Histogram, 2>& sides, const std::array<QString, 2>& names)
{
    m_sides = sides;
    m_names = names;
    auto both = sides[0];
    both.merge(sides[1]);
    const auto range = decadesAround(both);
    double highest = 4;
    for (std::size_t side = 0; side < 2; ++side) {
        QVector<double> bounds;
        QVector<double> shares;
        for (unsigned bucket = QS_HIST_SUB_BUCKETS; bucket < QS_HIST_BUCKETS; bucket += group) {
            bounds << static_cast<double>(qs_hist_lower_bound(bucket));
            shares << share(sides[side], bucket);
            highest = std::max(highest, shares.last());
        }
        m_shapes[side].graph->setData(bounds, shares, true);
        m_shapes[side].name->setText(names[side]);
    }
    xAxis->setRange(range);
    // Room above for the names and the markers' labels.
    yAxis->setRange(0, highest * 1.75);
    placeMarkers(0);
    placeMarkers(1);
    setAccessibleDescription(tr("%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.")
                                 .arg(names[0], durationText(sides[0].percentile(0.5)),
                                      durationText(sides[0].percentile(0.99)), names[1],
                                      durationText(sides[1].percentile(0.5)), durationText(sides[1].percentile(0.99))));
    replotSoon();
}

// A's labels stand above B's, so that none covers another where both are alike.
void ComparisonPlot::placeMarkers(std::size_t side)
{
    const auto range = xAxis->range();
    for (std::size_t i = 0; i < markedQuantiles.size(); ++i) {
        const auto value = m_sides[side].percentile(markedQuantiles[i]);
        const double x = std::clamp(std::max(1.0, static_cast<double>(value)), range.lower, range.upper);
        const double row = 0.25 + 0.09 * static_cast<double>(side);
        auto& shape = m_shapes[side];
        shape.markers[i]->start->setCoords(x, row - 0.04);
        shape.markers[i]->end->setCoords(x, 1);
        shape.labels[i]->position->setCoords(x, row);
        shape.labels[i]->setText(QStringLiteral("%1 %2  %3")
                                     .arg(side == 0 ? QLatin1Char('A') : QLatin1Char('B'))
                                     .arg(QLatin1StringView(markerNames[i]), durationText(value)));
        for (QCPAbstractItem* item :
             {static_cast<QCPAbstractItem*>(shape.markers[i]), static_cast<QCPAbstractItem*>(shape.labels[i])})
            item->setVisible(value != 0);
    }
}

// Left of its marker, unless it does not fit there or more is in its way than on the right: the other lines, and the
// labels that have their place already.
void ComparisonPlot::placeLabels()
{
    const QRectF room = axisRect()->rect();
    std::vector<QRectF> labels;
    for (const auto& shape : m_shapes) {
        for (std::size_t i = 0; i < markedQuantiles.size(); ++i) {
            const auto* marker = shape.markers[i];
            auto* label = shape.labels[i];
            if (!label->visible())
                continue;
            QRectF left(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition());
            left.moveRight(marker->start->pixelPosition().x());
            QRectF right = left;
            right.moveLeft(left.right());
            const auto obstacles = [&](const QRectF& place) {
                auto count = std::ranges::count_if(labels, [&](const auto& other) { return other.intersects(place); });
                for (const auto& other : m_shapes)
                    count += std::ranges::count_if(other.markers, [&](const QCPItemLine* line) {
                        return line != marker && line->visible() && crosses(*line, place);
                    });
                return count + (room.left() <= place.left() && place.right() <= room.right() ? 0 : 10);
            };
            const bool flipped = obstacles(right) < obstacles(left);
            label->setPositionAlignment((flipped ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            labels.push_back(flipped ? right : left);
        }
    }
}

PlotTable ComparisonPlot::table() const
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("From"), QStringLiteral("from_ns"), Format::Duration},
                     {tr("To"), QStringLiteral("to_ns"), Format::Duration},
                     {tr("A (%)"), QStringLiteral("a_percent"), Format::Number},
                     {tr("B (%)"), QStringLiteral("b_percent"), Format::Number}};
    for (unsigned bucket = 0; bucket < QS_HIST_BUCKETS; bucket += group) {
        const double a = share(m_sides[0], bucket);
        const double b = share(m_sides[1], bucket);
        if (a > 0 || b > 0)
            table.rows.push_back({static_cast<double>(qs_hist_lower_bound(bucket)),
                                  static_cast<double>(qs_hist_lower_bound(bucket + group)), a, b});
    }
    return table;
}

QString ComparisonPlot::textAt(double& x, double) const
{
    if (x < 1 || (m_sides[0].empty() && m_sides[1].empty()))
        return {};
    const auto bucket = qs_hist_bucket(static_cast<unsigned long long>(x)) / group * group;
    const auto percent = [bucket](const protocol::Histogram& histogram) {
        return QLocale().toString(share(histogram, bucket), 'f', 2);
    };
    return tr("%1 – %2\nA: %3 %\nB: %4 %")
        .arg(durationText(qs_hist_lower_bound(bucket)), durationText(qs_hist_lower_bound(bucket + group)),
             percent(m_sides[0]), percent(m_sides[1]));
}

void ComparisonPlot::restyle(const PlotTheme& theme)
{
    const std::array pens{QPen(theme.text, 1, Qt::DashLine), QPen(theme.accent, 1)};
    for (std::size_t side = 0; side < 2; ++side) {
        auto& shape = m_shapes[side];
        shape.graph->setPen(pens[side]);
        shape.graph->setBrush(side == 0 ? QBrush(Qt::NoBrush) : QBrush(theme.accentFill));
        shape.sample->setPen(pens[side]);
        shape.name->setColor(theme.text);
        shape.name->setFont(scaled(font(), 0.88));
        for (auto* marker : shape.markers)
            marker->setPen(pens[side]);
        for (auto* label : shape.labels) {
            label->setColor(theme.text);
            label->setFont(scaled(font(), 0.85));
            label->setBrush(theme.card);
            label->setPadding({4, 0, 4, 0});
        }
    }
}

} // namespace quickshift::app
