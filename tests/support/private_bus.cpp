// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_bus.h"

#include "tests/support/dbus_daemon.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <cstring>
#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace quickshift::tests
{
namespace
{

/// The name of our own connection.
QString control()
{
    return QStringLiteral("control");
}

constexpr auto helperUser = "quickshift";
constexpr auto polkitDaemon = "/usr/lib/polkit-1/polkitd";
constexpr auto polkitActions = "/usr/share/polkit-1/actions";
constexpr auto polkitRules = "/etc/polkit-1/rules.d";
constexpr uint nobody = 65534;
constexpr auto playerRule = R"(polkit.addRule(function(action, subject) {
    if (subject.user == "games" &&
        (action.id == "org.quickshift1.monitor" || action.id == "org.quickshift1.control"))
        return polkit.Result.YES;
});
)";

/// As its unit has them: ConfigurationDirectory, StateDirectory, RuntimeDirectory.
const QStringList helperDirectories{QStringLiteral("etc"), QStringLiteral("var"), QStringLiteral("run")};

// The default policy of a system bus, as dbus ships it: nothing but signals and replies unless a service's file says
// so.
constexpr auto daemonConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%1/services</servicedir>
  <!-- An emulated machine may take its time. -->
  <limit name="service_start_timeout">120000</limit>
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Introspectable"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Properties"/>
  </policy>
  <include ignore_missing="yes">/etc/dbus-1/system.d/org.freedesktop.PolicyKit1.conf</include>
  <include ignore_missing="yes">/usr/share/dbus-1/system.d/org.freedesktop.PolicyKit1.conf</include>
  <include>%2/dbus/org.quickshift1.conf</include>
</busconfig>
)";

constexpr auto activation = R"([D-BUS Service]
Name=org.quickshift1
Exec=%1/helper.sh
)";

// The unit's user and capabilities, without systemd. A process with ambient capabilities cannot be traced by its own
// user, which is how the leak sanitizer works: in a sanitizer build it would fail at exit whatever it found.
constexpr auto launcher = R"sh(#!/bin/sh
export ASAN_OPTIONS=detect_leaks=0
. %3/watchdog
exec setpriv --reuid %1 --regid %1 --clear-groups --inh-caps -all,+bpf,+perfmon --ambient-caps -all,+bpf,+perfmon \
    --bounding-set -all,+bpf,+perfmon --no-new-privs \
    "%2" --object "$(cat %3/object)" --idle-exit "$(cat %3/idle-exit)" --config %3/etc/quickshift.toml \
    --vendor-config %3/vendor.toml --presets %3/presets --state-dir %3/var --runtime-dir %3/run >>%3/helper.log 2>&1
)sh";

std::unexpected<QString> failure(const QString& what)
{
    return std::unexpected(QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(strerror(errno))));
}

QString contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool bind(const QString& from, const char* over)
{
    return mount(from.toLocal8Bit().constData(), over, nullptr, MS_BIND, nullptr) == 0;
}

QStringList asUser(uint uid)
{
    const auto number = QString::number(uid);
    return {QStringLiteral("setpriv"),       QStringLiteral("--reuid"), number, QStringLiteral("--regid"), number,
            QStringLiteral("--clear-groups")};
}

std::pair<int, QString> run(const QStringList& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    process.waitForFinished(30'000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.hasExpired(limit.count()))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(1);
    }
    return true;
}

std::expected<std::unique_ptr<PrivateBus>, QString> PrivateBus::start(const Programs& programs)
{
    if (geteuid() != 0)
        return std::unexpected(QStringLiteral("needs root, to run the helper as another user on a bus of its own"));
    if (!QFile::exists(QString::fromLatin1(polkitDaemon)))
        return std::unexpected(QStringLiteral("needs polkitd at %1").arg(QString::fromLatin1(polkitDaemon)));
    std::unique_ptr<PrivateBus> bus(new PrivateBus);
    if (const auto prepared = bus->prepare(programs); !prepared)
        return std::unexpected(prepared.error());
    if (const auto launched = bus->launch(); !launched)
        return std::unexpected(launched.error());
    return bus;
}

