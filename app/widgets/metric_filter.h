// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a latency, and of which class of thread or device.
#pragma once

#include "app/client/history.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace quickshift::app
{

class MetricFilter : public QWidget
{
    Q_OBJECT

public:
    explicit MetricFilter(QWidget* parent = nullptr);

    /// One choice below the other.
    void setNarrow(bool narrow);
    [[nodiscard]] client::Selection selection() const;
    /// "From wake-up to running, all threads"
    [[nodiscard]] QString title() const;

signals:
    void changed();

private:
    void fillInstances();

    QGridLayout* m_grid;
    QLabel* m_name;
    QLabel* m_of;
    QComboBox* m_metric;
    QComboBox* m_instance;
};

} // namespace quickshift::app
