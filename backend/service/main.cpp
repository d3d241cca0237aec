// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftd: the privileged helper. Options, signals, the bus; everything else is in the parts it puts together.
#include "backend/service/bus_object.h"
#include "backend/service/rights.h"
#include "backend/service/snapshot.h"
#include "backend/service/watchdog.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace
{

/// Turns SIGTERM and SIGINT into an orderly end of the main loop.
class TerminationSignals
{
public:
    TerminationSignals()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTERM);
        sigaddset(&set, SIGINT);
        // Before any thread starts, so that all of them inherit it.
        sigprocmask(SIG_BLOCK, &set, nullptr);
        m_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~TerminationSignals() { close(m_fd); }
    TerminationSignals(const TerminationSignals&) = delete;
    TerminationSignals& operator=(const TerminationSignals&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd = -1;
};

struct Options {
    quickshift::engine::Engine::Options engine;
    quickshift::service::BusObject::Options service;
};

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Quickshift's helper: loads the scheduler and measures. D-Bus starts it (org.quickshift1 on the system bus)."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption object(QStringLiteral("object"), QStringLiteral("The BPF object to load."),
                                    QStringLiteral("path"), QStringLiteral(QUICKSHIFT_BPF_PATH));
    const QCommandLineOption sysfs(QStringLiteral("sysfs"), QStringLiteral("Where sysfs is mounted."),
                                   QStringLiteral("path"), QStringLiteral("/sys"));
    const QCommandLineOption vendor(QStringLiteral("vendor-config"),
                                    QStringLiteral("Settings below the system's own; only read."),
                                    QStringLiteral("path"), QStringLiteral(QUICKSHIFT_DATA_PATH "/quickshift.toml"));
    const QCommandLineOption presets(QStringLiteral("presets"), QStringLiteral("Where the presets are."),
                                     QStringLiteral("path"), QStringLiteral(QUICKSHIFT_DATA_PATH "/presets"));
    const QCommandLineOption system(QStringLiteral("config"), QStringLiteral("The system's settings, kept here."),
                                    QStringLiteral("path"), QStringLiteral("/etc/quickshift/quickshift.toml"));
    const QCommandLineOption state(QStringLiteral("state-dir"), QStringLiteral("Where earlier exits are kept."),
                                   QStringLiteral("path"), QStringLiteral("/var/lib/quickshift"));
    const QCommandLineOption runtime(QStringLiteral("runtime-dir"),
                                     QStringLiteral("Where it is noted that the scheduler is on."),
                                     QStringLiteral("path"), QStringLiteral("/run/quickshift"));
    const QCommandLineOption idle(QStringLiteral("idle-exit"),
                                  QStringLiteral("Ends after so many seconds without use; 0 never does."),
                                  QStringLiteral("seconds"), QStringLiteral("60"));
    parser.addOptions({object, sysfs, vendor, presets, system, state, runtime, idle});
    parser.process(application);
    bool number = false;
    const auto seconds = parser.value(idle).toUInt(&number);
    if (!number || seconds > 86'400 || !parser.positionalArguments().isEmpty()) {
        std::fputs("quickshiftd: --idle-exit takes 0 to 86400 seconds, and there are no other arguments.\n", stderr);
        std::exit(2);
    }
    return {.engine = {.object = parser.value(object).toStdString(), .sysfs = parser.value(sysfs).toStdString()},
            .service = {.settings = {.vendor = parser.value(vendor).toStdString(),
                                     .system = parser.value(system).toStdString()},
                        .presets = parser.value(presets).toStdString(),
                        .stateDirectory = parser.value(state).toStdString(),
                        .runtimeDirectory = parser.value(runtime).toStdString(),
                        .idleExit = std::chrono::seconds(seconds)}};
}

} // namespace

int main(int argc, char** argv)
{
    const TerminationSignals termination;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quickshiftd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUICKSHIFT_VERSION));
    const auto options = readOptions(application);

    // Looks at what this machine can do, which takes the rights that everything after it but the engine's thread does
    // without. That one has them from here, because nobody else can get them back.
    quickshift::engine::Engine engine(options.engine);
    auto engineThread = quickshift::service::EngineWorker::makeThread();
    quickshift::service::dropRights();

    quickshift::protocol::registerDBusTypes();
    auto bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        std::fprintf(stderr, "quickshiftd: no system bus: %s\n", qUtf8Printable(bus.lastError().message()));
        return 1;
    }

    int status = 0;
    {
        quickshift::service::BusObject object(bus, engine, std::move(engineThread), options.service);
        QSocketNotifier terminated(termination.fd(), QSocketNotifier::Read);
        QObject::connect(&terminated, &QSocketNotifier::activated, &application, [&terminated, &object] {
            terminated.setEnabled(false);
            object.leave(&QCoreApplication::quit);
        });
        bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                    QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), &application,
                    SLOT(quit()));
        if (const auto problem = object.serve()) {
            std::fprintf(stderr, "quickshiftd: %s\n", qUtf8Printable(*problem));
            return 1;
        }
        const quickshift::service::Watchdog watchdog;
        status = QCoreApplication::exec();
    }
    // A failure, so that systemd starts the next helper, which finds what was on.
    if (!bus.isConnected())
        status = 1;
    // The kernel is back on its default scheduler even if these fail: the links end with the process.
    engine.setExitHandler({});
    if (engine.schedulerAttached())
        std::ignore = engine.stopScheduler();
    std::ignore = engine.stopMonitoring();
    return status;
}
