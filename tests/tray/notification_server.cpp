// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/notification_server.h"

namespace quickshift::tests
{
namespace
{

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

NotificationServer::NotificationServer(QDBusConnection session, QStringList capabilities)
    : m_session(std::move(session)), m_capabilities(std::move(capabilities))
{
    if (!m_session.registerObject(path, this, QDBusConnection::ExportScriptableContents) ||
        !m_session.registerService(service))
        qFatal("cannot be the notification service");
}

NotificationServer::~NotificationServer()
{
    m_session.unregisterService(service);
    m_session.unregisterObject(path);
}

void NotificationServer::invoke(const QString& action)
{
    const auto id = m_shown ? m_shown->id : 0;
    m_shown.reset();
    emit ActionInvoked(id, action);
    emit NotificationClosed(id, 2);
}

uint NotificationServer::Notify(const QString&, uint replaces, const QString&, const QString& title,
                                const QString& text, const QStringList& actions, const QVariantMap&, int)
{
    const auto id = replaces != 0 ? replaces : ++m_last;
    m_shown = {.id = id, .title = title, .text = text, .actions = actions};
    return id;
}

void NotificationServer::CloseNotification(uint id)
{
    if (!m_shown || m_shown->id != id)
        return;
    m_shown.reset();
    emit NotificationClosed(id, 3);
}

} // namespace quickshift::tests
