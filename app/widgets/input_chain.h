// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an input report, from the device to the thread that answers it, as a waterfall: when each step is reached,
// counted from the report.
#pragma once

#include "protocol/histogram.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace quickshift::app
{

class ChainBar;
class TextLabel;

class InputChain : public QWidget
{
    Q_OBJECT

public:
    struct Times {
        protocol::Histogram ringWrite;
        protocol::Histogram toWake;
        protocol::Histogram toRun;
        protocol::Histogram toUser;
    };

    explicit InputChain(QWidget* parent = nullptr);

    /// Less between its columns.
    void setNarrow(bool narrow);
    void setTimes(const Times& times);

private:
    QGridLayout* m_grid;
    struct Step {
        ChainBar* bar = nullptr;
        TextLabel* usual = nullptr;
        TextLabel* tail = nullptr;
    };
    static constexpr std::size_t stepCount = 4;

    std::array<Step, stepCount> m_steps{};
    TextLabel* m_reader;
};

} // namespace quickshift::app
