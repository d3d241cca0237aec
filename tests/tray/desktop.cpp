// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/desktop.h"

#include "tests/support/dbus_daemon.h"
#include "tests/support/private_bus.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace quickshift::tests
{

using namespace std::chrono_literals;

std::expected<std::unique_ptr<Desktop>, QString> Desktop::start()
{
    const auto server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (server.isEmpty())
        return std::unexpected(QStringLiteral("needs Xvfb"));
    std::unique_ptr<Desktop> desktop(new Desktop);
    const auto socket = desktop->m_home.filePath(QStringLiteral("bus"));
    desktop->m_display.start(server, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                      QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                                      QStringLiteral("tcp")});
    if (!startDbusDaemon(desktop->m_bus,
                         {QStringLiteral("--session"), QStringLiteral("--address=unix:path=") + socket}))
        return std::unexpected(QStringLiteral("the session bus did not start"));
    if (!waitUntil([&] { return desktop->m_display.canReadLine(); }, 30s))
        return std::unexpected(QStringLiteral("Xvfb did not start"));
    desktop->m_displayName = QLatin1Char(':') + QString::fromLatin1(desktop->m_display.readLine()).trimmed();
    QDir(desktop->m_home.path()).mkpath(QStringLiteral("run"));
    QFile::setPermissions(desktop->m_home.filePath(QStringLiteral("run")), QFile::Permissions(0x7700));
    QDBusConnection::connectToBus(QStringLiteral("unix:path=") + socket, QStringLiteral("session"));
    return desktop;
}

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("session"));
    for (auto* child : {&m_display, &m_bus}) {
        child->terminate();
        if (!child->waitForFinished(5000))
            child->kill();
    }
}

QDBusConnection Desktop::session() const
{
    return QDBusConnection(QStringLiteral("session"));
}

QProcessEnvironment Desktop::environment(const QString& platform) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : std::initializer_list<std::pair<const char*, QString>>{
             {"DISPLAY", m_displayName},
             {"QT_QPA_PLATFORM", platform},
             {"DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=") + m_home.filePath(QStringLiteral("bus"))},
             {"HOME", m_home.path()},
             {"XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config"))},
             {"XDG_RUNTIME_DIR", m_home.filePath(QStringLiteral("run"))},
             {"XDG_CURRENT_DESKTOP", QStringLiteral("test")},
             {"LC_ALL", QStringLiteral("C.UTF-8")}})
        environment.insert(QString::fromLatin1(name), value);
    for (const auto& [name, value] : m_variables.asKeyValueRange())
        environment.insert(name, value);
    return environment;
}

void Desktop::startPanel(QProcess& panel, const QStringList& arguments) const
{
    panel.setProcessEnvironment(environment());
    panel.setProcessChannelMode(QProcess::ForwardedChannels);
    panel.start(QStringLiteral(QUICKSHIFT_PANEL), arguments);
}

} // namespace quickshift::tests
