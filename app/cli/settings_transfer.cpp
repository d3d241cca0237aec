// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings_transfer.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "app/client/settings_file.h"

#include <QFile>

namespace quickshift::cli
{
namespace
{

ExitCode refuse(const QString& sentence)
{
    failSentence(QStringLiteral("nothing was changed. ") + sentence);
    return FAILED;
}

} // namespace

ExitCode exportSettings(Helper& helper, const OutputFile& file, bool json)
{
    if (const auto code = file.check(); code != OK)
        return code;
    const auto state = helper.state();
    if (!state)
        return state.error();
    const client::SettingsFile settings{.tunables = state->tunables, .rest = {}};
    if (const auto code = file.write(settings.toJson()); code != OK || file.isStandardOutput())
        return code;
    return done(json, QStringLiteral("Wrote %1 settings to %2.").arg(settings.tunables.size()).arg(file.name),
                {{"file", file.name}, {"tunables", settings.tunables.size()}});
}

ExitCode importSettings(Helper& helper, const QString& name, bool json)
{
    QFile file(name);
    const bool opened =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return refuse(QStringLiteral("\"%1\" cannot be read: %2.").arg(name, file.errorString()));
    const auto settings = client::SettingsFile::parse(file.read(client::SettingsFile::largest));
    if (!settings)
        return refuse(QStringLiteral("\"%1\": %2").arg(name, settings.error()));
    if (settings->tunables.isEmpty())
        return refuse(QStringLiteral("\"%1\" holds no settings of the scheduler.").arg(name));
    auto reply = helper.manager.SetTunables(settings->tunables, 0);
    if (reply.waitForFinished(), reply.isError())
        return fail(reply.error());
    helper.warnUnlessKept();
    return done(json, QStringLiteral("Set %1 settings from %2.").arg(settings->tunables.size()).arg(name),
                {{"set", QJsonObject::fromVariantMap(settings->tunables)}});
}

} // namespace quickshift::cli
