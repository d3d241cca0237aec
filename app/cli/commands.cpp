// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/frame_output.h"
#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "app/client/setting_text.h"
#include "protocol/dbus_types.h"
#include "protocol/tunables.h"

#include <QDBusReply>
#include <QDateTime>
#include <QTextStream>

#include <cstdio>

namespace quickshift::cli
{
namespace
{

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

protocol::CapabilityMap capabilities(const QVariantMap& properties)
{
    return qdbus_cast<protocol::CapabilityMap>(properties.value(QStringLiteral("Capabilities")));
}

QVariantMap tunables(const QVariantMap& properties)
{
    return qdbus_cast<QVariantMap>(properties.value(QStringLiteral("Tunables")));
}

/// The typed value of one NAME=VALUE, or an empty variant and a sentence. A name that this program does not know goes
/// to the helper as text or number: it may be newer.
QVariant parse(const QString& name, const QString& value, QString& objection)
{
    const auto known = protocol::findTunable(name.toStdString());
    if (!known) {
        bool isNumber = false;
        const qulonglong number = value.toULongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant(value);
    }
    const auto& info = protocol::info(*known);
    const auto parsed = info.parse(value.toStdString());
    if (!parsed) {
        objection = QStringLiteral("\"%1\" is no value for %2").arg(value, name);
        if (info.kind == protocol::TunableKind::ENUM)
            objection += QStringLiteral("; it is one of %1").arg(text(info.choices).replace(',', QStringLiteral(", ")));
        return {};
    }
    if (const auto reason = info.objection(*parsed)) {
        objection = QString::fromStdString(*reason);
        return {};
    }
    return client::settingValue(info, *parsed);
}

/// Since the load, by name; nothing for those who may not read them.
QMap<QString, qulonglong> counters(Helper& helper)
{
    auto reply = helper.telemetry.Snapshot();
    reply.waitForFinished();
    if (reply.isError())
        return {};
    return qdbus_cast<QMap<QString, qulonglong>>(
        reply.value().value(QStringLiteral("counters")).value<QDBusArgument>());
}

QString invariantWarning(const QMap<QString, qulonglong>& byName)
{
    decltype(protocol::Telemetry::counterValues) values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = byName.value(text(protocol::counters[i].name));
    return warningOf(values);
}

/// Waits on the terminal for a word; true when it was yes.
bool askToKeep(uint seconds)
{
    QTextStream(stderr) << "Set for " << seconds << " s. Keep it? Type yes, or wait for it to revert: " << Qt::flush;
    return QTextStream(stdin).readLine().trimmed().startsWith('y', Qt::CaseInsensitive);
}

/// After a change that worked: it may not have reached the disk.
void warnUnlessKept(Helper& helper)
{
    const auto reply = helper.properties();
    const auto word = capabilities(reply.value()).value(QStringLiteral("settings"), QStringLiteral("ok"));
    if (reply.isValid() && word != QStringLiteral("ok"))
        QTextStream(stderr) << "quickshiftctl: the saved settings are not in order: " << word << '\n';
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

ExitCode done(bool json, const QString& line, const QJsonObject& object)
{
    if (json)
        printJson(object);
    else
        print(line);
    return OK;
}

} // namespace

ExitCode showStatus(Helper& helper, bool json)
{
    const auto reply = helper.properties();
    if (!reply.isValid())
        return fail(reply.error());
    const auto all = reply.value();
    const auto field = [&](const char* name) { return all.value(QLatin1String(name)).toString(); };
    const auto counted = counters(helper);
    const auto warning = invariantWarning(counted);
    if (json) {
        QJsonObject capabilityObject;
        const auto map = capabilities(all);
        for (auto it = map.begin(); it != map.end(); ++it)
            capabilityObject.insert(it.key(), it.value());
        QJsonObject counterObject;
        for (auto it = counted.begin(); it != counted.end(); ++it)
            counterObject.insert(it.key(), static_cast<qint64>(it.value()));
        QJsonObject status{
            {"state", field("State")},           {"reason", field("StateReason")},
            {"scheduler", field("Scheduler")},   {"kernel", field("Kernel")},
            {"topology", field("Topology")},     {"version", field("Version")},
            {"profile", field("ActiveProfile")}, {"capabilities", capabilityObject},
            {"counters", counterObject},         {"tunables", QJsonObject::fromVariantMap(tunables(all))}};
        if (!warning.isEmpty())
            status.insert(QStringLiteral("warning"), warning);
        printJson(status);
        return OK;
    }
    print(QStringLiteral("State:     %1").arg(field("State")));
    if (!field("StateReason").isEmpty())
        print(QStringLiteral("           %1").arg(field("StateReason")));
    if (!warning.isEmpty())
        print(QStringLiteral("WARNING:   %1").arg(warning));
    print(QStringLiteral("Scheduler: %1")
              .arg(field("Scheduler").isEmpty() ? QStringLiteral("the kernel's default") : field("Scheduler")));
    print(QStringLiteral("Profile:   %1").arg(field("ActiveProfile")));
    print(QStringLiteral("Kernel:    %1").arg(field("Kernel")));
    print(QStringLiteral("Machine:   %1").arg(field("Topology")));
    print(QStringLiteral("Helper:    %1").arg(field("Version")));
    const auto map = capabilities(all);
    for (auto it = map.begin(); it != map.end(); ++it)
        print(QStringLiteral("  %1 %2").arg(it.key() + ':', -13).arg(it.value()));
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
    const auto reply = helper.properties();
    if (!reply.isValid())
        return fail(reply.error());
    const auto values = tunables(reply.value());
    QVariantMap wanted = names.isEmpty() ? values : QVariantMap{};
    for (const auto& name : names) {
        if (!values.contains(name)) {
            QTextStream(stderr) << "quickshiftctl: there is no tunable \"" << name
                                << "\". There are: " << values.keys().join(QStringLiteral(", ")) << ".\n";
            return BAD_VALUE;
        }
        wanted.insert(name, values.value(name));
    }
    if (json) {
        printJson(QJsonObject::fromVariantMap(wanted));
        return OK;
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto known = protocol::findTunable(it.key().toStdString());
        const auto unit = known ? text(protocol::info(*known).unit) : QString();
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
        QString objection;
        const auto value = parse(assignment.left(equals), assignment.mid(equals + 1), objection);
        if (!objection.isEmpty()) {
            QTextStream(stderr) << "quickshiftctl: " << objection << (objection.endsWith('.') ? "" : ".") << '\n';
            return BAD_VALUE;
        }
        values.insert(assignment.left(equals), value);
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
    warnUnlessKept(helper);
    return done(json, QStringLiteral("Set: %1.").arg(assignments.join(QStringLiteral(", "))),
                {{"set", QJsonObject::fromVariantMap(values)}});
}

ExitCode showPresets(Helper& helper, bool json)
{
    const auto reply = helper.properties();
    if (!reply.isValid())
        return fail(reply.error());
    const auto all = reply.value();
    const auto active = all.value(QStringLiteral("ActiveProfile")).toString();
    const auto sentences = qdbus_cast<protocol::TextMap>(all.value(QStringLiteral("PresetInfo")));
    const auto names = qdbus_cast<QStringList>(all.value(QStringLiteral("Presets")));
    for (const auto& name : names) {
        if (json)
            printJson({{"name", name}, {"summary", sentences.value(name)}, {"active", name == active}});
        else
            print(QStringLiteral("%1 %2  %3")
                      .arg(name == active ? QLatin1Char('*') : QLatin1Char(' '))
                      .arg(name, -12)
                      .arg(sentences.value(name)));
    }
    if (!json && !names.contains(active))
        print(QStringLiteral("None is in force: settings were changed one by one."));
    const auto word = capabilities(all).value(QStringLiteral("presets"), QStringLiteral("ok"));
    if (word != QStringLiteral("ok"))
        QTextStream(stderr) << "quickshiftctl: some presets are not in order: " << word << '\n';
    return OK;
}

ExitCode applyPreset(Helper& helper, const QString& name, bool json)
{
    if (auto reply = helper.manager.ApplyPreset(name); reply.waitForFinished(), reply.isError())
        return fail(reply.error());
    warnUnlessKept(helper);
    return done(json, QStringLiteral("Preset %1 is in force.").arg(name), {{"profile", name}});
}

ExitCode showExits(Helper& helper, bool json)
{
    const auto reply = helper.properties();
    if (!reply.isValid())
        return fail(reply.error());
    const auto exits = qdbus_cast<protocol::ExitList>(reply.value().value(QStringLiteral("Exits")));
    for (const auto& exit : exits) {
        if (json)
            printJson(QJsonObject::fromVariantMap(exit));
        else
            print(lineOfExit(exit));
    }
    if (exits.isEmpty() && !json)
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
