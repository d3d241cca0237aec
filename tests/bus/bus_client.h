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

class BusClient : public QObject
{
    Q_OBJECT
public:
    struct HeardFrame {
        uint cookie;
        qulonglong sequence;
        QByteArray bytes;
        std::chrono::steady_clock::time_point arrived;
    };

    BusClient();
    /// On the bus as this user; the test's own process otherwise.
    explicit BusClient(uint user);
    ~BusClient() override;

    QDBusMessage manager(const QString& method, const QVariantList& arguments = {});
    QDBusMessage telemetry(const QString& method, const QVariantList& arguments = {});
    /// Calls without waiting.
    QDBusPendingCall begin(const QString& interface, const QString& method, const QVariantList& arguments = {});
    QDBusPendingCall begin(const QDBusMessage& message);
    QVariant property(const QString& name);
    QString introspection();
    /// The bundle's text, or nothing.
    QByteArray diagnostics();

    [[nodiscard]] const std::vector<HeardFrame>& frames() const { return m_frames; }
    void forgetFrames() { m_frames.clear(); }
    /// Properties that were announced as changed, with their latest values.
    [[nodiscard]] const QVariantMap& announced() const { return m_announced; }

signals:
    /// A frame came.
    void heard();

private slots:
    void onFrame(uint cookie, qulonglong sequence, const QByteArray& bytes);
    void onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments);

    QString m_name;
    QDBusConnection m_connection;
    std::vector<HeardFrame> m_frames;
    QVariantMap m_announced;
};

/// A call to the helper's object.
[[nodiscard]] QDBusMessage messageFor(const QString& interface, const QString& method, const QVariantList& arguments);

/// The error's name, or an empty string for a reply.
QString errorOf(const QDBusMessage& reply);

} // namespace quickshift::tests
