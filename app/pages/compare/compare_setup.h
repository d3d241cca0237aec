// SPDX-License-Identifier: GPL-3.0-or-later
// What to compare, what goes on meanwhile, and for how long; and what a comparison is, for who has not made one yet.
#pragma once

#include "app/client/helper_state.h"
#include "app/compare/comparison.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace quickshift::app
{

class TextLabel;
class ValueEdit;

class CompareSetup : public QWidget
{
    Q_OBJECT

public:
    explicit CompareSetup(QWidget* parent = nullptr);

    /// Names above what they name, where there is little room beside each other.
    void setNarrow(bool narrow);
    /// Takes over the settings and presets that there are; keeps what is chosen.
    void setHelper(const client::HelperState& helper);
    /// With a new random order each time.
    [[nodiscard]] compare::Request request() const;
    /// Why what is chosen cannot be compared; empty: it can.
    void setObjection(const QString& sentence);

signals:
    void changed();
    void startRequested();

private:
    QComboBox* addChoice(QFormLayout& form, const QString& label, const QString& objectName);
    void fillMetrics();
    void showKind();
    void showTunable();
    [[nodiscard]] compare::Subject subject() const;

    client::HelperState m_helper;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_tunable;
    ValueEdit* m_a;
    ValueEdit* m_b;
    QComboBox* m_presetA;
    QComboBox* m_presetB;
    QComboBox* m_metric;
    QComboBox* m_workload;
    QComboBox* m_duration;
    TextLabel* m_objection;
    QPushButton* m_start;
};

} // namespace quickshift::app
