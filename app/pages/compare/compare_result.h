// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison's answer: the sentence, the percentiles with their intervals, and both histograms.
#pragma once

#include "app/compare/comparison_store.h"

#include <QWidget>

class QTableView;

namespace quickshift::app
{

class ComparisonPlot;
class PlotCard;
class PlotTableModel;
class TextLabel;

class CompareResult : public QWidget
{
    Q_OBJECT

public:
    explicit CompareResult(QWidget* parent = nullptr);

    /// Whether there is little room beside each other.
    void setNarrow(bool narrow);
    void show(const compare::Saved& saved);
    [[nodiscard]] const compare::Comparison& comparison() const { return m_saved.comparison; }
    /// Writes the whole comparison, as JSON or, with that ending, as CSV. Returns a sentence when that fails.
    [[nodiscard]] QString save(const QString& path) const;

signals:
    void againRequested();
    void deleteRequested();
    void exportFailed(const QString& sentence);

private:
    void fillTable();
    void askAndSave();

    compare::Saved m_saved;
    TextLabel* m_verdict;
    TextLabel* m_context;
    QTableView* m_table;
    PlotTableModel* m_model;
    ComparisonPlot* m_plot;
    PlotCard* m_card;
};

} // namespace quickshift::app
