// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/problem.h"

#include "protocol/metrics.h"

#include <QCoreApplication>

namespace quickshift::client
{
namespace
{

using Severity = Problem::Severity;
using protocol::State;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::client::Problem)
};

bool is(const QString& errorName, std::string_view known)
{
    return errorName == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size()));
}

Problem nonsense(const QString& detail)
{
    return {.title = Texts::tr("The helper sends what makes no sense"),
            .wayOut =
                Texts::tr("It does not fit this program. Install the whole Quickshift package anew, then restart the "
                          "helper with “systemctl restart quickshiftd”."),
            .detail = detail,
            .retry = true};
}

std::optional<Problem> unreadable(FrameTrouble frames)
{
    switch (frames) {
    case FrameTrouble::TooNew:
        return Problem{.title = Texts::tr("The helper sends figures that this program cannot read"),
                       .wayOut = Texts::tr("It is newer. Update Quickshift and open it again."),
                       .detail = {}};
    case FrameTrouble::Nonsense:
        return nonsense({});
    case FrameTrouble::Silent:
        return Problem{.title = Texts::tr("The helper does not answer"),
                       .wayOut = Texts::tr("It runs, but has sent no figures for some seconds. If that does not end by "
                                           "itself, restart it with “systemctl restart quickshiftd”."),
                       .detail = {}};
    case FrameTrouble::None:
        break;
    }
    return std::nullopt;
}

std::optional<Problem> unreachable(const HelperState& helper)
{
    const auto& detail = helper.availabilityDetail;
    switch (helper.availability) {
    case Availability::Connecting:
    case Availability::Available:
        return std::nullopt;
    case Availability::NoBus:
        return Problem{.title = Texts::tr("There is no system bus to talk over"),
                       .wayOut = Texts::tr("Quickshift reaches its helper over the D-Bus system bus. Start the service "
                                           "dbus, then try again."),
                       .detail = detail,
                       .retry = true};
    case Availability::NotInstalled:
        return Problem{.title = Texts::tr("The helper quickshiftd is not installed"),
                       .wayOut = Texts::tr("It loads the scheduler and measures. Install it with the whole Quickshift "
                                           "package, then try again."),
                       .detail = detail,
                       .retry = true};
    case Availability::NotStartable:
        return Problem{.title = Texts::tr("The helper quickshiftd does not start"),
                       .wayOut = Texts::tr("“systemctl status quickshiftd” says why. Quickshift keeps trying."),
                       .detail = detail,
                       .retry = true};
    case Availability::Denied:
        return Problem{.title = Texts::tr("You may not talk to the helper"),
                       .wayOut = Texts::tr("The system bus refuses it. Sign in at this computer itself, or reinstall "
                                           "Quickshift to restore its bus policy."),
                       .detail = detail,
                       .retry = true};
    case Availability::Lost:
        return Problem{.severity = Severity::Warning,
                       .title = Texts::tr("The helper has left"),
                       .wayOut =
                           Texts::tr("The kernel's own scheduler is at work. Quickshift connects again as soon as "
                                     "the helper is back."),
                       .detail = {},
                       .retry = true};
    case Availability::Senseless:
        return nonsense(detail);
    case Availability::Incompatible:
        return Problem{.title = Texts::tr("The helper is newer than this program"),
                       .wayOut = Texts::tr("Update Quickshift and open it again."),
                       .detail = {},
                       .retry = true};
    }
    return std::nullopt;
}

Problem failedAction(const Failure& failure)
{
    Problem problem{.title = {}, .wayOut = failure.sentence, .detail = {}, .dismissible = true};
    namespace error = protocol::error;
    if (is(failure.errorName, error::notAuthorized)) {
        problem.title = Texts::tr("You may not do this");
        problem.detail = Texts::tr("Only a person who sits at this computer may switch the scheduler. Sign in here, or "
                                   "ask an administrator.");
    } else if (is(failure.errorName, error::conflict)) {
        problem.title = Texts::tr("Another scheduler is at work");
        problem.retry = failure.operation == Operation::Start;
    } else if (failure.operation == Operation::Start) {
        problem.title = Texts::tr("The scheduler could not be switched on");
        problem.retry = true;
    } else if (failure.operation == Operation::Stop) {
        problem.title = Texts::tr("The scheduler could not be switched off");
        problem.retry = true;
    } else if (failure.operation == Operation::SetTunables) {
        problem.title = Texts::tr("The setting was not changed");
    } else {
        problem.title = Texts::tr("There are no live figures");
        problem.retry = true;
    }
    return problem;
}

