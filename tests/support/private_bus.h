// SPDX-License-Identifier: GPL-3.0-or-later
// A system bus of our own, with the real dbus-daemon, the real polkitd, our bus policy and polkit actions, and the real
// helper, which D-Bus starts as user "quickshift" with nothing but CAP_BPF and CAP_PERFMON. All of it lives in
// private namespaces for mounts and the host name, and in a temporary directory: the machine's own bus, users and files
// are neither touched nor needed.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>

namespace quickshift::tests
{

class PrivateBus
{
public:
    struct Programs {
        QString helper;    ///< quickshiftd
        QString object;    ///< quickshift.bpf.o
        QString packaging; ///< the source tree's packaging/, for bus policy and polkit actions
    };

    /// Moves this process into its own mount namespace (needs root; before any thread starts) and starts bus and
    /// polkitd. Otherwise the reason why it cannot.
    [[nodiscard]] static std::expected<std::unique_ptr<PrivateBus>, QString> start(const Programs& programs);
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// The helper's.
    static constexpr auto hostName = "planted-host";

    [[nodiscard]] QString address() const;
    /// What the next helper is started with.
    void setIdleExit(int seconds);
    /// Where it reports as to systemd, and how often it must; nowhere with an empty name.
    void setWatchdog(const QString& socket, std::chrono::microseconds limit) const;
    /// Another BPF object than the one of Programs for the next helper; empty: that one again.
    void setObject(const QString& object);
    /// Where the helper keeps settings; its user's own, as its directories for state and at run time.
    [[nodiscard]] QString settingsDirectory() const { return path(QStringLiteral("etc")); }
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("etc/quickshift.toml")); }
    [[nodiscard]] QString vendorFile() const { return path(QStringLiteral("vendor.toml")); }
    [[nodiscard]] QString stateDirectory() const { return path(QStringLiteral("var")); }
    [[nodiscard]] QString runtimeDirectory() const { return path(QStringLiteral("run")); }
    /// Removes all that a helper leaves behind.
    void forgetFiles() const;
    /// The running helper's process id, or 0.
    [[nodiscard]] qint64 helperPid() const;
    [[nodiscard]] qint64 daemonPid() const { return m_daemon.processId(); }
    /// Ends the bus and all that is on it with it, and starts another one with polkitd at the same address.
    [[nodiscard]] std::expected<void, QString> restart();
    /// Kills polkitd, and starts another one.
    void endPolkit();
    [[nodiscard]] std::expected<void, QString> startPolkit();
    /// Sends the helper, if one runs, a signal and waits until its name is free.
    void endHelper(int signal);
    // Debian's own user for games, by its fixed number.
    static constexpr uint playerUser = 5;
    /// Whether the player may monitor and control; not, as in a session that became inactive. Polkit sees it soon.
    void letPlayer(bool may) const;
    /// Runs a program as a user without a session, and gives its exit code and output.
    [[nodiscard]] std::pair<int, QString> runAsNobody(const QStringList& command) const;
    /// The same as a user who may monitor and control, as the active local session may: a polkit rule says so.
    [[nodiscard]] std::pair<int, QString> runAsPlayer(const QStringList& command) const;
    /// What makes a program run as that user, or as the one before, to be put before it.
    [[nodiscard]] static QStringList asPlayer();
    [[nodiscard]] static QStringList asNobody();
    /// Where the helper finds its presets; those of the source tree at first.
    [[nodiscard]] QString presetsDirectory() const { return path(QStringLiteral("presets")); }

private:
    PrivateBus() = default;
    [[nodiscard]] std::expected<void, QString> prepare(const Programs& programs);
    [[nodiscard]] std::expected<void, QString> launch();
    void installPresets() const;
    [[nodiscard]] bool giveToHelper(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    void write(const QString& name, const QString& content, bool executable = false) const;

    QTemporaryDir m_directory{QStringLiteral("/tmp/quickshift-bus-XXXXXX")};
    QString m_object;
    QString m_packaging;
    QProcess m_daemon;
    QProcess m_polkit;
};

/// Lets events happen until `condition` holds or the time is up; says which.
bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds limit);

} // namespace quickshift::tests
