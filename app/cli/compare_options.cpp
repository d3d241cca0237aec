// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_options.h"

#include "app/cli/compare.h"
#include "app/cli/output.h"

#include <QCommandLineParser>
#include <QRandomGenerator>

namespace quickshift::cli
{
namespace
{

using compare::BlockPlan;

constexpr uint usualSeconds = 120;

ExitCode compareNow(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 2)
        return failUsage(QStringLiteral("compare needs two things to compare, such as: compare off on"));
    const auto subject = subjectOf(arguments[0], arguments[1]);
    if (!subject) {
        failSentence(subject.error());
        return BAD_VALUE;
    }
    const auto plan = planOf(parser);
    if (!plan)
        return USAGE;
    const auto name = parser.value(QStringLiteral("metric"));
    const auto metric = compare::metricNamed(name);
    if (!name.isEmpty() && !metric)
        return failUsage(
            QStringLiteral("--metric is one of %1.").arg(compare::metricNames().join(QStringLiteral(", "))));
    const auto workload = compare::workloadNames().indexOf(parser.value(QStringLiteral("workload")));
    if (workload < 0)
        return failUsage(
            QStringLiteral("--workload is one of %1.").arg(compare::workloadNames().join(QStringLiteral(", "))));
    return Compare({.subject = *subject,
                    .metric = metric,
                    .workload = static_cast<compare::Workload>(workload),
                    .plan = *plan},
                   parser.isSet(QStringLiteral("json")))
        .run();
}

} // namespace

std::optional<compare::BlockPlan> planOf(const QCommandLineParser& parser)
{
    const auto number = [&parser](const QString& option, uint otherwise) {
        bool ok = true;
        const uint value = parser.value(option).isEmpty() ? otherwise : parser.value(option).toUInt(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    const auto seconds = number(QStringLiteral("seconds"), 0);
    const auto seed = number(QStringLiteral("seed"), QRandomGenerator::global()->generate());
    const std::chrono::seconds total(seconds.value_or(0) == 0 && seconds ? usualSeconds : seconds.value_or(0));
    if (total < BlockPlan::shortest || total > BlockPlan::longest) {
        failUsage(QStringLiteral("--seconds takes a number from %1 to %2.")
                      .arg(BlockPlan::shortest.count())
                      .arg(BlockPlan::longest.count()));
        return std::nullopt;
    }
    if (!seed) {
        failUsage(QStringLiteral("--seed takes a number from 0 to %1.").arg(UINT32_MAX));
        return std::nullopt;
    }
    return BlockPlan::lasting(total, *seed);
}

QList<QCommandLineOption> compareOptions()
{
    return {
        {QStringLiteral("seed"),
         QStringLiteral("compare, bench: of the random order; the same seed, the same order (default: chance)."),
         QStringLiteral("N")},
        {QStringLiteral("metric"),
         QStringLiteral("compare: what is measured (default: input_to_run if there is input, else wake_to_run)."),
         QStringLiteral("METRIC")},
        {QStringLiteral("workload"), QStringLiteral("compare: what goes on meanwhile, as a note (default: playing)."),
         compare::workloadNames().join(QLatin1Char('|')), QStringLiteral("playing")},
        {QStringLiteral("list"), QStringLiteral("compare: list the saved comparisons.")},
        {QStringLiteral("show"), QStringLiteral("compare: show a saved one."), QStringLiteral("ID")},
        {QStringLiteral("delete"), QStringLiteral("compare: delete a saved one."), QStringLiteral("ID")},
    };
}

ExitCode runCompare(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto list = QStringLiteral("list");
    const auto show = QStringLiteral("show");
    const auto remove = QStringLiteral("delete");
    if (!parser.isSet(list) && !parser.isSet(show) && !parser.isSet(remove))
        return compareNow(parser, arguments);
    if (!arguments.isEmpty())
        return failUsage(QStringLiteral("--list, --show and --delete compare nothing."));
    if (parser.isSet(list))
        return listComparisons(json);
    return parser.isSet(show) ? showComparison(parser.value(show), json) : deleteComparison(parser.value(remove), json);
}

} // namespace quickshift::cli
