// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/engine.h"

#include "backend/engine/capabilities.h"
#include "backend/engine/drain_thread.h"
#include "backend/engine/kernel_object.h"
#include "backend/engine/kernel_state.h"
#include "backend/engine/ring_set.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <ctime>
#include <future>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace quickshift::engine
{
namespace
{

using protocol::Counter;
using protocol::Metric;
using protocol::Tunable;
using std::chrono::microseconds;

// Switching on walks every thread of the machine; an emulated one under load takes seconds.
constexpr std::chrono::seconds switchLimit{10};

std::uint64_t processCpu_ns()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<std::uint64_t>(used.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(used.tv_nsec);
}

/// The kernel puts threads under our scheduler from the oldest to the youngest. 6.16 does so on the thread that asked
/// (7.3 on a real-time thread of its own): once that is under it, it runs only where no thread is left that is not. On
/// a busy machine that is never, and nothing can fork any more. So the youngest thread asks: it comes last.
Result<LinkPtr> attachFromTheYoungestThread(const KernelObject& object)
{
    return std::async(std::launch::async, [&object] { return object.attachScheduler(); }).get();
}

/// Where each metric's histograms begin in qs_cpu; a ring's are elsewhere.
constexpr auto firstHistogram = std::to_array<std::size_t>({
#define QS_METRIC(id, name, dimension, help) QS_HISTOGRAM_##id,
#include "protocol/metrics.def"
#undef QS_METRIC
});

/// Of all CPUs together.
void addHistograms(protocol::Telemetry& telemetry, std::span<const qs_cpu> cpus)
{
    for (std::size_t metric = 0; metric < protocol::metrics.size(); ++metric) {
        if (protocol::metrics[metric].dimension == protocol::Dimension::RING)
            continue;
        for (std::size_t instance = 0; instance < protocol::metrics[metric].instances(); ++instance) {
            protocol::Histogram histogram;
            for (const auto& cpu : cpus)
                addTo(histogram, cpu.histograms[firstHistogram[metric] + instance]);
            if (!histogram.empty())
                telemetry.histograms.emplace(
                    protocol::MetricKey{static_cast<Metric>(metric), static_cast<std::uint8_t>(instance)}, histogram);
        }
    }
}

std::string text(const char* bytes, std::size_t size)
{
    return {bytes, strnlen(bytes, size)};
}

Error conflictWith(const std::string& scheduler)
{
    return {.kind = ErrorKind::CONFLICT,
            .operation =
                "Another scheduler is on: " + (scheduler.empty() ? std::string("one without a name") : scheduler),
            .code = 0,
            .hint = "Stop it first; Quickshift does not push others aside."};
}

/// One load of the kernel object, and all that lives as long.
struct Load {
    Load(KernelObject loaded, const Topology& topology) : object(std::move(loaded)), rings(object, topology) {}

    KernelObject object;
    LinkPtr scheduler; // null: not switched on by us
    RingSet rings;
    std::uint64_t id = monotonic_ns();
    std::uint64_t cpuBefore_ns = processCpu_ns();
    std::atomic<std::uint64_t> exitsSeen = 0;
    std::optional<DrainThread> drain; // last: it ends first
};

} // namespace

struct Engine::Impl {
    Options options;
    Topology topology;
    Capabilities capabilities;

    std::mutex control;      // held through whole changes of the kernel's state
    mutable std::mutex data; // guards what follows; never held while the kernel works
    std::unique_ptr<Load> load;
    protocol::TunableValues tunables;
    std::set<std::uint32_t> games;
    bool watchedClosely = false;
    std::function<void(const SchedulerExit&)> exitHandler;

    /// How often the rings are read by the clock; never, where the kernel's wake-ups say when.
    [[nodiscard]] microseconds interval() const
    {
        if (tunables[Tunable::drain_policy] != QS_DRAIN_TIMER)
            return microseconds(0);
        return microseconds(tunables[watchedClosely ? Tunable::drain_watch_interval_us : Tunable::drain_interval_us]);
    }

    Result<void> loadObject();
    Result<void> setGames(std::set<std::uint32_t> wanted);
    void unload();
    void detachScheduler();
    [[nodiscard]] static std::optional<SchedulerExit> newExit(Load& current);
    void handle(const SchedulerExit& left);
};

Engine::Engine(Options options) : m_impl(std::make_unique<Impl>())
{
    m_impl->topology = Topology::read(options.sysfs);
    m_impl->capabilities = Capabilities::probe(options.sysfs);
    m_impl->options = std::move(options);
}

Engine::~Engine()
{
    m_impl->unload();
}

Result<void> Engine::Impl::loadObject()
{
    // CPUs may have come or gone since.
    topology = Topology::read(options.sysfs);
    auto object = KernelObject::load(options.object, topology, tunables, capabilities.schedExt, capabilities.input);
    if (!object)
        return std::unexpected(object.error());
    auto fresh = std::make_unique<Load>(std::move(*object), topology);
    if (auto configured = fresh->rings.configure(tunables); !configured)
        return configured;
    Load& current = *fresh;
    current.drain.emplace(current.rings, interval(), [this, &current] {
        if (const auto left = newExit(current))
            handle(*left);
    });
    if (auto named = current.object.setGames(games); !named)
        return named;
    if (auto attached = current.object.attachMonitoring(); !attached)
        return attached;
    current.object.attachModules(options.sysfs);
    const std::scoped_lock lock(data);
    load = std::move(fresh);
    return {};
}

void Engine::Impl::unload()
{
    std::unique_ptr<Load> old;
    {
        const std::scoped_lock lock(data);
        old = std::move(load);
    }
}

void Engine::Impl::detachScheduler()
{
    // Declared before the lock and so destroyed after it: the kernel moves every thread back meanwhile.
    LinkPtr old;
    const std::scoped_lock lock(data);
    if (load)
        old.swap(load->scheduler);
}

std::optional<SchedulerExit> Engine::Impl::newExit(Load& current)
{
    const auto& shared = current.object.shared().exit;
    const auto sequence = std::atomic_ref(const_cast<qs_u64&>(shared.sequence)).load(std::memory_order_acquire);
    auto seen = current.exitsSeen.load();
    if (sequence <= seen || !current.exitsSeen.compare_exchange_strong(seen, sequence))
        return std::nullopt; // nothing new, or another thread has it
    return SchedulerExit{.kind = shared.kind,
                         .code = shared.code,
                         .reason = text(shared.reason, sizeof(shared.reason)),
                         .message = text(shared.message, sizeof(shared.message)),
                         .dump = text(shared.dump, sizeof(shared.dump)),
                         .time_ns = monotonic_ns()};
}

void Engine::Impl::handle(const SchedulerExit& left)
{
    std::function<void(const SchedulerExit&)> handler;
    {
        const std::scoped_lock lock(data);
        handler = exitHandler;
    }
    if (handler)
        handler(left);
}

bool Engine::lookForExit()
{
    std::optional<SchedulerExit> left;
    {
        const std::scoped_lock lock(m_impl->data);
        if (m_impl->load)
            left = Impl::newExit(*m_impl->load);
    }
    if (left)
        m_impl->handle(*left);
    return left.has_value();
}

std::map<std::string, std::string> Engine::capabilities() const
{
    auto words = m_impl->capabilities.words;
    const std::scoped_lock lock(m_impl->data);
    const auto& sysfs = m_impl->options.sysfs;
    words.merge(m_impl->load ? m_impl->load->object.modules().words(sysfs) : ModuleHooks().words(sysfs));
    return words;
}

void Engine::lookForModules()
{
    // Not while the load changes: then they are looked for anyway.
    const std::unique_lock control(m_impl->control, std::try_to_lock);
    if (!control)
        return;
    const std::scoped_lock lock(m_impl->data);
    if (m_impl->load)
        m_impl->load->object.attachModules(m_impl->options.sysfs);
}

KernelState Engine::kernelState() const
{
    return readKernelState(m_impl->options.sysfs);
}

std::string Engine::topologySummary() const
{
    return Topology::read(m_impl->options.sysfs).summary();
}

Result<void> Engine::startMonitoring()
{
    const std::scoped_lock control(m_impl->control);
    if (monitoring())
        return {};
    return m_impl->loadObject();
}

Result<void> Engine::stopMonitoring()
{
    const std::scoped_lock control(m_impl->control);
    // Our link outlives a scheduler that the kernel threw out.
    const auto kernel = kernelState();
    if (schedulerAttached() && kernel.state != "disabled" && isOurs(kernel))
        return std::unexpected(Error{.kind = ErrorKind::BUSY,
                                     .operation = "unloading the BPF object",
                                     .code = 0,
                                     .hint = "The scheduler is on; stop it first."});
    m_impl->unload();
    return {};
}

bool Engine::monitoring() const
{
    const std::scoped_lock lock(m_impl->data);
    return m_impl->load != nullptr;
}

Result<void> Engine::startScheduler()
{
    const std::scoped_lock control(m_impl->control);
    const auto before = kernelState();
    if (!before.supported && m_impl->capabilities.schedExt)
        return std::unexpected(Error{.kind = ErrorKind::FAILED,
                                     .operation = "reading the kernel's scheduler state",
                                     .code = before.error,
                                     .hint = "Nothing was changed. Try again in a moment."});
    if (!before.supported)
        return std::unexpected(Error{.kind = ErrorKind::UNSUPPORTED,
                                     .operation = {},
                                     .code = 0,
                                     .hint = m_impl->capabilities.words.at("sched_ext")});
    if (before.enabled() && isOurs(before) && schedulerAttached())
        return {};
    // A link of ours to a scheduler that the kernel threw out is of no more use.
    m_impl->detachScheduler();
    const auto free = waitForKernelState(m_impl->options.sysfs, switchLimit,
                                         [](const KernelState& state) { return state.state != "disabling"; });
    if (free.state != "disabled")
        return std::unexpected(conflictWith(free.scheduler));
    if (!m_impl->load) {
        if (auto loaded = m_impl->loadObject(); !loaded)
            return loaded;
    }
    auto attached = attachFromTheYoungestThread(m_impl->load->object);
    if (!attached)
        return std::unexpected(attached.error());
    {
        const std::scoped_lock lock(m_impl->data);
        m_impl->load->scheduler = std::move(*attached);
    }
    const auto after = waitForKernelState(m_impl->options.sysfs, switchLimit, [](const KernelState& state) {
        return state.enabled() || state.state == "disabled";
    });
    if (after.enabled() && isOurs(after))
        return {};
    m_impl->detachScheduler();
    return std::unexpected(
        Error{.kind = ErrorKind::FAILED,
              .operation = "switching the scheduler on",
              .code = 0,
              .hint = "The kernel did not keep it (state: " + after.state + "). Its log (journalctl -k) says why."});
}

Result<void> Engine::stopScheduler()
{
    const std::scoped_lock control(m_impl->control);
    if (!schedulerAttached())
        return {};
    m_impl->detachScheduler();
    const auto after = waitForKernelState(m_impl->options.sysfs, switchLimit, [](const KernelState& state) {
        return state.state == "disabled" || (state.enabled() && !isOurs(state));
    });
    if (after.state == "disabled" || !isOurs(after))
        return {};
    return std::unexpected(Error{.kind = ErrorKind::FAILED,
                                 .operation = "switching the scheduler off",
                                 .code = 0,
                                 .hint = "The kernel still reports it as " + after.state +
                                         ". Press Alt+SysRq+S to force the kernel's default scheduler."});
}

bool Engine::schedulerAttached() const
{
    const std::scoped_lock lock(m_impl->data);
    return m_impl->load && m_impl->load->scheduler != nullptr;
}

Result<void> Engine::apply(const protocol::TunableValues& values)
{
    const std::scoped_lock control(m_impl->control);
    if (m_impl->load) {
        if (auto changed = m_impl->load->rings.configure(values); !changed)
            return changed;
        m_impl->load->drain->listen();
        m_impl->load->object.setTunables(values);
    }
    const std::scoped_lock lock(m_impl->data);
    m_impl->tunables = values;
    if (m_impl->load)
        m_impl->load->drain->setInterval(m_impl->interval());
    return {};
}

protocol::TunableValues Engine::tunables() const
{
    const std::scoped_lock lock(m_impl->data);
    return m_impl->tunables;
}

Result<void> Engine::Impl::setGames(std::set<std::uint32_t> wanted)
{
    if (load) {
        if (auto named = load->object.setGames(wanted); !named)
            return named;
    }
    games = std::move(wanted);
    return {};
}

Result<void> Engine::addGame(std::uint32_t process)
{
    const std::scoped_lock control(m_impl->control);
    auto wanted = m_impl->games;
    wanted.insert(process);
    if (wanted.size() > QS_MAX_GAMES)
        return std::unexpected(Error{.kind = ErrorKind::FAILED,
                                     .operation = "naming one more game",
                                     .code = 0,
                                     .hint = "There are " + std::to_string(QS_MAX_GAMES) + " already; remove one."});
    return m_impl->setGames(std::move(wanted));
}

Result<void> Engine::removeGame(std::uint32_t process)
{
    const std::scoped_lock control(m_impl->control);
    auto wanted = m_impl->games;
    wanted.erase(process);
    return m_impl->setGames(std::move(wanted));
}

std::optional<qs_task> Engine::task(std::uint32_t thread) const
{
    const std::scoped_lock lock(m_impl->data);
    return m_impl->load ? m_impl->load->object.task(thread) : std::nullopt;
}

void Engine::setWatchedClosely(bool closely)
{
    const std::scoped_lock lock(m_impl->data);
    m_impl->watchedClosely = closely;
    if (m_impl->load)
        m_impl->load->drain->setInterval(m_impl->interval());
}

protocol::Telemetry Engine::telemetry() const
{
    protocol::Telemetry telemetry;
    telemetry.scheduler = kernelState().scheduler;
    const std::scoped_lock lock(m_impl->data);
    telemetry.time_ns = monotonic_ns();
    if (!m_impl->load)
        return telemetry;
    const Load& load = *m_impl->load;
    telemetry.loadId = load.id;
    load.rings.report(telemetry);
    for (const auto& cpu : load.object.cpus()) {
        for (std::size_t i = 0; i < telemetry.counterValues.size(); ++i)
            telemetry.counterValues[i] += cpu.counters[i];
    }
    const auto set = [&](Counter counter, std::uint64_t value) {
        telemetry.counterValues[static_cast<std::size_t>(counter)] = value;
    };
    set(Counter::HELPER_CPU_NS, processCpu_ns() - load.cpuBefore_ns);
    set(Counter::HELPER_DRAINS, load.drain->drains());
    set(Counter::INPUT_MISSED, load.object.inputMissed());
    set(Counter::ACCOUNTING_ERRORS, load.drain->contradictions());
    addHistograms(telemetry, load.object.cpus());
    return telemetry;
}

void Engine::setExitHandler(std::function<void(const SchedulerExit&)> handler)
{
    const std::scoped_lock lock(m_impl->data);
    m_impl->exitHandler = std::move(handler);
}

} // namespace quickshift::engine
