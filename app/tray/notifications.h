// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's notifications (org.freedesktop.Notifications 1.2), one at a time: a new one replaces the last.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace quickshift::app
{

class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);
    /// A button that nobody hears any more must not stay.
    ~Notifications() override { withdraw(); }

    /// `retry`: with a button that says so.
    void show(const QString& title, const QString& text, bool retry);
    /// Takes back what is shown.
    void withdraw();

signals:
    void retryRequested();
    /// It was clicked.
    void opened();

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void notify(const QString& title, const QString& text, bool retry, const QStringList& capabilities);

    QDBusConnection m_session;
    uint m_id = 0;      ///< of what is shown; 0: nothing is
    uint m_request = 0; ///< counts what was shown and taken back: an answer to an earlier request is stale
};

} // namespace quickshift::app
