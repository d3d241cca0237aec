// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diagnostics.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "app/client/checklist.h"
#include "app/client/helper_client.h"
#include "app/client/permissions.h"

#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>

#include <algorithm>
#include <array>
#include <numeric>

namespace quickshift::cli
{
namespace
{

using client::Check;
using client::Permission;

Permission mayI(std::string_view action)
{
    auto asked = client::askPermission(QDBusConnection::systemBus(), action);
    asked.waitForFinished();
    return client::permissionOf(asked);
}

/// What the helper has counted, for those who may see it.
void addFigures(Helper& helper, client::Findings& findings)
{
    const auto figures = helper.figures();
    if (!figures) {
        findings.helper.availability = client::Availability::Senseless;
        return;
    }
    if (!*figures)
        return;
    findings.counters = (*figures)->counterValues();
    const auto& rings = (*figures)->rings;
    findings.droppedReports =
        std::accumulate(rings.begin(), rings.end(), std::uint64_t{0}, [](std::uint64_t sum, const QVariantMap& ring) {
            return sum + ring.value(QStringLiteral("dropped")).toULongLong();
        });
}

client::Findings findingsOf(Helper& helper)
{
    auto findings = client::Findings::here();
    const auto properties = helper.properties();
    if (!properties.isValid()) {
        findings.helper.availability = client::availabilityFor(properties.error());
        findings.helper.availabilityDetail = properties.error().message();
        return findings;
    }
    findings.helper.merge(properties.value());
    const bool senseless = !findings.helper.malformed.isEmpty();
    findings.helper.availability = findings.helper.apiVersion > protocol::apiVersion
                                       ? client::Availability::Incompatible
                                   : senseless ? client::Availability::Senseless
                                               : client::Availability::Available;
    findings.helper.availabilityDetail = findings.helper.malformed.join(QStringLiteral(", "));
    findings.watch = mayI(protocol::action::monitor);
    findings.control = mayI(protocol::action::control);
    if (findings.watch == Permission::Yes)
        addFigures(helper, findings);
    return findings;
}

ExitCode codeOf(const Check& check)
{
    static const std::array<std::pair<const char*, ExitCode>, 6> codes{{{"helper", UNREACHABLE},
                                                                        {"sched_ext", UNSUPPORTED},
                                                                        {"btf", UNSUPPORTED},
                                                                        {"watch", NOT_AUTHORIZED},
                                                                        {"control", NOT_AUTHORIZED},
                                                                        {"conflict", CONFLICT}}};
    for (const auto& [id, code] : codes)
        if (check.id == QLatin1String(id))
            return code;
    return FAILED;
}

QJsonObject jsonOf(const Check& check)
{
    QJsonObject object{{QStringLiteral("check"), check.id},
                       {QStringLiteral("title"), check.title},
                       {QStringLiteral("result"), check.good ? QStringLiteral("ok") : QStringLiteral("gap")}};
    for (const auto& [key, value] :
         {std::pair{"finding", check.finding}, {"fix", check.fix}, {"command", check.command}})
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    return object;
}

ExitCode refuse(const QString& sentence)
{
    failSentence(sentence);
    return FAILED;
}

} // namespace

ExitCode examine(Helper& helper, bool json)
{
    const auto checks = client::checklist(findingsOf(helper));
    if (json)
        for (const auto& check : checks)
            printJson(jsonOf(check));
    else
        print(client::checklistText(checks));
    const auto gap = std::ranges::find(checks, false, &Check::good);
    return gap == checks.end() ? OK : codeOf(*gap);
}

ExitCode writeBundle(Helper& helper, const BundleOptions& options)
{
    if (!QDBusConnection::systemBus().connectionCapabilities().testFlag(QDBusConnection::UnixFileDescriptorPassing))
        return refuse(QStringLiteral("The bus is on another computer and carries no files. Run this command there."));
    if (const auto code = options.file.check(); code != OK)
        return code;
    auto reply = helper.manager.Diagnostics();
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    QFile bundle;
    if (!bundle.open(reply.value().fileDescriptor(), QIODevice::ReadOnly))
        return refuse(QStringLiteral("What the helper sent cannot be read: %1.").arg(bundle.errorString()));
    const auto text = bundle.readAll();
    if (const auto code = options.file.write(text); code != OK || options.file.isStandardOutput())
        return code;
    if (options.json)
        printJson({{QStringLiteral("file"), options.file.name}, {QStringLiteral("bytes"), text.size()}});
    else
        print(
            QStringLiteral("Wrote %1 (%2). Read it before you send it: names and paths are taken out, figures are not.")
                .arg(options.file.name, dataSize(static_cast<quint64>(text.size()))));
    return OK;
}

} // namespace quickshift::cli
