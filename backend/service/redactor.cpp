// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/redactor.h"

#include "protocol/tunables.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace quickshift::service
{
namespace
{

constexpr qsizetype longestThreadName = 15; // bytes: the kernel's TASK_COMM_LEN without its end
constexpr uid_t firstPerson = 1000;
constexpr uid_t nobody = 65534;

const auto hiddenName = QStringLiteral("<name>");
const auto hiddenPath = QStringLiteral("<path>");

QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// Lines of the kernel's dump in which a thread's name stands: before it, the name, after it. The name may hold
/// anything.
const QList<QRegularExpression>& namingLines()
{
    static const QList<QRegularExpression> lines{
        // Linux 7.3 also says which scheduler has it, and which thread it comes to the rescue of.
        whole(R"(([ *]*[A-Z?] )(.*)(\[-?\d+\]( \*?root)? [-+]?\d+ms))"),
        whole(R"((\s*curr=)(.*)(\[-?\d+\] class=\w+))"),
        whole(R"((\s*rescue=\d+ budget=\d+us rescuing=)(.*)(\[-?\d+\]))"),
        whole(R"(()(.*)(\[-?\d+\] triggered exit kind \d+( on CPU \d+)?:))"),
    };
    return lines;
}

/// Lines of the kernel's dump in which no free text has room.
const QList<QRegularExpression>& harmlessLines()
{
    static const QList<QRegularExpression> lines{
        whole(R"(\s*|quickshift: root)"),
        whole(R"([-=~ ]+|Backtrace:|CPU states|Event counters|DEBUG DUMP|=* ?DEBUG DUMP ?=*|~~~~ TRUNCATED ~~~~)"),
        whole(R"(CPU \d+ *:( [\w/]+=(0x)?[0-9a-f,/-]+)+)"),
        whole(R"(\s+(cpus|idle)_to_\w+ *: [0-9a-f,]+)"),
        whole(R"(\s+([\w/]+=((0x)?[-0-9a-fx,/]+|\(n/a\)) ?)+)"),
        whole(R"(\s+[A-Za-z_][\w.]*\+0x[0-9a-f]+/0x[0-9a-f]+)"),
        whole(R"(\s*SCX_EV_[A-Z_]+: +-?\d+)"),
    };
    return lines;
}

/// Names that the kernel gives its own threads. What follows + or - is left out: it may hold a device's name.
bool isKernelThread(const QString& name)
{
    static const auto pattern =
        whole(R"((kworker/[u0-9:RH]+|none|swapper/\d+|(ksoftirqd|migration|cpuhp|rcuc|rcuog|rcuop|)"
              R"(irq_work|idle_inject)/\d+|kthreadd|rcu_(preempt|sched|gp)|kswapd\d*|)"
              R"(kcompactd\d*|khungtaskd|sched_ext_helper|sched_ext_ops_helper|kdevtmpfs))");
    return pattern.match(name).hasMatch();
}

QStringList wordsOfPasswd()
{
    QStringList names;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen("/etc/passwd", "re"), &std::fclose);
    if (!file)
        return names;
    while (const auto* user = fgetpwent(file.get())) {
        if (user->pw_uid < firstPerson || user->pw_uid == nobody)
            continue;
        names << QString::fromLocal8Bit(user->pw_name);
        static const QRegularExpression between(QStringLiteral("[,\\s]+"));
        names << QString::fromLocal8Bit(user->pw_gecos).split(between, Qt::SkipEmptyParts);
    }
    return names;
}

/// Of those who are logged in but in no file: from a directory service, or with a home that systemd keeps.
QStringList loggedInUsers()
{
    QStringList names;
    for (const auto& entry : QDir(QStringLiteral("/run/systemd/users")).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        if (entry.fileName().toUInt() < firstPerson || !file.open(QIODevice::ReadOnly))
            continue;
        for (const auto& line : file.readAll().split('\n'))
            if (line.startsWith("NAME="))
                names << QString::fromLocal8Bit(line.mid(5));
    }
    return names;
}

} // namespace

Redactor::Redactor(const QStringList& names, QHash<QString, QString> ownFiles) : m_ownFiles(std::move(ownFiles))
{
    for (const auto& name : names)
        if (name.size() > 1 && name != QLatin1String("localhost") && !m_names.contains(name))
            m_names << name;
    // A name within another one must not break that one apart.
    std::ranges::stable_sort(m_names, std::ranges::greater(), &QString::size);
}

