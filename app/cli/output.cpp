// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/client/call_error.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>

#include <cstdio>

namespace quickshift::cli
{
namespace
{

/// What a person can do about an error that the bus itself made; the helper's own sentences already say it.
QString remedy(ExitCode code)
{
    if (code == UNREACHABLE)
        return QStringLiteral("The helper cannot be reached. Is the package quickshift-helper installed, and does "
                              "\"systemctl status quickshiftd\" show an error?");
    return {};
}

} // namespace

void print(const QString& line)
{
    QTextStream out(stdout);
    out << line << '\n';
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

ExitCode done(bool json, const QString& line, const QJsonObject& object)
{
    if (json)
        printJson(object);
    else
        print(line);
    return OK;
}

QString firstSentence(const QString& help)
{
    const auto end = help.indexOf(QStringLiteral(". "));
    return (end < 0 ? help : help.left(end + 1)).section('\n', 0, 0);
}

ExitCode fail(const QDBusError& error)
{
    const auto clear = client::clearError(error);
    const auto code = exitCodeOf(clear.name());
    QTextStream err(stderr);
    err << "quickshiftctl: " << clear.message() << '\n';
    if (const auto help = remedy(code); !help.isEmpty())
        err << help << '\n';
    return code;
}

void failSentence(const QString& sentence)
{
    QTextStream(stderr) << "quickshiftctl: " << sentence << '\n';
}

ExitCode failSenseless(const QString& what)
{
    failSentence(QStringLiteral("The helper sends what makes no sense (%1). It does not fit this program: install the "
                                "whole Quickshift package anew, then restart the helper with \"systemctl restart "
                                "quickshiftd\".")
                     .arg(what));
    return FAILED;
}

ExitCode failUsage(const QString& sentence)
{
    QTextStream(stderr) << "quickshiftctl: " << sentence << "\nTry \"quickshiftctl --help\".\n";
    return USAGE;
}

QString duration(quint64 ns)
{
    static constexpr struct {
        double scale;
        const char* unit;
    } units[] = {{1e9, "s"}, {1e6, "ms"}, {1e3, "µs"}};
    const auto value = static_cast<double>(ns);
    for (const auto& [scale, unit] : units) {
        if (value >= scale) {
            const double shown = value / scale;
            return QString::number(shown, 'f', shown < 10 ? 2 : shown < 100 ? 1 : 0) + ' ' + QString::fromUtf8(unit);
        }
    }
    return QString::number(ns) + QStringLiteral(" ns");
}

QString dataSize(quint64 bytes)
{
    return QLocale::c().formattedDataSize(static_cast<qint64>(bytes), 1);
}

} // namespace quickshift::cli
