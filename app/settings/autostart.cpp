// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

namespace quickshift::app
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::Autostart)
};

const auto hiddenOption = QStringLiteral("--minimized");

/// The keys of the file's main group; none if there is no file.
QHash<QString, QString> entryIn(const QString& name)
{
    QHash<QString, QString> keys;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    bool inEntry = false;
    for (const auto& raw : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const auto line = raw.trimmed();
        if (line.startsWith(QLatin1Char('[')))
            inEntry = line == QLatin1String("[Desktop Entry]");
        else if (inEntry && line.contains(QLatin1Char('=')) && !line.startsWith(QLatin1Char('#')))
            keys.insert(line.section(QLatin1Char('='), 0, 0).trimmed(), line.section(QLatin1Char('='), 1).trimmed());
    }
    return keys;
}

/// In quotes, as the Exec key wants it.
QString quoted(QString program)
{
    for (const auto* special : {"\\", "\"", "`", "$"})
        program.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    program.replace(QLatin1Char('%'), QLatin1String("%%"));
    // A backslash of the quoting is a backslash of the file, which has its own escapes.
    return QLatin1Char('"') + program.replace(QLatin1Char('\\'), QLatin1String("\\\\")) + QLatin1Char('"');
}

/// The first word of an Exec key.
QString programOf(const QString& exec)
{
    auto text = exec;
    text.replace(QLatin1String("\\\\"), QLatin1String("\\"));
    QString program;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto letter = text.at(i);
        if (letter == QLatin1Char('"'))
            inQuotes = !inQuotes;
        else if (letter == QLatin1Char('\\') && inQuotes && i + 1 < text.size())
            program += text.at(++i);
        else if (letter.isSpace() && !inQuotes)
            break;
        else
            program += letter;
    }
    return program.replace(QLatin1String("%%"), QLatin1String("%"));
}

bool exists(const QString& program)
{
    return QFileInfo(program).isAbsolute() ? QFileInfo(program).isExecutable()
                                           : !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

Autostart::Autostart(QString program)
    : m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : std::move(program))
{
}

QString Autostart::file() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/org.quickshift.Quickshift.desktop");
}

Autostart::State Autostart::state() const
{
    const auto keys = entryIn(file());
    if (keys.isEmpty())
        return State::Off;
    if (keys.value(QStringLiteral("Hidden")) == QLatin1String("true") ||
        keys.value(QStringLiteral("X-GNOME-Autostart-enabled")) == QLatin1String("false"))
        return State::Disabled;
    return exists(startedProgram()) ? State::On : State::Broken;
}

bool Autostart::hidden() const
{
    return entryIn(file()).value(QStringLiteral("Exec")).contains(hiddenOption);
}

QString Autostart::startedProgram() const
{
    return programOf(entryIn(file()).value(QStringLiteral("Exec")));
}

std::expected<void, QString> Autostart::switchOn(bool hidden) const
{
    if (!QDir().mkpath(QFileInfo(file()).path()))
        return std::unexpected(
            Texts::tr("The directory %1 cannot be made. Check whose it is.").arg(QFileInfo(file()).path()));
    QSaveFile out(file());
    const auto text = QStringLiteral("[Desktop Entry]\n"
                                     "Type=Application\n"
                                     "Name=Quickshift\n"
                                     "Icon=org.quickshift.Quickshift\n"
                                     "Exec=%1%2\n"
                                     "Terminal=false\n"
                                     "X-GNOME-Autostart-enabled=true\n")
                          .arg(quoted(m_program), hidden ? QLatin1Char(' ') + hiddenOption : QString())
                          .toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return std::unexpected(
            Texts::tr("%1 cannot be written: %2. Check whose it is.").arg(file(), out.errorString()));
    return {};
}

std::expected<void, QString> Autostart::switchOff() const
{
    QFile old(file());
    if (old.exists() && !old.remove())
        return std::unexpected(
            Texts::tr("%1 cannot be removed: %2. Check whose it is.").arg(file(), old.errorString()));
    return {};
}

} // namespace quickshift::app