PrivateBus::~PrivateBus()
{
    endHelper(SIGTERM);
    for (auto* child : {&m_polkit, &m_daemon}) {
        child->terminate();
        if (!child->waitForFinished(3000))
            child->kill();
    }
}

std::expected<void, QString> PrivateBus::prepare(const Programs& programs)
{
    if (unshare(CLONE_NEWNS | CLONE_NEWUTS) != 0 || sethostname(hostName, strlen(hostName)) != 0 ||
        mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failure(QStringLiteral("making namespaces"));

    QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7755)); // other users pass through it
    QDir(m_directory.path()).mkpath(QStringLiteral("services"));
    QDir(m_directory.path()).mkpath(QStringLiteral("actions"));

    for (const auto& action : QDir(QString::fromLatin1(polkitActions)).entryInfoList(QDir::Files))
        QFile::copy(action.filePath(), path(QStringLiteral("actions/") + action.fileName()));
    QFile::copy(programs.packaging + QStringLiteral("/polkit/org.quickshift1.policy"),
                path(QStringLiteral("actions/org.quickshift1.policy")));
    if (!bind(path(QStringLiteral("actions")), polkitActions))
        return failure(QStringLiteral("putting our polkit actions in place"));

    // A path of its own for our rule; the machine's rules are not ours to depend on.
    QDir(m_directory.path()).mkpath(QStringLiteral("rules"));
    letPlayer(true);
    if (!bind(path(QStringLiteral("rules")), polkitRules))
        return failure(QStringLiteral("putting our polkit rule in place"));

    const auto users = contentOf(QStringLiteral("/etc/passwd"));
    if (!users.contains(QStringLiteral("\n%1:").arg(QString::fromLatin1(helperUser)))) {
        write(QStringLiteral("passwd"), users + QStringLiteral("%1:x:64123:64123::/nonexistent:/usr/sbin/nologin\n")
                                                    .arg(QString::fromLatin1(helperUser)));
        write(QStringLiteral("group"), contentOf(QStringLiteral("/etc/group")) +
                                           QStringLiteral("%1:x:64123:\n").arg(QString::fromLatin1(helperUser)));
        if (!bind(path(QStringLiteral("passwd")), "/etc/passwd") || !bind(path(QStringLiteral("group")), "/etc/group"))
            return failure(QStringLiteral("adding the helper's user"));
    }

    for (const auto& directory : helperDirectories) {
        QDir(m_directory.path()).mkpath(directory);
        if (!giveToHelper(directory))
            return failure(QStringLiteral("giving the helper its directories"));
    }
    m_object = programs.object;
    m_packaging = programs.packaging;
    installPresets();
    setObject({});
    setIdleExit(60);
    setWatchdog({}, {});
    write(QStringLiteral("bus.conf"), QString::fromLatin1(daemonConfig).arg(m_directory.path(), programs.packaging));
    write(QStringLiteral("services/org.quickshift1.service"), QString::fromLatin1(activation).arg(m_directory.path()));
    write(QStringLiteral("helper.sh"),
          QString::fromLatin1(launcher).arg(QString::fromLatin1(helperUser), programs.helper, m_directory.path()),
          true);
    return {};
}

std::expected<void, QString> PrivateBus::launch()
{
    m_daemon.setStandardErrorFile(path(QStringLiteral("bus.log")));
    if (!startDbusDaemon(m_daemon, {QStringLiteral("--config-file=") + path(QStringLiteral("bus.conf"))}))
        return std::unexpected(QStringLiteral("dbus-daemon did not start"));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address().toLocal8Bit());
    QDBusConnection::disconnectFromBus(control());
    if (!QDBusConnection::connectToBus(address(), control()).isConnected())
        return std::unexpected(QStringLiteral("dbus-daemon takes no connections"));
    return startPolkit();
}

