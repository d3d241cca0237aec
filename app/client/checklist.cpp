// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/checklist.h"

#include "app/client/problem.h"
#include "protocol/tunables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

namespace quickshift::client
{
namespace
{

constexpr qint64 recent_ms = 24LL * 60 * 60 * 1000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::client::Checklist)
};

Check point(const char* id, const QString& title)
{
    Check check;
    check.id = QString::fromLatin1(id);
    check.title = title;
    return check;
}

Check helperCheck(const Findings& findings)
{
    const auto& helper = findings.helper;
    auto check = point("helper", Texts::tr("The helper answers"));
    if (helper.available()) {
        check.finding = QStringLiteral("quickshiftd %1").arg(helper.version);
        return check;
    }
    check.good = false;
    const auto problem = problemOf(helper, std::nullopt);
    check.finding = problem ? problem->title : Texts::tr("It has not answered yet");
    check.fix = problem ? problem->wayOut : Texts::tr("Wait a moment, then try again.");
    if (helper.availability == Availability::NotInstalled)
        check.command = findings.distribution.helper().command;
    else if (helper.availability == Availability::NotStartable || helper.availability == Availability::Lost)
        check.command = QStringLiteral("systemctl status quickshiftd");
    else if (helper.availability == Availability::NoBus)
        check.command = QStringLiteral("sudo systemctl start dbus");
    return check;
}

Check schedExtCheck(const Findings& findings)
{
    const auto& helper = findings.helper;
    auto check = point("sched_ext", Texts::tr("The kernel can run the scheduler (sched_ext)"));
    check.good = helper.available() ? helper.missing(check.id).isEmpty() : findings.kernelHasSchedExt;
    check.finding = helper.available() ? helper.kernel : QSysInfo::kernelVersion();
    if (check.good)
        return check;
    check.finding = Texts::tr("%1 has no sched_ext").arg(check.finding);
    const auto remedy = findings.distribution.kernelWithSchedExt();
    check.fix = remedy.sentence;
    check.command = remedy.command;
    return check;
}

Check typesCheck(const Findings& findings)
{
    const auto& helper = findings.helper;
    auto check = point("btf", Texts::tr("The kernel describes its types (BTF)"));
    check.good = helper.available() ? helper.missing(check.id).isEmpty() : findings.kernelHasTypes;
    if (!check.good) {
        check.finding = Texts::tr("It does not");
        check.fix = Texts::tr("Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large "
                              "distributions are.");
    }
    return check;
}

Check inputCheck(const HelperState& helper)
{
    auto check = point("input", Texts::tr("Input can be measured"));
    if (const auto missing = helper.missing(check.id); !missing.isEmpty()) {
        check.good = false;
        check.finding = missing;
        check.fix = Texts::tr("Start a desktop kernel of your distribution on the computer itself, not in a container. "
                              "The scheduler works all the same.");
    }
    return check;
}

/// Of what the helper reads from files.
Check filesCheck(const HelperState& helper, const char* id, const QString& title)
{
    auto check = point(id, title);
    if (const auto word = helper.missing(check.id); !word.isEmpty()) {
        check.good = false;
        check.finding = word;
        check.fix = Texts::tr("Correct what is named here, then have the helper read it again.");
        check.command = QStringLiteral("sudo systemctl restart quickshiftd");
    }
    return check;
}

Check permissionCheck(const char* id, const QString& title, Permission permission, std::string_view action)
{
    auto check = point(id, title);
    if (permission == Permission::Yes)
        return check;
    check.good = false;
    if (permission == Permission::No) {
        check.finding = Texts::tr("You may not");
        check.fix = Texts::tr("Sign in at this computer itself. An administrator can allow more with a polkit rule "
                              "for %1.")
                        .arg(QString::fromLatin1(action.data(), static_cast<qsizetype>(action.size())));
    } else {
        check.finding = Texts::tr("polkit does not answer");
        check.fix = Texts::tr("Install and start polkit, then try again.");
        check.command = QStringLiteral("sudo systemctl start polkit");
    }
    return check;
}