bool hasForeignScheduler(const HelperState& helper)
{
    return !helper.scheduler.isEmpty() &&
           helper.scheduler != QLatin1StringView(protocol::schedulerName.data(), protocol::schedulerName.size());
}

} // namespace

std::optional<Problem> problemOf(const HelperState& helper, const std::optional<Failure>& failure, FrameTrouble frames)
{
    if (auto problem = unreachable(helper))
        return problem;
    if (!helper.available())
        return std::nullopt;
    if (auto problem = unreadable(frames))
        return problem;
    if (!helper.malformed.isEmpty())
        return nonsense(helper.malformed.join(QStringLiteral(", ")));
    if (!helper.missing(QStringLiteral("sched_ext")).isEmpty())
        return Problem{.severity = Severity::Warning,
                       .title = Texts::tr("This kernel cannot run Quickshift's scheduler"),
                       .wayOut = Texts::tr("It has no sched_ext. Boot Linux 6.16 or newer, built with "
                                           "CONFIG_SCHED_CLASS_EXT; this one is %1.")
                                     .arg(helper.kernel),
                       .detail = {}};
    if (failure)
        return failedAction(*failure);
    if (helper.state == State::FAILED)
        return Problem{.title = Texts::tr("The scheduler failed"),
                       .wayOut = helper.stateReason.isEmpty()
                                     ? Texts::tr("The kernel's own scheduler is at work. Try again.")
                                     : helper.stateReason,
                       .detail = {},
                       .retry = true};
    if (hasForeignScheduler(helper))
        return Problem{.severity = Severity::Warning,
                       .title = Texts::tr("Another scheduler is at work: %1").arg(helper.scheduler),
                       .wayOut = Texts::tr("Stop it first; Quickshift never pushes another scheduler aside."),
                       .detail = {}};
    if (const auto word = helper.missing(QStringLiteral("settings")); !word.isEmpty())
        return Problem{.severity = Severity::Notice,
                       .title = Texts::tr("The saved settings are not in order"),
                       .wayOut = word,
                       .detail = {}};
    if (const auto missing = helper.missing(QStringLiteral("input")); !missing.isEmpty())
        return Problem{.severity = Severity::Notice,
                       .title = Texts::tr("Input cannot be measured here"),
                       .wayOut = missing,
                       .detail = {}};
    return std::nullopt;
}

QString unreadableFigures(FrameTrouble frames)
{
    const auto problem = unreadable(frames);
    return problem ? QStringLiteral("%1.\n%2").arg(problem->title, problem->wayOut) : QString();
}

std::optional<Problem> brokenInvariant(std::span<const std::uint64_t> counterValues)
{
    QStringList broken;
    for (const auto counter : protocol::invariants) {
        const auto value = counterValues[static_cast<std::size_t>(counter)];
        if (value == 0)
            continue;
        if (counter == protocol::Counter::INPUT_MISSED)
            broken << Texts::tr("%1 input events went by unmeasured").arg(value);
        else
            broken << Texts::tr("the accounting of the rings failed %1 times").arg(value);
    }
    if (broken.isEmpty())
        return std::nullopt;
    return Problem{.severity = Severity::Warning,
                   .title = Texts::tr("The figures are not exact: %1").arg(broken.join(QStringLiteral(", "))),
                   .wayOut = Texts::tr("This must never happen. Do not rely on the counts of input reports, and please "
                                       "report it with what “quickshiftctl status” prints."),
                   .detail = {}};
}

QString sentenceOf(const HelperState& helper)
{
    if (helper.availability == Availability::Connecting)
        return Texts::tr("Looking for the helper…");
    if (!helper.available())
        return Texts::tr("Quickshift is not connected.");
    switch (helper.state) {
    case State::OFF:
        return Texts::tr("Quickshift is off.");
    case State::MONITORING:
        return Texts::tr("Quickshift is off and measures.");
    case State::STARTING:
        return Texts::tr("Quickshift is switching on…");
    case State::RUNNING:
        return Texts::tr("Quickshift schedules this computer.");
    case State::STOPPING:
        return Texts::tr("Quickshift is switching off…");
    case State::FAILED:
        return Texts::tr("Quickshift failed.");
    }
    return {};
}

} // namespace quickshift::client
