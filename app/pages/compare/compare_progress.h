// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison that runs: how far it is, how long it takes yet, and a way to end it.
#pragma once

#include "app/compare/comparison_runner.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace quickshift::app
{

class TextLabel;

class CompareProgress : public QWidget
{
    Q_OBJECT

public:
    explicit CompareProgress(compare::ComparisonRunner& runner, QWidget* parent = nullptr);

    void setFocusOnCancel();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showProgress();

    compare::ComparisonRunner& m_runner;
    TextLabel* m_title;
    TextLabel* m_phase;
    TextLabel* m_voids;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace quickshift::app
