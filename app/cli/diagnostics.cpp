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
#include <QSaveFile>

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

ExitCode save(const QByteArray& text, const BundleOptions& options)
{
    const auto cannot = [&options](const QFileDevice& file) {
        return refuse(
            QStringLiteral("\"%1\" cannot be written: %2. Choose another name.").arg(options.file, file.errorString()));
    };
    if (options.force) {
        QSaveFile file(options.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return cannot(file);
        return OK;
    }
    QFile file(options.file);
    if (file.exists() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.exists() ? refuse(QStringLiteral("\"%1\" exists already. Choose another name, or overwrite it with "
                                                     "--force.")
                                          .arg(options.file))
                             : cannot(file);
    if (file.write(text) != text.size() || !file.flush()) {
        const auto code = cannot(file);
        file.remove();
        return code;
    }
    return OK;
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
    const bool toTerminal = options.file == QLatin1String("-");
    if (!toTerminal && !options.force && QFile::exists(options.file))
        return save({}, options);
    auto reply = helper.manager.Diagnostics();
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    QFile bundle;
    if (!bundle.open(reply.value().fileDescriptor(), QIODevice::ReadOnly))
        return refuse(QStringLiteral("What the helper sent cannot be read: %1.").arg(bundle.errorString()));
    const auto text = bundle.readAll();
    if (toTerminal) {
        QFile out;
        return out.open(stdout, QIODevice::WriteOnly) && out.write(text) == text.size()
                   ? OK
                   : refuse(QStringLiteral("standard output cannot be written: %1.").arg(out.errorString()));
    }
    if (const auto code = save(text, options); code != OK)
        return code;
    if (options.json)
        printJson({{QStringLiteral("file"), options.file}, {QStringLiteral("bytes"), text.size()}});
    else
        print(
            QStringLiteral("Wrote %1 (%2). Read it before you send it: names and paths are taken out, figures are not.")
                .arg(options.file, dataSize(static_cast<quint64>(text.size()))));
    return OK;
}

} // namespace quickshift::cli
