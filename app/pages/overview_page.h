// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the switch, the state in words, what is wrong, and the live figures that matter most.
#pragma once

#include "app/client/problem.h"
#include "app/client/telemetry_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QSpinBox;
class QStackedLayout;

namespace quickshift::app
{

class Banner;
class LatencyPlot;
class RingRatesPlot;
class StatTile;
class TextLabel;
class ToggleSwitch;

class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(client::HelperClient& client, client::TelemetryModel& model, QWidget* parent = nullptr);

    /// Switches the scheduler to the other state, as a click on the switch does.
    void toggleScheduler();
    void retry();
    /// What the newest comparison of on and off found; empty: none was made.
    void setVerdict(const QString& sentence);
    /// A recording whose figures are shown in place of the live ones; nothing: the live ones.
    void setReplay(const client::TelemetrySource* replay);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTiles();
    QWidget* makeRingsCard();
    QWidget* makeLatencyCard();

    void onSwitchClicked(bool on);
    void onRingCountEdited();
    [[nodiscard]] const client::HelperState& shownHelper() const;
    [[nodiscard]] std::optional<client::Problem> problem() const;
    void showHelper();
    void showRingCount();
    void showFigures();
    void forgetFailure();

    client::HelperClient& m_client;
    client::TelemetryModel& m_model;
    const client::TelemetrySource* m_replay = nullptr;
    std::optional<client::Failure> m_failure;
    QTimer m_repaint;     ///< at most 30 times a second, however fast frames come
    QTimer m_ringsEdited; ///< lets a person finish typing "16" without passing through "1"

    TextLabel* m_state = nullptr;
    TextLabel* m_context = nullptr;
    TextLabel* m_verdict = nullptr;
    ToggleSwitch* m_switch = nullptr;
    Banner* m_banner = nullptr;
    StatTile* m_p50 = nullptr;
    StatTile* m_p99 = nullptr;
    StatTile* m_p999 = nullptr;
    StatTile* m_reports = nullptr;
    StatTile* m_drops = nullptr;
    QSpinBox* m_ringCount = nullptr;
    RingRatesPlot* m_rings = nullptr;
    QStackedLayout* m_ringsStack = nullptr;
    LatencyPlot* m_latency = nullptr;
    QStackedLayout* m_latencyStack = nullptr;
    TextLabel* m_ringsEmpty = nullptr;
    TextLabel* m_latencyEmpty = nullptr;
};

} // namespace quickshift::app
