// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl: everything that the panel does, from a terminal.
#include "app/cli/bench.h"
#include "app/cli/commands.h"
#include "app/cli/compare_options.h"
#include "app/cli/complete.h"
#include "app/cli/diagnostics.h"
#include "app/cli/games.h"
#include "app/cli/helper.h"
#include "app/cli/holds.h"
#include "app/cli/monitor.h"
#include "app/cli/output.h"
#include "app/cli/record.h"
#include "app/cli/recording_csv.h"
#include "app/cli/recording_info.h"
#include "app/cli/repeat.h"
#include "app/cli/replay.h"
#include "app/cli/settings_transfer.h"
#include "app/cli/verb.h"
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

constexpr auto purpose = "Switches the Quickshift scheduler and shows what it does.";
constexpr auto exitStatuses =
    "Exit status: 0 done, 1 failed, 2 wrong usage, 3 helper unreachable, 4 not authorised, 5 not supported by this\n"
    "kernel, 6 in conflict with another scheduler or change, 7 unknown name or value out of range.";

constexpr std::array verbs{
    Verb{"status", "", "State, scheduler, kernel, and what this machine can do.", "watch"},
    Verb{"start", "", "Switches the scheduler on; returns when the kernel has.", ""},
    Verb{"stop", "", "Switches it off; returns when the kernel has.", ""},
    Verb{"get", "[NAME...]", "Tunables and their values.", ""},
    Verb{"set", "NAME=VALUE...", "Sets tunables, all or none.", "revert-after"},
    Verb{"reset", "NAME...", "Sets tunables to their defaults, all or none; \"preset default\" does so with all.", ""},
    Verb{"preset", "[PRESET]", "The presets and what they are for; applies the one that is named.", ""},
    Verb{"export", "FILE",
         "Writes all tunables into FILE, which the panel and import read.\n"
         "\"-\" is standard output.",
         "force"},
    Verb{"import", "FILE",
         "Sets the tunables that FILE names, all or none.\n"
         "It is what export or the panel wrote, whose own settings are passed over; \"-\" is standard input.",
         ""},
    Verb{"holds", "", "Who keeps the scheduler on, or off for a while: on or off, number, who, and why.", ""},
    Verb{"games", "[add|remove NUMBER]",
         "Lists the processes whose threads are the game: number, process, name. \"add\" names one of your own, and "
         "stays\n"
         "until it ends or until Ctrl-C, because a game ends with whoever named it. \"remove\" takes a game's number, "
         "or\n"
         "its process's.",
         ""},
    Verb{"explain", "PID",
         "What the scheduler makes of each thread of a process, and why. Another user's needs an administrator's "
         "password.",
         "watch"},
    Verb{"exits", "[NUMBER]",
         "How the scheduler left the kernel by itself, newest first. With a number: the kernel's dump of that exit.",
         ""},
    Verb{"doctor", "",
         "What this computer lacks, and how to mend it. The exit status is the first gap's, 0 when there is none.", ""},
    Verb{"diagnostics", "[FILE]",
         "Writes a report to read first and to send then.\n"
         "Into FILE, or quickshift-diagnostics.txt if you name none; \"-\" is standard output. It holds versions, "
         "settings,\n"
         "what this computer can do, how the scheduler left the kernel, counters, and the last minute's figures if "
         "somebody\n"
         "watched. Names of users, hosts and threads, and paths, are taken out.",
         "force"},
    Verb{"monitor", "", "A line of live figures for each frame.", "hz seconds"},
    Verb{
        "compare", "A B",
        "Measures A and B in turns, in random order, and says which is better, or that no difference can be measured.\n"
        "A B is: off on · NAME=VALUE NAME=VALUE (one tunable) · preset:NAME preset:NAME. Everything is then as it "
        "was.\n"
        "Each result is saved: --list, --show ID, --delete ID.",
        "seconds seed metric workload list show delete"},
    Verb{"bench", "",
         "Measures what Quickshift gains on this computer, without a game.\n"
         "Keeps every CPU busy, plays a game-like load in front of it, and switches Quickshift off and on in turns. "
         "Nothing\n"
         "is saved, and everything is then as it was.",
         "seconds seed busy"},
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

/// The program's own --help: what there is.
QString overview()
{
    auto lines = QStringLiteral("%1\n\nCommands; each has its own --help:\n").arg(QLatin1String(purpose));
    for (const auto& verb : verbs) {
        const auto usage = QStringLiteral("%1 %2").arg(QLatin1String(verb.name), QLatin1String(verb.arguments));
        lines += QStringLiteral("  %1 %2\n").arg(usage.trimmed(), -18).arg(firstSentence(QString::fromUtf8(verb.help)));
    }
    return lines + '\n' + QLatin1String(exitStatuses);
}

/// Every verb's options but --json.
QList<QCommandLineOption> allOptions()
{
    const auto number = QStringLiteral("N");
    QList<QCommandLineOption> options{
        {QStringLiteral("hz"), QStringLiteral("monitor, record: frames a second, 1 to 60 (default 1; record: 30)."),
         number},
        {QStringLiteral("seconds"),
         QStringLiteral(
             "monitor, record: end after so long (default 0: until interrupted); compare, bench: measure for so long,\n"
             "10 to 3600 (default 120)."),
         number, "0"},
        {QStringLiteral("revert-after"), QStringLiteral("set: revert after so many seconds unless confirmed."), number,
         "0"},
        {QStringLiteral("watch"), QStringLiteral("status, explain: again each second, until interrupted.")},
        {QStringLiteral("force"), QStringLiteral("record, diagnostics, export: overwrite FILE if it exists.")},
        {QStringLiteral("speed"), QStringLiteral("replay: how many times as fast, 0.25 to 16 (default 1)."), number,
         "1"},
        {QStringLiteral("from"), QStringLiteral("replay: begin so many seconds after the recording's beginning."),
         number, "0"},
        {QStringLiteral("info"),
         QStringLiteral("replay: show where the recording was made, what it holds and what of it is damaged.")},
        {QStringLiteral("csv"),
         QStringLiteral("replay: print \"reports\" (single input reports) or \"histograms\" as CSV, at once."),
         QStringLiteral("reports|histograms")},
    };
    options += compareOptions();
    options.append({QStringLiteral("busy"),
                    QStringLiteral("bench: how many programs keep the CPUs busy (default: two for each CPU)."),
                    QStringLiteral("N")});
    return options;
}

/// All options, or those of one verb, so that its --help shows no others.
void addOptions(QCommandLineParser& parser, const Verb* verb)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print JSON, one object a line.")});
    const auto wanted = verb == nullptr ? QStringList() : QString::fromLatin1(verb->options).split(' ');
    for (const auto& option : allOptions())
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

    const bool takesArguments = command == "get" || command == "set" || command == "reset" || command == "export" ||
                                command == "import" || command == "preset" || command == "exits" ||
                                command == "games" || command == "explain" || command == "diagnostics";
    if (!takesArguments && !arguments.isEmpty())
        return failUsage(QStringLiteral("%1 takes no arguments.").arg(command));
    // Forks, which only a program of one thread may.
    if (command == "bench")
        return runBench(parser);
    if (command == "set" && arguments.isEmpty())
        return failUsage(QStringLiteral("set needs NAME=VALUE; \"quickshiftctl get\" lists the names."));
    if (command == "reset" && arguments.isEmpty())
        return failUsage(QStringLiteral("reset needs a tunable's name; \"quickshiftctl get\" lists them."));
    if ((command == "export" || command == "import") && arguments.size() != 1)
        return failUsage(QStringLiteral("%1 needs one file name.").arg(command));
    if (command == "preset" && arguments.size() > 1)
        return failUsage(QStringLiteral("preset takes one name, or none."));
    if (command == "explain" && arguments.size() != 1)
        return failUsage(QStringLiteral("explain needs one process number."));
    if (command == "exits" && arguments.size() > 1)
        return failUsage(QStringLiteral("exits takes one number, or none."));
    if (command == "diagnostics" && arguments.size() > 1)
        return failUsage(QStringLiteral("diagnostics takes one file name, or none."));

    // The doctor tells of a missing bus too.
    if (!QDBusConnection::systemBus().isConnected() && command != "doctor")
        return fail(QDBusError(QDBusError::Disconnected, QStringLiteral("The system bus cannot be reached: %1")
                                                             .arg(QDBusConnection::systemBus().lastError().message())));
    Helper helper;
    if (command == "status")
        return repeat(parser.isSet(QStringLiteral("watch")), json, [&] { return showStatus(helper, json); });
    if (command == "start")
        return startScheduler(helper, json);
    if (command == "stop")
        return stopScheduler(helper, json);
    if (command == "get")
        return getTunables(helper, arguments, json);
    if (command == "set")
        return runSet(helper, parser, arguments);
    if (command == "preset")
        return arguments.isEmpty() ? showPresets(helper, json) : applyPreset(helper, arguments.first(), json);
    if (command == "reset")
        return resetTunables(helper, arguments, json);
    if (command == "export")
        return exportSettings(helper, {.name = arguments.first(), .force = parser.isSet(QStringLiteral("force"))},
                              json);
    if (command == "import")
        return importSettings(helper, arguments.first(), json);
    if (command == "holds")
        return showHolds(helper, json);
    if (command == "games")
        return games(helper, arguments, json);
    if (command == "explain")
        return explain(helper, arguments.first(), parser.isSet(QStringLiteral("watch")), json);
    if (command == "exits")
        return arguments.isEmpty() ? showExits(helper, json) : showExitDump(helper, arguments.first(), json);
    if (command == "doctor")
        return examine(helper, json);
    if (command == "diagnostics")
        return writeBundle(helper, {.file = {.name = arguments.value(0, QStringLiteral("quickshift-diagnostics.txt")),
                                             .force = parser.isSet(QStringLiteral("force"))},
                                    .json = json});
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
    // Before any parsing: what the shell hands over is unfinished.
    if (QCoreApplication::arguments().value(1) == QLatin1String("complete"))
        return complete(QCoreApplication::arguments().mid(2), verbs, allOptions());
    QCommandLineParser parser;
    const auto* verb = verbIn(QCoreApplication::arguments());
    parser.setApplicationDescription(verb == nullptr ? overview() : QString::fromUtf8(verb->help));
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
