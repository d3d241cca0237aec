// SPDX-License-Identifier: GPL-3.0-or-later
// A client of the helper with a bus connection of its own, and everything it hears from it.
#pragma once

#include "protocol/frame.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QElapsedTimer>
#include <QObject>
#include <QVariantMap>

#include <chrono>
#include <vector>

namespace quickshift::tests
{

struct HeardFrame {
    uint cookie;
    qulonglong sequence;
    QByteArray bytes;
    std::chrono::steady_clock::time_point arrived;
};

/// What a client hears. An object of its own, since QtDBus tells its connection when a receiver goes: the connection
/// has to outlive it.
class BusEars : public QObject
{
    Q_OBJECT
public:
    std::vector<HeardFrame> frames;
    QVariantMap announced;

signals:
    /// A frame came.
    void heard();

public slots:
    void onFrame(uint cookie, qulonglong sequence, const QByteArray& bytes);
    void onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
};

class BusClient
{
public:
    BusClient();
    /// On the bus as this user; the test's own process otherwise.
    explicit BusClient(uint user);
    ~BusClient();
    BusClient(const BusClient&) = delete;
    BusClient& operator=(const BusClient&) = delete;

    QDBusMessage manager(const QString& method, const QVariantList& arguments = {});
    QDBusMessage telemetry(const QString& method, const QVariantList& arguments = {});
    /// Calls without waiting.
    QDBusPendingCall begin(const QString& interface, const QString& method, const QVariantList& arguments = {});
    QDBusPendingCall begin(const QDBusMessage& message);
    QVariant property(const QString& name);
    QString introspection();
    /// The bundle's text, or nothing.
    QByteArray diagnostics();

    [[nodiscard]] const std::vector<HeardFrame>& frames() const { return m_ears.frames; }
    void forgetFrames() { m_ears.frames.clear(); }
    /// Properties that were announced as changed, with their latest values.
    [[nodiscard]] const QVariantMap& announced() const { return m_ears.announced; }
    [[nodiscard]] const BusEars& ears() const { return m_ears; }

private:
    QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments);

    QString m_name;
    QDBusConnection m_connection;
    BusEars m_ears;
};

/// A call to the helper's object.
[[nodiscard]] QDBusMessage messageFor(const QString& interface, const QString& method, const QVariantList& arguments);

/// The error's name, or an empty string for a reply.
QString errorOf(const QDBusMessage& reply);

/// The helper had no time for it: it does something else, or turned the call away unread, which QtDBus answers with
/// UnknownObject. On a machine whose host is busy it has soon had its quarter of a CPU.
[[nodiscard]] bool turnedAway(const QDBusMessage& reply);

} // namespace quickshift::tests
