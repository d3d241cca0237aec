// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the switch, the state in words, what is wrong, and the live figures that matter most.
#pragma once

#include "app/client/problem.h"
#include "app/client/scheduler_switch.h"
#include "app/client/telemetry_model.h"
#include "app/client/time_view.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace quickshift::app
{

class Banner;
class InputChain;
class Pace;
class PercentileLinesPlot;
class PlotCard;
class StatTile;
class TextLabel;
class ToggleSwitch;

class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(client::HelperClient& client, client::TelemetryModel& model, client::SchedulerSwitch& scheduler,
                 QWidget* parent = nullptr);

    /// What was found out about Quickshift on this computer, as a sentence with the time at which it was measured.
    /// Empty: nothing was.
    void setVerdict(const QString& sentence);
    void retry();
    /// A recording whose figures are shown in place of the live ones; nothing: the live ones.
    void setReplay(const client::TelemetrySource* replay);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTiles();
    QWidget* makeChainCard();
    QWidget* makeChartCard();

    [[nodiscard]] const client::HelperState& shownHelper() const;
    [[nodiscard]] std::optional<client::Problem> problem() const;
    void showHelper();
    void showFigures();
    void showNoFigures(const QString& sentence);
    void forgetFailure();

    client::HelperClient& m_client;
    client::TelemetryModel& m_model;
    client::SchedulerSwitch& m_scheduler;
    client::TimeView m_view;
    const client::TelemetrySource* m_replay = nullptr;
    std::optional<client::Failure> m_failure;
    Pace* m_pace;

    TextLabel* m_state = nullptr;
    TextLabel* m_game = nullptr;
    TextLabel* m_verdict = nullptr;
    TextLabel* m_context = nullptr;
    ToggleSwitch* m_switch = nullptr;
    Banner* m_banner = nullptr;
    StatTile* m_p50 = nullptr;
    StatTile* m_p99 = nullptr;
    StatTile* m_reports = nullptr;
    InputChain* m_chain = nullptr;
    TextLabel* m_chainEmpty = nullptr;
    QStackedLayout* m_chainStack = nullptr;
    PercentileLinesPlot* m_chart = nullptr;
    PlotCard* m_chartCard = nullptr;
};

} // namespace quickshift::app
