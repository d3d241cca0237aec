// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storm.h"

#include "tests/support/uinput_device.h"

#include <algorithm>
#include <chrono>

namespace quickshift::test
{

using namespace std::chrono_literals;

Storm::Storm(unsigned hz)
{
    const auto writers = std::max(1U, std::thread::hardware_concurrency());
    const auto together = std::max(1U, hz / writers / 1000);
    for (unsigned i = 0; i < writers; ++i)
        m_threads.emplace_back([this, together, period = std::chrono::nanoseconds(1s) * writers * together / hz] {
            auto mouse = UinputDevice::create(DeviceKind::MOUSE);
            auto next = std::chrono::steady_clock::now();
            while (mouse && !m_stop) {
                m_written += mouse->report(together) ? together : 0;
                next += period;
                std::this_thread::sleep_until(next);
            }
        });
}

unsigned long long Storm::end()
{
    m_stop = true;
    m_threads.clear();
    return m_written;
}

} // namespace quickshift::test
