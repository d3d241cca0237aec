// SPDX-License-Identifier: GPL-3.0-or-later
// One subscription to frames: its own rate and its own baseline, so that each frame holds all that happened since the
// last one that was sent to *this* subscriber.
#pragma once

#include "backend/service/reader.h"
#include "protocol/telemetry.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace quickshift::service
{

class Subscription : public QObject
{
    Q_OBJECT
public:
    using Sample = std::function<protocol::Telemetry()>;

    Subscription(QDBusConnection connection, std::shared_ptr<Reader> reader, uint uid, uint cookie, uint hz,
                 Sample sample);

    /// Sends the first frame at once, and the others at the rate.
    void begin();

    [[nodiscard]] uint cookie() const { return m_cookie; }
    [[nodiscard]] uint uid() const { return m_uid; }
    [[nodiscard]] uint hz() const { return m_hz; }
    [[nodiscard]] const QString& owner() const { return m_reader->name(); }
    [[nodiscard]] const std::shared_ptr<Reader>& reader() const { return m_reader; }

signals:
    void sent(quint64 bytes);
    /// The reader has not answered for ReaderPulse::lostAfter.
    void lost(uint cookie);

private:
    void tick();
    void sendFrame();

    QDBusConnection m_connection;
    std::shared_ptr<Reader> m_reader;
    uint m_uid;
    uint m_cookie;
    uint m_hz;
    Sample m_sample;
    protocol::Telemetry m_baseline;
    quint64 m_sequence = 0;
    QElapsedTimer m_clock;
    qint64 m_nextDue_ns = 0;
    QTimer m_timer;
};

} // namespace quickshift::service
