// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/distribution.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace quickshift::client
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::client::Distribution)
};

QString unquoted(QString value)
{
    for (const auto quote : {QLatin1Char('"'), QLatin1Char('\'')})
        if (value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote))
            return value.mid(1, value.size() - 2);
    return value;
}

} // namespace

Distribution Distribution::here()
{
    QFile file(QStringLiteral("/etc/os-release"));
    auto distribution = parse(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    const auto machine = QSysInfo::currentCpuArchitecture();
    distribution.architecture = machine == QLatin1String("x86_64") ? QStringLiteral("amd64") : machine;
    return distribution;
}

Distribution Distribution::parse(const QString& osRelease)
{
    Distribution distribution;
    for (const auto& line : osRelease.split(QLatin1Char('\n'))) {
        const auto value = unquoted(line.section(QLatin1Char('='), 1).trimmed());
        if (line.startsWith(QLatin1String("ID=")))
            distribution.ids.prepend(value);
        else if (line.startsWith(QLatin1String("ID_LIKE=")))
            distribution.ids += value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        else if (line.startsWith(QLatin1String("VERSION_CODENAME=")))
            distribution.codename = value;
    }
    return distribution;
}

Remedy Distribution::kernelWithSchedExt() const
{
    const auto is = [this](const char* id) { return ids.contains(QLatin1String(id)); };
    if (is("ubuntu"))
        return {Texts::tr("The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew."),
                QStringLiteral("sudo do-release-upgrade")};
    if (is("debian") && codename == QLatin1String("bookworm"))
        return {Texts::tr("No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take "
                          "the kernel of trixie-backports."),
                {}};
    if (is("debian"))
        return {Texts::tr("The kernel of Debian's backports has it. Enable trixie-backports, install the kernel, then "
                          "start the computer anew."),
                QStringLiteral("sudo apt install -t trixie-backports linux-image-%1").arg(architecture)};
    if (is("fedora"))
        return {Texts::tr("Fedora's current kernel has it. Update, then start the computer anew."),
                QStringLiteral("sudo dnf upgrade kernel")};
    if (is("arch"))
        return {Texts::tr("Arch's current kernel has it. Update, then start the computer anew."),
                QStringLiteral("sudo pacman -Syu linux")};
    return {Texts::tr("Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start "
                      "the computer anew with it."),
            {}};
}

Remedy Distribution::helper() const
{
    const auto sentence = Texts::tr("Install it with the whole Quickshift package, then try again.");
    if (ids.contains(QLatin1String("debian")))
        return {sentence, QStringLiteral("sudo apt install quickshift-helper")};
    return {sentence, {}};
}

} // namespace quickshift::client
