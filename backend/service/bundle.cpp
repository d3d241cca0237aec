// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/bundle.h"

#include <QTextStream>

#include <algorithm>
#include <ranges>

namespace quickshift::service
{
namespace
{

constexpr auto preface =
    "Quickshift diagnostics\n"
    "Read it before you send it. It holds no key, no pointer position, no program's arguments and no holder's name.\n"
    "Names of threads are numbers here; names of users and of this host, and paths, are taken out.\n";

void section(QTextStream& out, const char* title)
{
    out << "\n== " << title << " ==\n";
}

/// "name   value", further lines of the value below its first.
void line(QTextStream& out, const QString& name, const QString& value)
{
    constexpr int width = 34;
    const auto indent = QLatin1Char('\n') + QString(width, QLatin1Char(' '));
    out << name.leftJustified(width) << QString(value).replace(QLatin1Char('\n'), indent) << '\n';
}

QString orNone(const QString& value)
{
    return value.isEmpty() ? QStringLiteral("-") : value;
}

QString us(std::uint64_t ns)
{
    return QString::number(static_cast<double>(ns) / 1000, 'f', 1);
}

QString perSecond(std::uint64_t count, std::uint64_t interval_ns)
{
    return interval_ns == 0
               ? QStringLiteral("-")
               : QString::number(static_cast<double>(count) * 1e9 / static_cast<double>(interval_ns), 'f', 1);
}

void row(QTextStream& out, const QStringList& cells, int first, int others)
{
    out << cells.first().leftJustified(first);
    for (const auto& cell : cells.mid(1))
        out << ' ' << cell.rightJustified(others);
    out << '\n';
}

void writeState(QTextStream& out, const BundleFacts& facts, Redactor& redactor)
{
    section(out, "Versions and state");
    line(out, QStringLiteral("made"), facts.made.toUTC().toString(Qt::ISODate));
    line(out, QStringLiteral("quickshiftd"), facts.version);
    line(out, QStringLiteral("system"), redactor.sentence(orNone(facts.system)));
    line(out, QStringLiteral("kernel"), redactor.sentence(facts.kernel));
    line(out, QStringLiteral("machine"), facts.topology);
    line(out, QStringLiteral("state"), facts.state);
    line(out, QStringLiteral("reason"), redactor.sentence(orNone(facts.reason)));
    line(out, QStringLiteral("scheduler in the kernel"), redactor.sentence(orNone(facts.scheduler)));
    line(out, QStringLiteral("profile"), redactor.sentence(facts.profile));
    line(out, QStringLiteral("holds"), QString::number(facts.holds));
    line(out, QStringLiteral("helper's CPU time, s"),
         QString::number(static_cast<double>(facts.helper.cpu_ns) / 1e9, 'f', 2));
    line(out, QStringLiteral("helper's memory, KiB"), QString::number(facts.helper.residentBytes / 1024));

    section(out, "Capabilities");
    // Both are about files that people wrote.
    for (auto word = facts.capabilities.begin(); word != facts.capabilities.end(); ++word)
        line(out, word.key(),
             word.key() == QLatin1String("settings") || word.key() == QLatin1String("presets")
                 ? redactor.settingsWord(word.value())
                 : redactor.sentence(word.value()));
}

void writeSettings(QTextStream& out, const protocol::TunableValues& values)
{
    section(out, "Settings (* is not the default)");
    for (std::size_t i = 0; i < protocol::tunableCount; ++i) {
        const auto tunable = static_cast<protocol::Tunable>(i);
        const auto& info = protocol::info(tunable);
        const bool changed = values[tunable] != info.defaultValue;
        line(out, (changed ? QStringLiteral("* ") : QStringLiteral("  ")) + QString::fromUtf8(info.name),
             (QString::fromStdString(info.format(values[tunable])) + QLatin1Char(' ') + QString::fromUtf8(info.unit))
                 .trimmed());
    }
}

void writeExits(QTextStream& out, const std::vector<ExitRecord>& exits, Redactor& redactor)
{
    section(out, "How the scheduler left the kernel by itself, newest first");
    if (exits.empty())
        out << "never\n";
    for (const auto& exit : exits | std::views::reverse) {
        out << '\n';
        line(out, QStringLiteral("exit"), QString::number(exit.id));
        line(out, QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(exit.time_ms).toUTC().toString(Qt::ISODate));
        line(out, QStringLiteral("kind, code"), QStringLiteral("%1, %2").arg(exit.kind).arg(exit.code));
        line(out, QStringLiteral("restarted at once"), exit.restart ? QStringLiteral("yes") : QStringLiteral("no"));
        line(out, QStringLiteral("reason"), redactor.sentence(exit.reason));
        line(out, QStringLiteral("message"), redactor.sentence(orNone(exit.message)));
        if (exit.dump.isEmpty())
            continue;
        out << "dump\n";
        for (const auto& dumped : redactor.dump(exit.dump).split(QLatin1Char('\n')))
            out << "| " << dumped << '\n';
    }
}

void writeRings(QTextStream& out, const protocol::Telemetry& now)
{
    section(out, "Rings since the load");
    if (now.rings.empty())
        out << "nothing is loaded\n";
    else
        row(out,
            {QStringLiteral("ring"), QStringLiteral("produced"), QStringLiteral("consumed"), QStringLiteral("dropped"),
             QStringLiteral("backlog_B"), QStringLiteral("highest_B"), QStringLiteral("capacity_B")},
            6, 12);
    for (std::size_t i = 0; i < now.rings.size(); ++i) {
        const auto& ring = now.rings[i];
        QStringList cells{QString::number(i)};
        for (const auto value :
             {ring.produced, ring.consumed, ring.dropped, ring.backlogBytes, ring.highWaterBytes, ring.capacityBytes})
            cells << QString::number(value);
        row(out, cells, 6, 12);
    }
}

void writeCounters(QTextStream& out, const protocol::Telemetry& now)
{
    section(out, "Counters since the load");
    for (std::size_t i = 0; i < now.counterValues.size(); ++i)
        line(out, QString::fromUtf8(protocol::counters[i].name), QString::number(now.counterValues[i]));
    for (std::size_t i = 0; i < now.reports.size(); ++i)
        line(out, QStringLiteral("reports of ") + QString::fromUtf8(protocol::deviceClassNames[i]),
             QString::number(now.reports[i]));
}

void writeHistograms(QTextStream& out, const protocol::Telemetry& now)
{
    section(out, "Times since the load, in microseconds");
    row(out,
        {QStringLiteral("what"), QStringLiteral("count"), QStringLiteral("p50"), QStringLiteral("p90"),
         QStringLiteral("p99"), QStringLiteral("p99.9"), QStringLiteral("max")},
        26, 10);
    for (const auto& [key, histogram] : now.histograms) {
        if (histogram.empty())
            continue;
        QStringList cells{QString::fromStdString(protocol::histogramName(key)), QString::number(histogram.count)};
        for (const auto quantile : {0.5, 0.9, 0.99, 0.999})
            cells << us(histogram.percentile(quantile));
        row(out, cells << us(histogram.max_ns), 26, 10);
    }
}

void writeLastMinute(QTextStream& out, const BundleFacts& facts)
{
    section(out, "The last minute, a row for each second");
    if (facts.lastMinute.empty()) {
        out << "Nobody watched: the helper keeps these figures only while a panel, \"quickshiftctl monitor\" or a\n"
               "recording shows them. With the panel open, make this report once more.\n";
        return;
    }
    out << "Times in microseconds. wake: wake_to_run; input: input_to_run; lag: input_to_user, the drain lag.\n";
    row(out,
        {QStringLiteral("ago_s"), QStringLiteral("state"), QStringLiteral("reports/s"), QStringLiteral("dropped"),
         QStringLiteral("wakes/s"), QStringLiteral("wake_p50"), QStringLiteral("wake_p99"), QStringLiteral("wake_max"),
         QStringLiteral("input_p99"), QStringLiteral("lag_p99"), QStringLiteral("helper_%"), QStringLiteral("bus_B/s")},
        6, 10);
    using enum protocol::Metric;
    const auto counter = [](const protocol::Frame& frame, protocol::Counter which) {
        return frame.delta.counterValues[static_cast<std::size_t>(which)];
    };
    for (const auto& frame : facts.lastMinute) {
        std::uint64_t produced = 0;
        std::uint64_t dropped = 0;
        for (const auto& ring : frame.delta.rings) {
            produced += ring.produced;
            dropped += ring.dropped;
        }
        const auto wakes = protocol::mergedOf(frame.delta.histograms, WAKE_TO_RUN);
        const auto cpu = counter(frame, protocol::Counter::HELPER_CPU_NS);
        row(out,
            {QString::number(static_cast<double>(facts.now.time_ns - frame.time_ns) / 1e9, 'f', 1),
             QString::fromUtf8(protocol::name(frame.delta.state)), perSecond(produced, frame.interval_ns),
             QString::number(dropped), perSecond(wakes.count, frame.interval_ns), us(wakes.percentile(0.5)),
             us(wakes.percentile(0.99)), us(wakes.max_ns),
             us(protocol::mergedOf(frame.delta.histograms, INPUT_TO_RUN).percentile(0.99)),
             us(protocol::mergedOf(frame.delta.histograms, INPUT_TO_USER).percentile(0.99)),
             perSecond(cpu / 10'000'000, frame.interval_ns),
             perSecond(counter(frame, protocol::Counter::BUS_BYTES), frame.interval_ns)},
            6, 10);
    }
}

} // namespace

QByteArray bundleText(const BundleFacts& facts, Redactor& redactor)
{
    QByteArray bytes;
    QTextStream out(&bytes);
    out << preface;
    writeState(out, facts, redactor);
    writeSettings(out, facts.values);
    writeExits(out, facts.exits, redactor);
    writeCounters(out, facts.now);
    writeRings(out, facts.now);
    writeHistograms(out, facts.now);
    writeLastMinute(out, facts);
    out.flush();
    return bytes;
}

} // namespace quickshift::service
