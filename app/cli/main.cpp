// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl: everything that the panel does, from a terminal.
#include "app/cli/commands.h"
#include "app/cli/compare_options.h"
#include "app/cli/helper.h"
#include "app/cli/monitor.h"
#include "app/cli/output.h"
#include "app/cli/record.h"
#include "app/cli/recording_csv.h"
#include "app/cli/recording_info.h"
#include "app/cli/replay.h"
#include "app/client/replay_source.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>

#include <algorithm>
#include <array>
#include <csignal>

namespace
{

using namespace quickshift::cli;

constexpr auto description =
    "Switches the Quickshift scheduler and shows what it does.\n\n"
    "Commands; each has its own --help:\n"
    "  status                 state, scheduler, kernel, and what this machine can do\n"
    "  start, stop            switch the scheduler on or off; returns when the kernel has\n"
    "  get [NAME...]          tunables and their values\n"
    "  set NAME=VALUE...      set tunables, all or none; with --revert-after they revert unless you say yes\n"
    "  preset NAME            apply a preset; \"default\" sets every tunable back\n"
    "  exits [NUMBER]         how the scheduler left the kernel by itself; with a number, the kernel's dump of it\n"
    "  monitor                a line of live figures for each frame\n"
    "  compare A B            measure two against each other: off on, NAME=VALUE twice, or preset:NAME twice\n"
    "  record FILE            live figures into a file, until interrupted (Ctrl-C)\n"
    "  replay FILE            a recording, as monitor would have shown it; --info and --csv say more of it\n\n"
    "Exit status: 0 done, 1 failed, 2 wrong usage, 3 helper unreachable, 4 not authorised, 5 not supported by this\n"
    "kernel, 6 in conflict with another scheduler or change, 7 unknown name or value out of range.";

struct Verb {
    const char* name;
    const char* arguments;
    const char* help;
    const char* options; ///< those that it understands besides --json
};

constexpr std::array verbs{
    Verb{"status", "", "State, scheduler, kernel, and what this machine can do.", ""},
    Verb{"start", "", "Switches the scheduler on; returns when the kernel has.", ""},
    Verb{"stop", "", "Switches it off; returns when the kernel has.", ""},
    Verb{"get", "[NAME...]", "Tunables and their values.", ""},
    Verb{"set", "NAME=VALUE...", "Sets tunables, all or none.", "revert-after"},
    Verb{"preset", "NAME", "Applies a preset; \"default\" sets every tunable back.", ""},
    Verb{"monitor", "", "A line of live figures for each frame.", "hz seconds"},
    Verb{
        "compare", "A B",
        "Measures A and B in turns, in random order, and says which is better, or that no difference can be measured.\n"
        "A B is: off on · NAME=VALUE NAME=VALUE (one tunable) · preset:NAME preset:NAME. Everything is then as it "
        "was.\n"
        "Each result is saved: --list, --show ID, --delete ID.",
        "seconds seed metric workload list show delete"},
    Verb{"record", "FILE",
         "Writes live figures into FILE until interrupted (Ctrl-C) or until --seconds are over. SIGUSR1 adds a mark.\n"
         "Single input reports are in it if the tunable report_list is on: quickshiftctl set report_list=by-time",
         "hz seconds force"},
    Verb{"replay", "FILE", "Shows a recording as monitor would have, at the speed at which it came.",
         "speed from info csv"},
};

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

/// The verb among the program's arguments, or nothing.
const Verb* verbIn(const QStringList& arguments)
{
    for (const auto& argument : arguments.mid(1)) {
        const auto found =
            std::ranges::find_if(verbs, [&](const Verb& verb) { return argument == QLatin1String(verb.name); });
        if (found != verbs.end())
            return found;
        if (!argument.startsWith('-'))
            break;
    }
    return nullptr;
}

/// All options, or those of one verb, so that its --help shows no others.
void addOptions(QCommandLineParser& parser, const Verb* verb)
{
    const auto number = QStringLiteral("N");
    QList<QCommandLineOption> options{
        {QStringLiteral("hz"), QStringLiteral("monitor, record: frames a second, 1 to 60 (default 1; record: 30)."),
         number},
        {QStringLiteral("seconds"),
         QStringLiteral(
             "monitor, record: end after so long (default 0: until interrupted); compare: measure for so long,\n"
             "10 to 3600 (default 120)."),
         number, "0"},
        {QStringLiteral("revert-after"), QStringLiteral("set: revert after so many seconds unless confirmed."), number,
         "0"},
        {QStringLiteral("force"), QStringLiteral("record: overwrite FILE if it exists.")},
        {QStringLiteral("speed"), QStringLiteral("replay: how many times as fast, 0.25 to 16 (default 1)."), number,
         "1"},
        {QStringLiteral("from"), QStringLiteral("replay: begin so many seconds after the recording's beginning."),
         number, "0"},
        {QStringLiteral("info"),
         QStringLiteral("replay: show where the recording was made, what it holds and what of it is damaged.")},
        {QStringLiteral("csv"),
         QStringLiteral("replay: print \"reports\" (single input reports) or \"histograms\" as CSV, at once."),
         QStringLiteral("WHAT")},
    };
    options += compareOptions();
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print JSON, one object a line.")});
    const auto wanted = verb == nullptr ? QStringList() : QString::fromLatin1(verb->options).split(' ');
    for (const auto& option : options)
        if (verb == nullptr || wanted.contains(option.names().first()))
            parser.addOption(option);
}

ExitCode runRecord(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto hz = parser.isSet(QStringLiteral("hz")) ? number(parser, QStringLiteral("hz"), 1, 60) : 30;
    const auto seconds = number(parser, QStringLiteral("seconds"), 0, 86'400);
    if (!hz || !seconds)
        return USAGE;
    if (arguments.size() != 1)
        return failUsage(QStringLiteral("record needs one file name."));
    return Record({.file = arguments.first(),
                   .hz = *hz,
                   .seconds = *seconds,
                   .force = parser.isSet(QStringLiteral("force")),
                   .json = parser.isSet(QStringLiteral("json"))})
        .run();
}

ExitCode runReplay(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return failUsage(QStringLiteral("replay needs one file name."));
    bool isSpeed = false;
    bool isTime = false;
    const ReplayOptions options{.file = arguments.first(),
                                .speed = parser.value(QStringLiteral("speed")).toDouble(&isSpeed),
                                .fromSeconds = parser.value(QStringLiteral("from")).toDouble(&isTime),
                                .json = parser.isSet(QStringLiteral("json"))};
    using Source = quickshift::client::ReplaySource;
    if (!isSpeed || options.speed < Source::minSpeed || options.speed > Source::maxSpeed)
        return failUsage(QStringLiteral("--speed takes a number from 0.25 to 16."));
    if (!isTime || options.fromSeconds < 0 || options.fromSeconds > 1e9)
        return failUsage(QStringLiteral("--from takes a number of seconds."));
    if (parser.isSet(QStringLiteral("info")))
        return showRecording(options.file, options.json);
    if (!parser.isSet(QStringLiteral("csv")))
        return replay(options);
    const auto what = parser.value(QStringLiteral("csv"));
    if (what != QLatin1String("reports") && what != QLatin1String("histograms"))
        return failUsage(QStringLiteral("--csv takes \"reports\" or \"histograms\"."));
    return printCsv(options.file, what == QLatin1String("reports") ? Csv::Reports : Csv::Histograms,
                    options.fromSeconds);
}

ExitCode runSet(Helper& helper, const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto revertAfter = number(parser, QStringLiteral("revert-after"), 0, 600);
    return revertAfter ? setTunables(helper, arguments, *revertAfter, parser.isSet(QStringLiteral("json"))) : USAGE;
}

ExitCode runMonitor(Helper& helper, const QCommandLineParser& parser)
{
    const auto hz = parser.isSet(QStringLiteral("hz")) ? number(parser, QStringLiteral("hz"), 1, 60) : 1;
    const auto seconds = number(parser, QStringLiteral("seconds"), 0, 86'400);
    return hz && seconds ? Monitor(helper, parser.isSet(QStringLiteral("json"))).run(*hz, *seconds) : USAGE;
}

ExitCode run(const QCommandLineParser& parser)
{
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return failUsage(QStringLiteral("no command given."));
    const QString command = arguments.takeFirst();
    const bool json = parser.isSet(QStringLiteral("json"));
    // These need no bus, or must prepare before the bus's thread starts.
    if (command == "record")
        return runRecord(parser, arguments);
    if (command == "replay")
        return runReplay(parser, arguments);

    if (command == "compare")
        return runCompare(parser, arguments);

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
        return runSet(helper, parser, arguments);
    if (command == "preset")
        return applyPreset(helper, arguments.first(), json);
    if (command == "exits")
        return arguments.isEmpty() ? showExits(helper, json) : showExitDump(helper, arguments.first(), json);
    if (command == "monitor")
        return runMonitor(helper, parser);
    return failUsage(QStringLiteral("there is no command \"%1\".").arg(command));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quickshiftctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUICKSHIFT_VERSION));
    QCommandLineParser parser;
    const auto* verb = verbIn(QCoreApplication::arguments());
    parser.setApplicationDescription(QString::fromUtf8(verb == nullptr ? description : verb->help));
    parser.addHelpOption();
    parser.addVersionOption();
    if (verb == nullptr)
        parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do; see above."));
    else
        parser.addPositionalArgument(
            QString::fromLatin1(verb->name), QString(),
            QStringLiteral("%1 %2").arg(QLatin1String(verb->name), QLatin1String(verb->arguments)).trimmed());
    addOptions(parser, verb);
    // As process() does, which would end with another status.
    if (!parser.parse(QCoreApplication::arguments()))
        return failUsage(parser.errorText());
    parser.process(application);
    // Being interrupted is how monitor and replay usually end; the helper drops the subscription when we leave the bus.
    std::signal(SIGINT, [](int) { std::_Exit(OK); });
    return run(parser);
}
