// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/games/own_processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace quickshift::app
{
namespace
{

constexpr qint64 longestCommand = 1000;

/// Windows programs have paths of their own kind.
QString fileName(const QString& path)
{
    return path.mid(std::max(path.lastIndexOf(QLatin1Char('/')), path.lastIndexOf(QLatin1Char('\\'))) + 1);
}

} // namespace

QList<OwnProcess> ownProcesses(const QString& proc)
{
    QList<OwnProcess> found;
    const auto me = static_cast<uint>(getpid());
    for (const auto& entry : QDir(proc).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted)) {
        bool isNumber = false;
        const auto pid = entry.fileName().toUInt(&isNumber);
        if (!isNumber || pid == me || entry.ownerId() != getuid())
            continue;
        QFile file(entry.filePath() + QStringLiteral("/cmdline"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto words = file.read(longestCommand).split('\0');
        const auto name = fileName(QString::fromLocal8Bit(words.first()));
        // A thread of the kernel has no command.
        if (!name.isEmpty())
            found.append({pid, name, QString::fromLocal8Bit(words.join(' ')).trimmed()});
    }
    std::ranges::sort(found, {}, &OwnProcess::pid);
    return found;
}

} // namespace quickshift::app
