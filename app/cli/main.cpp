// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl: everything that the panel does, from a terminal.
#include "app/cli/commands.h"
#include "app/cli/helper.h"
#include "app/cli/monitor.h"
#include "app/cli/output.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>

#include <csignal>

namespace
{

using namespace quickshift::cli;

const char description[] =
    "Switches the Quickshift scheduler and shows what it does.\n\n"
    "Commands:\n"
    "  status                 state, scheduler, kernel, and what this machine can do\n"
    "  start, stop            switch the scheduler on or off; returns when the kernel has\n"
    "  get [NAME...]          tunables and their values\n"
    "  set NAME=VALUE...      set tunables, all or none; with --revert-after they revert unless you say yes\n"
    "  preset NAME            apply a preset; \"default\" sets every tunable back\n"
    "  exits [NUMBER]         how the scheduler left the kernel by itself; with a number, the kernel's dump of it\n"
    "  monitor                a line of live figures for each frame\n\n"
    "Exit status: 0 done, 1 failed, 2 wrong usage, 3 helper unreachable, 4 not authorised, 5 not supported by this\n"
    "kernel, 6 in conflict with another scheduler or change, 7 unknown name or value out of range.";

/// A number option in its range, or nothing and the usage error printed.
std::optional<uint> number(const QCommandLineParser& parser, const QString& option, uint minimum, uint maximum)
{
    bool ok = false;
    const uint value = parser.value(option).toUInt(&ok);
    if (ok && value >= minimum && value <= maximum)
        return value;
    failUsage(QStringLiteral("--%1 takes a number from %2 to %3.").arg(option).arg(minimum).arg(maximum));
    return std::nullopt;
}

ExitCode run(const QCommandLineParser& parser)
{
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return failUsage(QStringLiteral("no command given."));
    const QString command = arguments.takeFirst();
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto hz = number(parser, QStringLiteral("hz"), 1, 60);
    const auto seconds = number(parser, QStringLiteral("seconds"), 0, 86'400);
    const auto revertAfter = number(parser, QStringLiteral("revert-after"), 0, 600);
    if (!hz || !seconds || !revertAfter)
        return USAGE;

    const bool takesArguments = command == "get" || command == "set" || command == "preset" || command == "exits";
    if (!takesArguments && !arguments.isEmpty())
        return failUsage(QStringLiteral("%1 takes no arguments.").arg(command));
    if (command == "set" && arguments.isEmpty())
        return failUsage(QStringLiteral("set needs NAME=VALUE; \"quickshiftctl get\" lists the names."));
    if (command == "preset" && arguments.size() != 1)
        return failUsage(QStringLiteral("preset needs one name."));
    if (command == "exits" && arguments.size() > 1)
        return failUsage(QStringLiteral("exits takes one number, or none."));

    if (!QDBusConnection::systemBus().isConnected())
        return fail(QDBusError(QDBusError::Disconnected, QStringLiteral("The system bus cannot be reached: %1")
                                                             .arg(QDBusConnection::systemBus().lastError().message())));
    Helper helper;
    if (command == "status")
        return showStatus(helper, json);
    if (command == "start")
        return startScheduler(helper, json);
    if (command == "stop")
        return stopScheduler(helper, json);
    if (command == "get")
        return getTunables(helper, arguments, json);
    if (command == "set")
        return setTunables(helper, arguments, *revertAfter, json);
    if (command == "preset")
        return applyPreset(helper, arguments.first(), json);
    if (command == "exits")
        return arguments.isEmpty() ? showExits(helper, json) : showExitDump(helper, arguments.first(), json);
    if (command == "monitor")
        return Monitor(helper, json).run(*hz, *seconds);
    return failUsage(QStringLiteral("there is no command \"%1\".").arg(command));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quickshiftctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUICKSHIFT_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(description));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do; see above."));
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("Print JSON, one object a line.")},
        {QStringLiteral("hz"), QStringLiteral("monitor: frames a second, 1 to 60 (default 1)."), QStringLiteral("N"),
         "1"},
        {QStringLiteral("seconds"), QStringLiteral("monitor: end after so long (default 0: until interrupted)."),
         QStringLiteral("N"), "0"},
        {QStringLiteral("revert-after"), QStringLiteral("set: revert after so many seconds unless confirmed."),
         QStringLiteral("N"), "0"},
    });
    parser.process(application);
    // Being interrupted is how monitor usually ends; the helper drops the subscription when we leave the bus.
    std::signal(SIGINT, [](int) { std::_Exit(OK); });
    return run(parser);
}
