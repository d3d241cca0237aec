// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a recording that is replayed: play, pause, speed, where; and which recording it is.
#pragma once

#include "app/client/replay_source.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace quickshift::app
{

class SeekSlider;
class TextLabel;

class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the recording, for people.
    ReplayBar(client::ReplaySource& source, const QString& name, QWidget* parent = nullptr);

    /// To the slider, whose keys are those that are wanted first.
    void takeFocus();

signals:
    void closeRequested();

protected:
    /// Space plays and pauses; the slider, which has the focus, takes the arrows.
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void toggle();
    void showPlaying();
    void showPosition();
    void showDetails(const QString& text);

    client::ReplaySource& m_source;
    QString m_description;
    TextLabel* m_details;
    std::pair<QString, int> m_shownDetails; ///< whole, and for how many pixels
    QToolButton* m_play;
    SeekSlider* m_slider;
    TextLabel* m_time;
    QComboBox* m_speed;
};

} // namespace quickshift::app
