// SPDX-License-Identifier: GPL-3.0-or-later
// How closely what is shown follows what is measured, however fast frames come.
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace quickshift::app
{

/// Shows what is new at once, and then again at most once an interval.
class Pace : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds plots{33};  ///< 30 a second, as frames come: movement
    static constexpr std::chrono::milliseconds words{200}; ///< nobody reads figures that change faster

    Pace(std::chrono::milliseconds interval, std::function<void()> show, QObject* parent);

    void want();

private:
    std::function<void()> m_show;
    QTimer m_rest;
    bool m_wanted = false;
};

} // namespace quickshift::app
