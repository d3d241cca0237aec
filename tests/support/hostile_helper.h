// SPDX-License-Identifier: GPL-3.0-or-later
// Something on the bus that calls itself the helper and says whatever it is told to say: the one thing that the real
// helper cannot be asked to do.
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariantMap>

namespace quickshift::tests
{

class HostileHelper : public QDBusVirtualObject
{
public:
    explicit HostileHelper(QDBusConnection connection);
    ~HostileHelper() override;

    /// Takes the helper's name, or gives it up. False when the bus refuses.
    bool come();
    void leave();

    /// What a helper in order says of itself.
    [[nodiscard]] static QVariantMap soundProperties();
    /// What GetAll answers with, in place of the properties; invalid: the properties.
    void setGetAllAnswer(const QVariant& answer) { m_getAllAnswer = answer; }
    void setProperties(const QVariantMap& properties) { m_properties = properties; }
    /// What Snapshot answers with; invalid: with nothing in it.
    void setSnapshotAnswer(const QVariant& answer) { m_snapshotAnswer = answer; }
    void setSubscribeAnswer(const QVariant& answer) { m_subscribeAnswer = answer; }
    /// 0 until somebody subscribed.
    [[nodiscard]] uint subscriptions() const { return m_subscriptions; }

    void tellProperties(const QVariantMap& changed);
    void sendFrame(const QByteArray& bytes);
    void tellExit(uint kind, qlonglong code, const QString& reason, const QString& message);

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    QString introspect(const QString&) const override { return {}; }

private:
    void signal(const char* interface, const char* name, const QVariantList& arguments);

    static constexpr uint cookie = 7;
    QDBusConnection m_connection;
    QVariantMap m_properties = soundProperties();
    QVariant m_getAllAnswer;
    QVariant m_snapshotAnswer;
    QVariant m_subscribeAnswer = cookie;
    uint m_subscriptions = 0;
    qulonglong m_sequence = 0;
};

} // namespace quickshift::tests
