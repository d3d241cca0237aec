// SPDX-License-Identifier: GPL-3.0-or-later
// One client that reads frames, whatever number of subscriptions it has: pings it, and says whether it keeps up.
#pragma once

#include "backend/service/reader_pulse.h"

#include <QDBusConnection>
#include <QObject>

namespace quickshift::service
{

class Reader : public QObject
{
    Q_OBJECT
public:
    Reader(QDBusConnection connection, QString name);

    /// To be asked before each frame; sends a ping when one is due.
    [[nodiscard]] ReaderPulse::Reader check(ReaderPulse::Time now);
    [[nodiscard]] const QString& name() const { return m_name; }
    /// A ping has no answer yet. The bus keeps a place for it until then, of those that we may have for all answers.
    [[nodiscard]] bool waiting() const { return m_pulse.waiting(); }

signals:
    /// Or it left the bus.
    void answered();

private:
    QDBusConnection m_connection;
    QString m_name;
    ReaderPulse m_pulse;
};

} // namespace quickshift::service
