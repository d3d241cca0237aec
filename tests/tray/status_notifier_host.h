// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop's tray as the StatusNotifierItem specification has it: the watcher at which items register, and the host
// that shows them, opens their menus and clicks.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace quickshift::tests
{

class StatusNotifierHost : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHost SCRIPTABLE true)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion SCRIPTABLE true)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items SCRIPTABLE true)

public:
    struct MenuItem {
        int id = 0;
        QString label; ///< without accelerators
        bool enabled = true;
        bool checked = false;
    };

    explicit StatusNotifierHost(QDBusConnection session);
    ~StatusNotifierHost() override;

    [[nodiscard]] bool hasItem() const { return !m_item.isEmpty(); }
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QImage icon() const;
    /// Of an icon that the desktop is to draw itself.
    [[nodiscard]] QString iconName() const;
    void leftClick() const { click("Activate"); }
    void middleClick() const { click("SecondaryActivate"); }
    /// All entries, those of submenus too.
    [[nodiscard]] QList<MenuItem> menu() const;
    [[nodiscard]] std::optional<MenuItem> entry(const QString& label) const;
    /// False when there is no such entry.
    bool choose(const QString& label) const;

    [[nodiscard]] static bool isHost() { return true; }
    [[nodiscard]] static int protocolVersion() { return 0; }
    [[nodiscard]] QStringList items() const { return hasItem() ? QStringList{m_item} : QStringList{}; }

public slots:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString& service);
    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString&) {}

signals:
    Q_SCRIPTABLE void StatusNotifierItemRegistered(const QString& item);
    Q_SCRIPTABLE void StatusNotifierItemUnregistered(const QString& item);
    Q_SCRIPTABLE void StatusNotifierHostRegistered();

private:
    QDBusMessage ask(const QDBusMessage& call) const;
    void click(const char* method) const;
    [[nodiscard]] QVariant property(const char* name) const;

    QDBusConnection m_session;
    QString m_item; ///< the service on the bus
};

} // namespace quickshift::tests
