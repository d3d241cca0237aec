// SPDX-License-Identifier: GPL-3.0-or-later
// A slider over a recording: a click goes to where it is, arrows step by a second, marks are shown as ticks.
#pragma once

#include <QList>
#include <QSlider>

#include <chrono>

namespace quickshift::app
{

class SeekSlider : public QSlider
{
    Q_OBJECT

public:
    explicit SeekSlider(QWidget* parent = nullptr);

    void setDuration(std::chrono::nanoseconds duration);
    void setMarks(const QList<std::chrono::nanoseconds>& marks);
    /// Without `seekRequested`, to the pixel, and not while somebody holds the handle.
    void showPosition(std::chrono::nanoseconds position);

signals:
    void seekRequested(std::chrono::nanoseconds position);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect handleAt(int value) const;

    QList<int> m_marks;
};

} // namespace quickshift::app
