// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/idle_exit.h"

#include "protocol/names.h"

#include <QCoreApplication>

namespace quickshift::service
{
namespace
{

// Between giving the name back and ending: whatever was sent to us before the bus knew is here by then.
constexpr auto lastCalls = std::chrono::milliseconds(50);

QString serviceName()
{
    return QString::fromUtf8(protocol::busName);
}

} // namespace

IdleExit::IdleExit(std::chrono::seconds after, std::function<bool()> idle) : m_after(after), m_idle(std::move(idle))
{
    m_since.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleExit::look);
}

void IdleExit::begin(const QDBusConnection& connection)
{
    m_connection = connection;
    m_since.start();
    if (m_after.count() > 0)
        m_timer.start(m_after);
}

void IdleExit::look()
{
    const auto left = m_after - std::chrono::milliseconds(m_since.elapsed());
    if (m_idle() && left.count() <= 0)
        leave();
    else
        m_timer.start(std::max(left, std::chrono::milliseconds(1000)));
}

void IdleExit::leave()
{
    // From now on the bus starts a new helper for a call by name; calls that are here already keep this one.
    m_since.invalidate();
    m_connection.unregisterService(serviceName());
    QTimer::singleShot(lastCalls, this, [this] {
        const bool called = m_since.isValid();
        if (!called) {
            QCoreApplication::quit();
            return;
        }
        if (!m_connection.registerService(serviceName()))
            qWarning("The name was taken meanwhile; this helper ends when its last client is done.");
        m_timer.start(m_after);
    });
}

} // namespace quickshift::service
