// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace quickshift::app
{
namespace
{

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto retryAction = QStringLiteral("retry");

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifications::Notifications(QDBusConnection session, QObject* parent) : QObject(parent), m_session(std::move(session))
{
    m_session.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                      SLOT(onActionInvoked(uint, QString)));
    m_session.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void Notifications::show(const QString& title, const QString& text, bool retry)
{
    const auto request = ++m_request;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        // Where nothing shows notifications, the window has the same words.
        if (!reply.isError() && request == m_request)
            notify(title, text, retry, reply.value());
    });
}

void Notifications::withdraw()
{
    ++m_request;
    if (const auto id = std::exchange(m_id, 0); id != 0)
        m_session.asyncCall(callOf(QStringLiteral("CloseNotification")) << id);
}

void Notifications::notify(const QString& title, const QString& text, bool retry, const QStringList& capabilities)
{
    QStringList actions;
    if (capabilities.contains(QStringLiteral("actions"))) {
        actions << QStringLiteral("default") << tr("Show Quickshift");
        if (retry)
            actions << retryAction << tr("Retry");
    }
    const auto body = capabilities.contains(QStringLiteral("body-markup")) ? text.toHtmlEscaped() : text;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.quickshift.Quickshift")}};
    constexpr int asTheDesktopLikes = -1;
    const auto call = callOf(QStringLiteral("Notify"))
                      << QStringLiteral("Quickshift") << m_id << QStringLiteral("org.quickshift.Quickshift") << title
                      << body << actions << hints << asTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, request = m_request](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError())
                    return;
                m_id = reply.value();
                if (request != m_request)
                    withdraw();
            });
}

void Notifications::onActionInvoked(uint id, const QString& action)
{
    if (id != m_id || id == 0)
        return;
    if (action == retryAction)
        emit retryRequested();
    else
        emit opened();
}

void Notifications::onClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace quickshift::app