std::expected<void, QString> PrivateBus::startPolkit()
{
    m_polkit.start(QString::fromLatin1(polkitDaemon), {QStringLiteral("--no-debug")});
    const auto ready = [] {
        return QDBusConnection(control())
            .interface()
            ->isServiceRegistered(QStringLiteral("org.freedesktop.PolicyKit1"))
            .value();
    };
    // In an emulated machine this takes a while.
    if (!waitUntil(ready, std::chrono::seconds(30)))
        return std::unexpected(QStringLiteral("polkitd did not start"));
    return {};
}

void PrivateBus::endPolkit()
{
    m_polkit.kill();
    m_polkit.waitForFinished();
}

std::expected<void, QString> PrivateBus::restart()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
    endPolkit();
    QDBusConnection::disconnectFromBus(control());
    QFile::remove(path(QStringLiteral("bus")));
    return launch();
}

QString PrivateBus::address() const
{
    return QStringLiteral("unix:path=") + path(QStringLiteral("bus"));
}

bool PrivateBus::giveToHelper(const QString& name) const
{
    const auto* user = getpwnam(helperUser);
    return user != nullptr && chown(path(name).toLocal8Bit().constData(), user->pw_uid, user->pw_gid) == 0;
}

void PrivateBus::forgetFiles() const
{
    QFile::remove(vendorFile());
    installPresets();
    for (const auto& directory : helperDirectories) {
        for (const auto& file : QDir(path(directory)).entryInfoList(QDir::Files))
            QFile::remove(file.filePath());
    }
}

void PrivateBus::installPresets() const
{
    QDir(presetsDirectory()).removeRecursively();
    QDir(m_directory.path()).mkpath(presetsDirectory());
    for (const auto& preset : QDir(m_packaging + QStringLiteral("/../resources/presets")).entryInfoList(QDir::Files))
        QFile::copy(preset.filePath(), presetsDirectory() + QLatin1Char('/') + preset.fileName());
}

void PrivateBus::setObject(const QString& object)
{
    write(QStringLiteral("object"), object.isEmpty() ? m_object : object);
}

void PrivateBus::setIdleExit(int seconds)
{
    write(QStringLiteral("idle-exit"), QString::number(seconds));
}

void PrivateBus::letPlayer(bool may) const
{
    write(QStringLiteral("rules/50-player.rules"), may ? QString::fromLatin1(playerRule) : QString());
}

void PrivateBus::setWatchdog(const QString& socket, std::chrono::microseconds limit) const
{
    write(QStringLiteral("watchdog"),
          socket.isEmpty()
              ? QString()
              : QStringLiteral("export NOTIFY_SOCKET=%1 WATCHDOG_USEC=%2\n").arg(socket).arg(limit.count()));
}

qint64 PrivateBus::helperPid() const
{
    const auto reply = QDBusConnection(control()).interface()->servicePid(QStringLiteral("org.quickshift1"));
    return reply.isValid() ? reply.value() : 0;
}

void PrivateBus::endHelper(int signal)
{
    const auto pid = helperPid();
    if (pid == 0)
        return;
    ::kill(static_cast<pid_t>(pid), signal);
    waitUntil([this] { return helperPid() == 0; }, std::chrono::seconds(10));
}

std::pair<int, QString> PrivateBus::runAsNobody(const QStringList& command) const
{
    return run(asNobody() + command);
}

std::pair<int, QString> PrivateBus::runAsPlayer(const QStringList& command) const
{
    return run(asPlayer() + command);
}

QStringList PrivateBus::asPlayer()
{
    return asUser(playerUser);
}

QStringList PrivateBus::asNobody()
{
    return asUser(nobody);
}

void PrivateBus::write(const QString& name, const QString& content, bool executable) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
    file.write(content.toUtf8());
    file.setPermissions(QFile::Permissions(executable ? 0x7755 : 0x6644));
}

} // namespace quickshift::tests
