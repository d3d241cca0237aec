// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/frame_output.h"
#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "app/cli/tunable_value.h"
#include "app/client/setting_text.h"
#include "protocol/tunables.h"

#include <QDateTime>
#include <QTextStream>

#include <cstdio>

namespace quickshift::cli
{
namespace
{

/// A name that this program does not know goes to the helper as text or number: it may be newer.
std::expected<QVariant, QString> valueOf(const QString& name, const QString& value)
{
    if (const auto known = protocol::findTunable(name.toStdString()))
        return cli::valueOf(protocol::info(*known), value);
    bool isNumber = false;
    const qulonglong number = value.toULongLong(&isNumber);
    return isNumber ? QVariant(number) : QVariant(value);
}

/// Waits on the terminal for a word; true when it was yes.
bool askToKeep(uint seconds)
{
    QTextStream(stderr) << "Set for " << seconds << " s. Keep it? Type yes, or wait for it to revert: " << Qt::flush;
    return QTextStream(stdin).readLine().trimmed().startsWith('y', Qt::CaseInsensitive);
}

ExitCode failUnknown(const QString& name, const QStringList& names)
{
    failSentence(
        QStringLiteral("there is no tunable \"%1\". There are: %2.").arg(name, names.join(QStringLiteral(", "))));
    return BAD_VALUE;
}

QString lineOfExit(const QVariantMap& exit)
{
    const auto field = [&exit](const char* name) { return exit.value(QLatin1String(name)); };
    const auto time = QDateTime::fromMSecsSinceEpoch(field("time_ms").toLongLong()).toString(Qt::ISODate);
    auto line = QStringLiteral("%1  %2  %4 (%3)")
                    .arg(field("id").toString(), 3)
                    .arg(time, field("kind").toString(), field("reason").toString());
    if (const auto message = field("message").toString(); !message.isEmpty())
        line += QStringLiteral(": ") + message;
    if (field("restart").toBool())
        line += QStringLiteral("; it was started again at once");
    return line;
}

} // namespace

ExitCode showStatus(Helper& helper, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    const auto figures = helper.figures();
    if (!figures)
        return figures.error();
    const auto counted = figures->value_or(Figures{});
    const auto warning = warningOf(counted.counterValues());
    const auto stateName = QString::fromUtf8(protocol::name(state->state));
    if (json) {
        QJsonObject capabilityObject;
        for (const auto& [name, word] : state->capabilities.asKeyValueRange())
            capabilityObject.insert(name, word);
        QJsonObject counterObject;
        for (const auto& [name, value] : counted.counters.asKeyValueRange())
            counterObject.insert(name, static_cast<qint64>(value));
        QJsonObject status{{"state", stateName},
                           {"reason", state->stateReason},
                           {"scheduler", state->scheduler},
                           {"kernel", state->kernel},
                           {"topology", state->topology},
                           {"version", state->version},
                           {"profile", state->activeProfile},
                           {"capabilities", capabilityObject},
                           {"counters", counterObject},
                           {"tunables", QJsonObject::fromVariantMap(state->tunables)}};
        if (!warning.isEmpty())
            status.insert(QStringLiteral("warning"), warning);
        printJson(status);
        return OK;
    }
    print(QStringLiteral("State:     %1").arg(stateName));
    if (!state->stateReason.isEmpty())
        print(QStringLiteral("           %1").arg(state->stateReason));
    if (!warning.isEmpty())
        print(QStringLiteral("WARNING:   %1").arg(warning));
    print(QStringLiteral("Scheduler: %1")
              .arg(state->scheduler.isEmpty() ? QStringLiteral("the kernel's default") : state->scheduler));
    print(QStringLiteral("Profile:   %1").arg(state->activeProfile));
    print(QStringLiteral("Kernel:    %1").arg(state->kernel));
    print(QStringLiteral("Machine:   %1").arg(state->topology));
    print(QStringLiteral("Helper:    %1").arg(state->version));
    for (const auto& [name, word] : state->capabilities.asKeyValueRange())
        print(QStringLiteral("  %1 %2").arg(name + ':', -13).arg(word));
    return OK;
}

ExitCode startScheduler(Helper& helper, bool json)
{
    if (auto reply = helper.manager.Start(); reply.waitForFinished(), reply.isError())
        return fail(reply.error());
    return done(json, QStringLiteral("The Quickshift scheduler is on."), {{"state", "running"}});
}

ExitCode stopScheduler(Helper& helper, bool json)
{
    if (auto reply = helper.manager.Stop(); reply.waitForFinished(), reply.isError())
        return fail(reply.error());
    return done(json, QStringLiteral("The kernel's default scheduler is back."), {{"state", "off"}});
}

ExitCode getTunables(Helper& helper, const QStringList& names, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    const auto& values = state->tunables;
    QVariantMap wanted = names.isEmpty() ? values : QVariantMap{};
    for (const auto& name : names) {
        if (!values.contains(name))
            return failUnknown(name, values.keys());
        wanted.insert(name, values.value(name));
    }
    if (json) {
        printJson(QJsonObject::fromVariantMap(wanted));
        return OK;
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto known = protocol::findTunable(it.key().toStdString());
        const auto unit = known ? QString::fromUtf8(protocol::info(*known).unit) : QString();
        print(QStringLiteral("%1 = %2 %3").arg(it.key(), -24).arg(client::settingText(it.value()), unit).trimmed());
    }
    return OK;
}

ExitCode setTunables(Helper& helper, const QStringList& assignments, uint seconds, bool json)
{
    QVariantMap values;
    for (const auto& assignment : assignments) {
        const auto equals = assignment.indexOf('=');
        if (equals <= 0)
            return failUsage(QStringLiteral("\"%1\" is not NAME=VALUE.").arg(assignment));
        const auto value = valueOf(assignment.left(equals), assignment.mid(equals + 1));
        if (!value) {
            failSentence(value.error());
            return BAD_VALUE;
        }
        values.insert(assignment.left(equals), *value);
    }
    auto reply = helper.manager.SetTunables(values, seconds);
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    if (seconds > 0) {
        if (!askToKeep(seconds))
            return done(json, QStringLiteral("It reverts."), {{"kept", false}});
        if (auto confirmed = helper.manager.Confirm(reply.value()); confirmed.waitForFinished(), confirmed.isError())
            return fail(confirmed.error());
    }
    helper.warnUnlessKept();
    return done(json, QStringLiteral("Set: %1.").arg(assignments.join(QStringLiteral(", "))),
                {{"set", QJsonObject::fromVariantMap(values)}});
}

ExitCode resetTunables(Helper& helper, const QStringList& names, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    QVariantMap values;
    for (const auto& name : names) {
        if (!state->tunableInfo.contains(name))
            return failUnknown(name, state->tunableInfo.keys());
        values.insert(name, state->tunableInfo.value(name).defaultValue.variant());
    }
    auto reply = helper.manager.SetTunables(values, 0);
    if (reply.waitForFinished(), reply.isError())
        return fail(reply.error());
    helper.warnUnlessKept();
    QStringList set;
    for (const auto& [name, value] : values.asKeyValueRange())
        set << name + '=' + client::settingText(value);
    return done(json, QStringLiteral("Set: %1.").arg(set.join(QStringLiteral(", "))),
                {{"set", QJsonObject::fromVariantMap(values)}});
}

ExitCode showPresets(Helper& helper, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    const auto& active = state->activeProfile;
    for (const auto& name : state->presets) {
        const auto sentence = state->presetInfo.value(name);
        if (json)
            printJson({{"name", name}, {"summary", sentence}, {"active", name == active}});
        else
            print(QStringLiteral("%1 %2  %3")
                      .arg(name == active ? QLatin1Char('*') : QLatin1Char(' '))
                      .arg(name, -12)
                      .arg(sentence));
    }
    if (!json && !state->presets.contains(active))
        print(QStringLiteral("None is in force: settings were changed one by one."));
    if (const auto trouble = state->missing(QStringLiteral("presets")); !trouble.isEmpty())
        failSentence(QStringLiteral("some presets are not in order: ") + trouble);
    return OK;
}

ExitCode applyPreset(Helper& helper, const QString& name, bool json)
{
    if (auto reply = helper.manager.ApplyPreset(name); reply.waitForFinished(), reply.isError())
        return fail(reply.error());
    helper.warnUnlessKept();
    return done(json, QStringLiteral("Preset %1 is in force.").arg(name), {{"profile", name}});
}

ExitCode showExits(Helper& helper, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    for (const auto& exit : state->exits) {
        if (json)
            printJson(QJsonObject::fromVariantMap(exit));
        else
            print(lineOfExit(exit));
    }
    if (state->exits.isEmpty() && !json)
        print(QStringLiteral("The scheduler has never left the kernel by itself."));
    return OK;
}

ExitCode showExitDump(Helper& helper, const QString& id, bool json)
{
    bool isNumber = false;
    const auto number = id.toULongLong(&isNumber);
    if (!isNumber)
        return failUsage(QStringLiteral("exits takes one of the numbers that \"quickshiftctl exits\" lists."));
    auto reply = helper.manager.ExitDump(number);
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    return done(json, reply.value(), {{"id", id}, {"dump", reply.value()}});
}

} // namespace quickshift::cli
