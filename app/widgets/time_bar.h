// SPDX-License-Identifier: GPL-3.0-or-later
// Pause, scrubbing and zoom for everything that shares a TimeView.
#pragma once

#include "app/client/time_view.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSlider;

namespace quickshift::app
{

class TextLabel;

class TimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(client::TimeView& view, QWidget* parent = nullptr);

    /// Leaves out what the plots' axes tell as well.
    void setNarrow(bool narrow);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showView();

    client::TimeView& m_view;
    QPushButton* m_pause;
    QSlider* m_slider;
    TextLabel* m_range;
    QComboBox* m_span;
};

} // namespace quickshift::app