Check conflictCheck(const HelperState& helper)
{
    auto check = point("conflict", Texts::tr("No other scheduler is in the way"));
    const QLatin1StringView ours(protocol::schedulerName.data(), protocol::schedulerName.size());
    if (!helper.scheduler.isEmpty() && helper.scheduler != ours) {
        check.good = false;
        check.finding = Texts::tr("%1 runs").arg(helper.scheduler);
        check.fix = Texts::tr("Stop it in the program or service that started it; Quickshift never pushes another "
                              "scheduler aside.");
    }
    return check;
}

Check exitsCheck(const HelperState& helper, const QDateTime& now)
{
    auto check = point("exits", Texts::tr("The scheduler stays in the kernel"));
    const auto left = std::ranges::count_if(helper.exits, [&now](const QVariantMap& exit) {
        return !exit.value(QStringLiteral("restart")).toBool() &&
               now.toMSecsSinceEpoch() - exit.value(QStringLiteral("time_ms")).toLongLong() < recent_ms;
    });
    if (left > 0) {
        check.good = false;
        check.finding = Texts::tr("Times that it left by itself in the last 24 hours: %1").arg(left);
        check.fix = Texts::tr("See why, and please report it with a diagnostics report.");
        check.command = QStringLiteral("quickshiftctl exits");
    }
    return check;
}

Check dropsCheck(const Findings& findings)
{
    auto check = point("drops", Texts::tr("No input report is lost"));
    if (*findings.droppedReports == 0)
        return check;
    check.good = false;
    check.finding = Texts::tr("Reports that found a full ring: %1").arg(*findings.droppedReports);
    const auto name = QStringLiteral("ring_bytes");
    const auto& info = protocol::info(protocol::Tunable::ring_bytes);
    const auto now = findings.helper.tunables.value(name).toULongLong();
    if (now != 0 && now * 2 <= info.maximum) {
        check.fix = Texts::tr("Make the rings twice as large.");
        check.command = QStringLiteral("quickshiftctl set %1=%2").arg(name).arg(now * 2);
    } else {
        check.fix = Texts::tr("Use more rings, or have them emptied more often.");
        check.command = QStringLiteral("quickshiftctl set drain_interval_us=1000");
    }
    return check;
}

Check exactCheck(const Findings& findings)
{
    auto check = point("exact", Texts::tr("The figures are exact"));
    if (const auto problem = brokenInvariant(*findings.counters)) {
        check.good = false;
        check.finding = problem->title;
        check.fix = Texts::tr("This must never happen. Please report it with a diagnostics report.");
        check.command = QStringLiteral("quickshiftctl diagnostics quickshift-diagnostics.txt");
    }
    return check;
}

} // namespace

Findings Findings::here()
{
    Findings findings;
    findings.distribution = Distribution::here();
    findings.now = QDateTime::currentDateTimeUtc();
    findings.kernelHasSchedExt = QFileInfo::exists(QStringLiteral("/sys/kernel/sched_ext"));
    findings.kernelHasTypes = QFileInfo::exists(QStringLiteral("/sys/kernel/btf/vmlinux"));
    return findings;
}

QList<Check> checklist(const Findings& findings)
{
    const auto& helper = findings.helper;
    QList<Check> checks{helperCheck(findings), schedExtCheck(findings), typesCheck(findings)};
    if (!helper.available())
        return checks;
    checks << inputCheck(helper) << filesCheck(helper, "settings", Texts::tr("Settings are kept"))
           << filesCheck(helper, "presets", Texts::tr("Presets can be read"))
           << permissionCheck("watch", Texts::tr("You may see the figures"), findings.watch, protocol::action::monitor)
           << permissionCheck("control", Texts::tr("You may switch and change settings"), findings.control,
                              protocol::action::control)
           << conflictCheck(helper) << exitsCheck(helper, findings.now);
    if (findings.droppedReports)
        checks << dropsCheck(findings);
    if (findings.counters)
        checks << exactCheck(findings);
    return checks;
}

QString checklistText(const QList<Check>& checks)
{
    QStringList lines;
    for (const auto& check : checks) {
        const auto mark = check.good ? QStringLiteral("ok  ") : QStringLiteral("GAP ");
        lines << mark + check.title +
                     (check.finding.isEmpty() ? QString()
                                              : QStringLiteral(": ") + QString(check.finding).replace('\n', ' '));
        if (!check.fix.isEmpty())
            lines << QStringLiteral("    ") + check.fix;
        if (!check.command.isEmpty())
            lines << QStringLiteral("    $ ") + check.command;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace quickshift::client
