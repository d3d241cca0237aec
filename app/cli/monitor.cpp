// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "protocol/frame.h"

#include <QCoreApplication>
#include <QDBusServiceWatcher>
#include <QJsonArray>
#include <QTextStream>
#include <QTimer>

#include <span>

namespace quickshift::cli
{
namespace
{

constexpr protocol::MetricKey wakeToRun{protocol::Metric::WAKE_TO_RUN,
                                        static_cast<std::uint8_t>(protocol::TaskClass::NORMAL)};

double perSecond(std::uint64_t count, std::uint64_t interval_ns)
{
    return interval_ns == 0 ? 0.0 : static_cast<double>(count) * 1e9 / static_cast<double>(interval_ns);
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QJsonObject jsonOf(const protocol::Histogram& histogram)
{
    return {{"count", static_cast<qint64>(histogram.count)},
            {"mean_ns", histogram.mean()},
            {"p50_ns", static_cast<qint64>(histogram.percentile(0.5))},
            {"p99_ns", static_cast<qint64>(histogram.percentile(0.99))},
            {"p999_ns", static_cast<qint64>(histogram.percentile(0.999))},
            {"max_ns", static_cast<qint64>(histogram.max_ns)}};
}

} // namespace

QString lineOf(const protocol::Frame& frame)
{
    const auto& delta = frame.delta;
    QStringList rings;
    std::uint64_t produced = 0;
    std::uint64_t dropped = 0;
    for (std::size_t i = 0; i < delta.rings.size(); ++i) {
        produced += delta.rings[i].produced;
        dropped += delta.rings[i].dropped;
        if (delta.rings[i].produced > 0)
            rings << QStringLiteral("%1:%2").arg(i).arg(perSecond(delta.rings[i].produced, frame.interval_ns), 0, 'f',
                                                        0);
    }
    const auto found = delta.histograms.find(wakeToRun);
    const protocol::Histogram wakeups = found == delta.histograms.end() ? protocol::Histogram{} : found->second;
    const auto scheduler =
        delta.scheduler.empty() ? QStringLiteral("kernel default") : QString::fromStdString(delta.scheduler);
    return QStringLiteral("%1 | %2 reports/s on rings %3 | dropped %4 | wake to run p50 %5, p99 %6, p99.9 %7 (%8/s)")
        .arg(scheduler)
        .arg(perSecond(produced, frame.interval_ns), 0, 'f', 0)
        .arg(rings.isEmpty() ? QStringLiteral("-") : rings.join(' '))
        .arg(dropped)
        .arg(duration(wakeups.percentile(0.5)), duration(wakeups.percentile(0.99)), duration(wakeups.percentile(0.999)))
        .arg(perSecond(wakeups.count, frame.interval_ns), 0, 'f', 0);
}

QJsonObject jsonOf(const protocol::Frame& frame)
{
    const auto& delta = frame.delta;
    QJsonArray rings;
    for (std::size_t i = 0; i < delta.rings.size(); ++i) {
        const auto& ring = delta.rings[i];
        rings.append(QJsonObject{{"ring", static_cast<int>(i)},
                                 {"produced", static_cast<qint64>(ring.produced)},
                                 {"consumed", static_cast<qint64>(ring.consumed)},
                                 {"dropped", static_cast<qint64>(ring.dropped)},
                                 {"high_water_bytes", static_cast<qint64>(ring.highWaterBytes)},
                                 {"capacity_bytes", static_cast<qint64>(ring.capacityBytes)}});
    }
    QJsonObject histograms;
    for (const auto& [key, histogram] : delta.histograms)
        histograms.insert(QStringLiteral("%1/%2").arg(text(info(key.metric).name)).arg(key.instance),
                          jsonOf(histogram));
    QJsonObject counters;
    for (std::size_t i = 0; i < protocol::counters.size(); ++i)
        counters.insert(text(protocol::counters[i].name), static_cast<qint64>(delta.counterValues[i]));
    return {{"sequence", static_cast<qint64>(frame.sequence)},
            {"time_ns", static_cast<qint64>(frame.time_ns)},
            {"interval_ns", static_cast<qint64>(frame.interval_ns)},
            {"state", text(name(delta.state))},
            {"scheduler", QString::fromStdString(delta.scheduler)},
            {"ring_count", static_cast<int>(delta.ringCount)},
            {"rings", rings},
            {"counters", counters},
            {"histograms", histograms}};
}

Monitor::Monitor(Helper& helper, bool json, QObject* parent) : QObject(parent), m_helper(helper), m_json(json)
{
    connect(&m_helper.telemetry, &OrgQuickshift1TelemetryInterface::Frame, this, &Monitor::onFrame);
    auto* watcher = new QDBusServiceWatcher(m_helper.manager.service(), m_helper.manager.connection(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Monitor::onHelperGone);
}

ExitCode Monitor::run(uint hz, uint seconds)
{
    auto reply = m_helper.telemetry.Subscribe(hz);
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    m_cookie = reply.value();
    if (seconds > 0) {
        // Half a frame more, so that the last full second is printed.
        const auto milliseconds = static_cast<int>(seconds * 1000 + 500 / hz);
        QTimer::singleShot(milliseconds, this, [] { QCoreApplication::exit(OK); });
    }
    const auto code = static_cast<ExitCode>(QCoreApplication::exec());
    if (code == OK)
        m_helper.telemetry.Unsubscribe(m_cookie).waitForFinished();
    return code;
}

void Monitor::onFrame(uint cookie, qulonglong /*sequence*/, const QByteArray& bytes)
{
    if (cookie != m_cookie)
        return;
    const auto frame = protocol::decode(
        std::span(reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
    if (!frame) {
        QTextStream(stderr) << "quickshiftctl: " << QString::fromStdString(frame.error().what) << '\n';
        QCoreApplication::exit(FAILED);
        return;
    }
    // The first frame only opens the interval of the second.
    if (frame->interval_ns == 0)
        return;
    if (m_json)
        printJson(jsonOf(*frame));
    else
        print(lineOf(*frame));
}

void Monitor::onHelperGone()
{
    QTextStream(stderr) << "quickshiftctl: the helper has left the bus; the kernel's default scheduler is in force.\n";
    QCoreApplication::exit(UNREACHABLE);
}

} // namespace quickshift::cli
