// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/scheduler_switch.h"

namespace quickshift::client
{

using protocol::State;

SchedulerSwitch::SchedulerSwitch(HelperClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &HelperClient::availabilityChanged, this, &SchedulerSwitch::onHelperChanged);
}

bool SchedulerSwitch::on() const
{
    const auto& helper = m_client.helper();
    return helper.available() && (helper.state == State::RUNNING || helper.state == State::STARTING);
}

bool SchedulerSwitch::possible() const
{
    const auto& helper = m_client.helper();
    return helper.available() && !m_client.switching() &&
           (on() || helper.missing(QStringLiteral("sched_ext")).isEmpty());
}

void SchedulerSwitch::set(bool on)
{
    if (on)
        m_client.start();
    else
        m_client.stop();
}

void SchedulerSwitch::toggle()
{
    m_waiting = m_client.availability() == Availability::Connecting;
    if (m_waiting || m_client.switching())
        return;
    if (possible())
        set(!on());
    else
        emit impossible();
}

void SchedulerSwitch::onHelperChanged()
{
    if (m_waiting)
        toggle();
}

} // namespace quickshift::client
