// SPDX-License-Identifier: GPL-3.0-or-later
// A plot over time: the part of the history that its view shows, with marks where something was switched. Wheel, drag
// and keys move the view, and so every plot that shares it.
#pragma once

#include "app/client/time_view.h"
#include "app/plots/axes.h"
#include "app/plots/plot.h"

#include <QTimer>

namespace quickshift::app
{

/// "on", "off", "ring_count = 8": what was switched, in words.
[[nodiscard]] QString markText(const client::Mark& mark);

class TimePlot : public Plot
{
    Q_OBJECT

public:
    explicit TimePlot(client::TimeView& view, QWidget* parent = nullptr);

    /// Takes everything from the history anew. It happens by itself, at most 30 times a second and only while visible.
    void refresh();
    void catchUp() override;
    [[nodiscard]] int shownMarks() const { return m_shownMarks; }

protected:
    using Seconds = std::deque<client::Second>::const_iterator;

    /// Fills the plot with the seconds [first, last) and sets the value axis.
    virtual void showSeconds(Seconds first, Seconds last) = 0;

    [[nodiscard]] const client::TimeView& view() const { return m_view; }
    /// A place on the time axis, which is in seconds of the history's clock.
    [[nodiscard]] static double keyOf(std::uint64_t time_ns) { return static_cast<double>(time_ns) / 1e9; }
    [[nodiscard]] double epochOf(std::uint64_t time_ns) const { return keyOf(time_ns) + m_ticker->epochOffset(); }
    /// The second nearest to `x`, or nullptr when none is near.
    [[nodiscard]] const client::Second* secondAt(double x) const;
    /// What was switched in the second that ended at `time_ns`, in words.
    [[nodiscard]] QString switchedIn(const client::Second& second) const;
    /// True when seconds are missing between two neighbours: lines must not cross them.
    [[nodiscard]] static bool gapBetween(const client::Second& earlier, const client::Second& later);

    void restyle(const PlotTheme& theme) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct MarkItem {
        QCPItemLine* line = nullptr;
        QCPItemText* label = nullptr;
    };

    void refreshSoon();
    void fitTicks();
    void showMarks();
    MarkItem& markItem(std::size_t index);

    client::TimeView& m_view;
    QSharedPointer<ClockTicker> m_ticker;
    QTimer m_refresh;
    bool m_stale = true;
    std::vector<MarkItem> m_marks; ///< a pool: items are made once and hidden when not needed
    int m_shownMarks = 0;
    std::optional<double> m_dragFrom; ///< pixels
    double m_dragged_s = 0;           ///< less than a second, not moved yet
};

} // namespace quickshift::app
