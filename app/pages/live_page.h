// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is measured, as it happens and over the last half hour.
#pragma once

#include "app/client/helper_client.h"
#include "app/client/telemetry_model.h"
#include "app/client/time_view.h"

#include <QWidget>

class QGridLayout;

namespace quickshift::app
{

class HeatMapPlot;
class LatencyPlot;
class MetricFilter;
class Pace;
class PercentileLinesPlot;
class PlotCard;
class RateLinesPlot;
class RingRatesPlot;
class TextLabel;
class TimeBar;

class LivePage : public QWidget
{
    Q_OBJECT

public:
    LivePage(client::HelperClient& client, client::TelemetryModel& model, QWidget* parent = nullptr);

    /// What is shown is not the helper's.
    void setReplaying(bool replaying);

    [[nodiscard]] client::TimeView& timeView() { return m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeCards();
    /// One column of cards in place of two, where there is no room beside each other.
    void setNarrow(bool narrow);
    void onSelection();
    void onViewChanged();
    void showFigures();
    void showFiguresSoon();
    void showRings();
    /// What is read, and what ten seconds of it move little: at the pace of words.
    void showSummary();
    void showRingsNote();
    void showHistogram();
    void showEmptiness();
    void refreshTables();
    [[nodiscard]] QString clockOf(std::uint64_t time_ns) const;

    client::HelperClient& m_client;
    client::TelemetryModel& m_model;
    bool m_replaying = false;
    client::TimeView m_view;
    Pace* m_movement;
    Pace* m_summary;

    QString m_unreadable; ///< why the helper's figures are not shown
    QGridLayout* m_grid = nullptr;
    TimeBar* m_timeBar = nullptr;
    MetricFilter* m_filter = nullptr;
    TextLabel* m_message = nullptr;
    RingRatesPlot* m_rings = nullptr;
    RateLinesPlot* m_ringLines = nullptr;
    RateLinesPlot* m_deviceLines = nullptr;
    LatencyPlot* m_latency = nullptr;
    PercentileLinesPlot* m_percentiles = nullptr;
    HeatMapPlot* m_heatMap = nullptr;
    PlotCard* m_ringsCard = nullptr;
    PlotCard* m_latencyCard = nullptr;
    PlotCard* m_percentilesCard = nullptr;
    PlotCard* m_heatMapCard = nullptr;
};

} // namespace quickshift::app
