// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer lacks and how to mend it, how the scheduler left the kernel, what Quickshift itself costs, and the
// report to send.
#pragma once

#include "app/client/diagnosis.h"
#include "app/client/own_cost.h"
#include "app/client/telemetry_model.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace quickshift::app
{

class CheckList;
class ExitTable;
class StatTile;
class TextLabel;

class DiagnosticsPage : public QWidget
{
    Q_OBJECT

public:
    DiagnosticsPage(client::HelperClient& client, const client::TelemetryModel& model, QWidget* parent = nullptr);

    /// The model then holds a recording's figures, which say nothing about this computer.
    void setReplaying(bool replaying);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeChecks();
    QWidget* makeCost();
    QWidget* makeExits();
    QWidget* makeReport();

    void showHelper();
    void showFigures();
    void makeReportNow();
    void showDump(quint64 exit);

    client::HelperClient& m_client;
    const client::TelemetryModel& m_model;
    client::Diagnosis m_diagnosis;
    client::OwnCost m_cost;
    bool m_replaying = false;
    QTimer m_tick; ///< only while the page is seen

    CheckList* m_checks = nullptr;
    TextLabel* m_verdict = nullptr;
    ExitTable* m_exits = nullptr;
    TextLabel* m_exitProblem = nullptr;
    StatTile* m_helperCpu = nullptr;
    StatTile* m_panelCpu = nullptr;
    StatTile* m_helperMemory = nullptr;
    StatTile* m_panelMemory = nullptr;
    StatTile* m_bus = nullptr;
    StatTile* m_drops = nullptr;
    StatTile* m_lag = nullptr;
    TextLabel* m_costNote = nullptr;
    QPushButton* m_report = nullptr;
    TextLabel* m_reportProblem = nullptr;
};

} // namespace quickshift::app
