// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/explain.h"

#include "backend/engine/engine.h"
#include "bpf/policy.h"
#include "protocol/dbus_types.h"
#include "protocol/metrics.h"
#include "protocol/names.h"

#include <QDir>
#include <QFile>

#include <array>
#include <ctime>
#include <string_view>

namespace quickshift::service
{
namespace
{

// In the order of enum qs_reason and enum qs_rank.
constexpr auto reasonNames = std::to_array<std::string_view>(
    {"none", "report", "chain", "sound", "submit", "flip", "game", "burst", "low", "kernel"});
constexpr auto rankNames =
    std::to_array<std::string_view>({"idle", "background", "normal", "game", "gpu", "compositor", "audio", "input"});
static_assert(reasonNames.size() == QS_REASON_FOR_KERNEL + 1 && rankNames.size() == QS_RANK_INPUT + 1);

constexpr std::uint64_t second_ns = 1'000'000'000;

std::uint64_t now_ns()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * second_ns + static_cast<std::uint64_t>(now.tv_nsec);
}

template <typename Names> QString nameIn(const Names& names, std::size_t index)
{
    if (index >= names.size())
        return QStringLiteral("unknown");
    return QString::fromUtf8(names[index]);
}

/// Boosted wake-ups in the last full second.
std::uint32_t boostsInLastSecond(const qs_task& task, std::uint64_t now)
{
    const auto into_ns = qs_elapsed(task.second_ns, now);
    if (into_ns < QS_NSEC_PER_SEC)
        return task.boosts_before;
    return into_ns < 2 * QS_NSEC_PER_SEC ? task.boosts : 0;
}

QVariantMap describe(const qs_task& task, std::uint64_t now)
{
    QVariantMap words{
        {QStringLiteral("class"), nameIn(protocol::taskClassNames, task.task_class)},
        {QStringLiteral("reason"), nameIn(reasonNames, task.reason)},
        {QStringLiteral("for_ms"), QVariant::fromValue<qulonglong>(qs_elapsed(task.since_ns, now) / QS_NSEC_PER_MSEC)},
        {QStringLiteral("boosts"), boostsInLastSecond(task, now)},
        {QStringLiteral("rank"), nameIn(rankNames, task.rank)},
        {QStringLiteral("weight_percent"), task.boost_percent},
        {QStringLiteral("game"), task.game != 0},
    };
    if (task.task_class == QS_TASK_INPUT || task.task_class == QS_TASK_AUDIO)
        words.insert(QStringLiteral("share_percent"), uint(task.share));
    if (task.task_class == QS_TASK_INPUT)
        words.insert(QStringLiteral("device"), nameIn(protocol::deviceClassNames, task.device_class));
    return words;
}

QString threadName(const QString& directory)
{
    QFile comm(directory + QStringLiteral("/comm"));
    return comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.read(64)).trimmed() : QString();
}

protocol::RecordList describeThreads(const engine::Engine& target, uint pid)
{
    protocol::RecordList threads;
    const auto tasks = QStringLiteral("/proc/%1/task").arg(pid);
    const auto names = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const auto& name : names.mid(0, Explain::maxThreads)) {
        const auto tid = name.toUInt();
        QVariantMap thread{{QStringLiteral("tid"), tid},
                           {QStringLiteral("name"), threadName(tasks + QLatin1Char('/') + name)}};
        if (const auto task = target.task(tid))
            thread.insert(describe(*task, now_ns()));
        threads << thread;
    }
    return threads;
}

} // namespace

Explain::Explain(engine::Engine& target, Authority& authority, Callers& callers)
    : m_engine(target), m_authority(authority), m_callers(callers), m_thread(QStringLiteral("explain"))
{
}

void Explain::answer(const Call& call, uint pid)
{
    m_callers.userOf(call->sender(), [this, call, pid](std::optional<uint> uid) {
        if (!uid)
            return;
        auto opened = Process::open(pid);
        if (!opened) {
            call->refuse(opened.error());
            return;
        }
        const auto process = std::make_shared<Process>(std::move(*opened));
        if (process->belongsTo(*uid))
            collect(call, process);
        else
            m_authority.check(call, protocol::action::configure, [this, call, process] { collect(call, process); });
    });
}

void Explain::collect(const Call& call, const std::shared_ptr<Process>& process)
{
    if (!m_engine.monitoring()) {
        call->refuse(busError(protocol::error::failed,
                              QStringLiteral("Nothing is known of any thread while the scheduler is off and nobody "
                                             "watches. Switch it on, or open the panel.")));
        return;
    }
    const auto threads = std::make_shared<protocol::RecordList>();
    m_thread.submit([this, threads, process] { *threads = describeThreads(m_engine, process->pid()); },
                    [call, threads, process] {
                        if (process->ended())
                            call->refuse(busError(protocol::error::outOfRange,
                                                  QStringLiteral("Process %1 has ended.").arg(process->pid())));
                        else
                            call->answer({QVariant::fromValue(*threads)});
                    });
}

} // namespace quickshift::service
