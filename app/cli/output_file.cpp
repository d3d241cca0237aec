// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "app/cli/output.h"

#include <QFile>
#include <QSaveFile>

namespace quickshift::cli
{
namespace
{

ExitCode refuse(const QString& sentence)
{
    failSentence(sentence);
    return FAILED;
}

ExitCode cannotWrite(const QFileDevice& file, const QString& name)
{
    return refuse(QStringLiteral("\"%1\" cannot be written: %2. Choose another name.").arg(name, file.errorString()));
}

} // namespace

ExitCode OutputFile::check() const
{
    if (isStandardOutput() || force || !QFile::exists(name))
        return OK;
    return refuse(
        QStringLiteral("\"%1\" exists already. Choose another name, or overwrite it with --force.").arg(name));
}

ExitCode OutputFile::write(const QByteArray& text) const
{
    if (isStandardOutput()) {
        QFile out;
        return out.open(stdout, QIODevice::WriteOnly) && out.write(text) == text.size()
                   ? OK
                   : refuse(QStringLiteral("standard output cannot be written: %1.").arg(out.errorString()));
    }
    if (force) {
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return cannotWrite(file, name);
        return OK;
    }
    if (const auto code = check(); code != OK)
        return code;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.exists() ? check() : cannotWrite(file, name);
    if (file.write(text) != text.size() || !file.flush()) {
        const auto code = cannotWrite(file, name);
        file.remove();
        return code;
    }
    return OK;
}

} // namespace quickshift::cli
