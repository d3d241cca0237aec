// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/pace.h"

#include <utility>

namespace quickshift::app
{

Pace::Pace(std::chrono::milliseconds interval, std::function<void()> show, QObject* parent)
    : QObject(parent), m_show(std::move(show))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(interval);
    m_rest.setTimerType(Qt::PreciseTimer); // a coarse one makes 40 frames of 30
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wanted, false))
            want();
    });
}

void Pace::want()
{
    if (m_rest.isActive()) {
        m_wanted = true;
        return;
    }
    m_rest.start();
    m_show();
}

} // namespace quickshift::app