QStringList Redactor::namesOfThisMachine()
{
    auto names = wordsOfPasswd() + loggedInUsers();
    char host[256]{};
    if (gethostname(host, sizeof(host) - 1) == 0) {
        const auto name = QString::fromLocal8Bit(host);
        names << name << name.section(QLatin1Char('.'), 0, 0);
    }
    return names;
}

QString Redactor::withoutNames(QString text) const
{
    for (const auto& name : m_names) {
        // Two letters stand within every other word.
        const auto pattern = QRegularExpression::escape(name);
        text.replace(QRegularExpression(name.size() > 2 ? pattern : QStringLiteral("\\b%1\\b").arg(pattern),
                                        QRegularExpression::CaseInsensitiveOption),
                     hiddenName);
    }
    return text;
}

QString Redactor::sentence(const QString& original)
{
    auto text = original;
    for (auto file = m_ownFiles.begin(); file != m_ownFiles.end(); ++file)
        text.replace(file.key(), file.value());
    // The kernel writes NAME[PID], and where the name begins cannot be told: it has at most 15 bytes.
    static const QRegularExpression process(QStringLiteral("\\[-?\\d+\\]"));
    qsizetype from = 0;
    for (auto match = process.match(text); match.hasMatch(); match = process.match(text, from)) {
        const auto end = match.capturedStart();
        auto begin = std::max(from, end - longestThreadName);
        while (begin > from && !text.at(begin - 1).isSpace())
            --begin;
        while (begin < end && text.at(begin).isSpace())
            ++begin;
        const auto name = text.mid(begin, end - begin);
        const auto shown = threadNamed(name);
        text.replace(begin, end - begin, shown);
        from = begin + shown.size() + match.capturedLength();
    }
    // Where a path with spaces ends cannot be told either.
    static const QRegularExpression path(QStringLiteral("(^|[\\s\"'“(=:\\[<>])(~|\\.{0,2})/[^\\n]*"));
    text.replace(path, QStringLiteral("\\1") + hiddenPath);
    return withoutNames(text);
}

QString Redactor::settingsWord(const QString& text)
{
    static const QRegularExpression inFile(
        QRegularExpression::anchoredPattern(QStringLiteral("(.+?):(\\d+):(\\d+): (?:([a-z_0-9]+): )?(.*)")));
    QStringList lines;
    for (const auto& line : text.split(QLatin1Char('\n'))) {
        const auto match = inFile.match(line);
        if (!match.hasMatch()) {
            lines << sentence(line);
            continue;
        }
        const bool known = protocol::findTunable(match.captured(4).toStdString()).has_value();
        lines << QStringLiteral("%1, line %2, column %3: %4")
                     .arg(m_ownFiles.value(match.captured(1), hiddenPath), match.captured(2), match.captured(3),
                          known ? match.captured(4) + QStringLiteral(": ") + match.captured(5)
                                : QStringLiteral("an error whose words may quote the file"));
    }
    return lines.join(QLatin1Char('\n'));
}

QString Redactor::dump(const QString& text)
{
    QStringList lines;
    for (const auto& line : text.split(QLatin1Char('\n')))
        lines << dumpLine(line);
    return lines.join(QLatin1Char('\n'));
}

QString Redactor::dumpLine(const QString& line)
{
    for (const auto& pattern : namingLines())
        if (const auto match = pattern.match(line); match.hasMatch())
            return match.captured(1) + threadNamed(match.captured(2)) + match.captured(3);
    const bool harmless = std::ranges::any_of(
        harmlessLines(), [&line](const QRegularExpression& pattern) { return pattern.match(line).hasMatch(); });
    return harmless ? withoutNames(line) : QStringLiteral("<a line of %1 characters>").arg(line.size());
}

QString Redactor::threadNamed(const QString& name)
{
    auto plain = name.section(QRegularExpression(QStringLiteral("[-+]")), 0, 0);
    if (isKernelThread(plain))
        return plain;
    const auto number = m_threads.constFind(name);
    return QStringLiteral("<thread %1>")
        .arg(number != m_threads.cend() ? *number : *m_threads.insert(name, m_threads.size() + 1));
}

} // namespace quickshift::service
