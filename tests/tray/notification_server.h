// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop's notification service: shows nothing, remembers everything.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace quickshift::tests
{

class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0;
        QString title;
        QString text;
        QStringList actions;
    };

    NotificationServer(QDBusConnection session, QStringList capabilities);
    ~NotificationServer() override;

    [[nodiscard]] const std::optional<Shown>& shown() const { return m_shown; }
    /// As when a person clicks the action's button.
    void invoke(const QString& action);

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return m_capabilities; }
    Q_SCRIPTABLE uint Notify(const QString& application, uint replaces, const QString& icon, const QString& title,
                             const QString& text, const QStringList& actions, const QVariantMap& hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString& action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_session;
    QStringList m_capabilities;
    std::optional<Shown> m_shown;
    uint m_last = 0;
};

} // namespace quickshift::tests
