// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/subscription.h"

#include "protocol/frame.h"

#include <QDBusMessage>

#include <algorithm>

namespace quickshift::service
{

Subscription::Subscription(QDBusConnection connection, std::shared_ptr<Reader> reader, uint uid, uint cookie, uint hz,
                           Sample sample)
    : m_connection(std::move(connection)), m_reader(std::move(reader)), m_uid(uid), m_cookie(cookie), m_hz(hz),
      m_sample(std::move(sample))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Subscription::tick);
}

void Subscription::begin()
{
    m_clock.start();
    tick();
}

void Subscription::tick()
{
    const auto nowMs = std::chrono::milliseconds(m_clock.msecsSinceReference() + m_clock.elapsed());
    switch (m_reader->check(nowMs)) {
    case ReaderPulse::Reader::READS:
        sendFrame();
        break;
    case ReaderPulse::Reader::LATE:
        break; // the next frame covers this one's time too
    case ReaderPulse::Reader::LOST:
        emit lost(m_cookie);
        return;
    }
    // Timers count milliseconds and 60 Hz is no whole number of them: keep the next moment exact, and never make up for
    // missed ones with a burst.
    const auto now_ns = m_clock.nsecsElapsed();
    m_nextDue_ns = std::max(m_nextDue_ns + 1'000'000'000 / m_hz, now_ns);
    m_timer.start(std::chrono::milliseconds((m_nextDue_ns - now_ns + 500'000) / 1'000'000));
}

void Subscription::sendFrame()
{
    auto telemetry = m_sample();
    const auto bytes = protocol::encode(protocol::frameBetween(m_baseline, telemetry, m_sequence));
    m_baseline = std::move(telemetry);
    // Not emitted as a Qt signal: that would go to everybody on the bus.
    auto message =
        QDBusMessage::createTargetedSignal(owner(), QStringLiteral("/org/quickshift1"),
                                           QStringLiteral("org.quickshift1.Telemetry"), QStringLiteral("Frame"));
    message << m_cookie << m_sequence
            << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_connection.send(message);
    ++m_sequence;
    emit sent(bytes.size());
}

} // namespace quickshift::service
