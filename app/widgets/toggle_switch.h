// SPDX-License-Identifier: GPL-3.0-or-later
// A switch: a checkable button drawn as a track with a knob. `busy` shows that the change is under way.
#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace quickshift::app
{

class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToggleSwitch(QWidget* parent = nullptr);

    void setBusy(bool busy);
    /// Shows what is, without a click having happened.
    void showState(bool on);
    /// True while the knob is on its way.
    [[nodiscard]] bool moving() const { return m_knob.state() == QAbstractAnimation::Running; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    void moveKnob(bool on);

    QVariantAnimation m_knob; ///< 0: left, 1: right
    bool m_busy = false;
};

} // namespace quickshift::app
