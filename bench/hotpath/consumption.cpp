// SPDX-License-Identifier: GPL-3.0-or-later
// What reading the rings costs the helper: its own drain thread on its own rings, at the rates of one mouse, of a fast
// one, and of 64 at once, with each way of being woken. The reader runs at real-time priority, so that the rows compare
// ways and not what other programs did meanwhile; the rows …_ordinary run it as the helper does.
#include "backend/engine/drain_thread.h"
#include "bench/hotpath/bench.h"
#include "bench/hotpath/cpu.h"
#include "bench/hotpath/producer.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <optional>

namespace quickshift::bench
{
namespace
{

using protocol::Tunable;
using namespace std::chrono_literals;

struct Rate {
    const char* name;
    std::uint64_t perSecond;
};

struct Policy {
    std::string name;
    protocol::TunableValues tunables;
};

struct Run {
    Rate rate;
    std::vector<Policy> policies;
    std::size_t windows;
    std::chrono::milliseconds length;
    bool realtime = true; ///< the reader; the producer always is
};

Policy timer(const char* name, std::uint64_t interval_us)
{
    Policy policy{.name = name, .tunables = {}};
    policy.tunables[Tunable::drain_interval_us] = interval_us;
    return policy;
}

Policy woken(const char* name, std::uint64_t drainPolicy)
{
    Policy policy{.name = name, .tunables = {}};
    policy.tunables[Tunable::drain_policy] = drainPolicy;
    return policy;
}

/// The engine's rings and drain thread with a producer before them.
class Consumer
{
public:
    /// `realtime`: other programs' work does not keep it waiting, as on a machine with nothing else to do.
    Consumer(Kernel& kernel, unsigned producersCpu, bool realtime) : m_kernel(kernel)
    {
        const AsBefore afterwards;
        // The producer never sleeps at the highest rate; a thread that the kernel leaves on its CPU would starve, which
        // input from interrupts does to nobody.
        stayOff(producersCpu);
        if (realtime)
            becomeRealtime();
        m_drain.emplace(kernel.rings(), 0us, [this] { noteClock(); });
    }

    void use(const protocol::TunableValues& tunables)
    {
        m_kernel.object().setTunables(tunables);
        const bool byTimer = tunables[Tunable::drain_policy] == QS_DRAIN_TIMER;
        m_drain->setInterval(std::chrono::microseconds(byTimer ? tunables[Tunable::drain_interval_us] : 0));
    }

    /// CPU time of the drain thread so far.
    [[nodiscard]] std::chrono::nanoseconds used() const
    {
        timespec used{};
        if (m_clockKnown)
            clock_gettime(m_clock, &used);
        return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
    }

    /// From report to reading, of all rings.
    [[nodiscard]] protocol::Histogram lag() const
    {
        protocol::Telemetry telemetry;
        m_kernel.rings().report(telemetry);
        protocol::Histogram all;
        for (const auto& [key, histogram] : telemetry.histograms) {
            if (key.metric == protocol::Metric::INPUT_TO_USER)
                all.merge(histogram);
        }
        return all;
    }

    /// Ends the thread; what is left has then been read.
    void finish() { m_drain.reset(); }

private:
    void noteClock()
    {
        if (!m_clockKnown)
            m_clockKnown = pthread_getcpuclockid(pthread_self(), &m_clock) == 0;
    }

    Kernel& m_kernel;
    clockid_t m_clock{};
    std::atomic<bool> m_clockKnown = false;
    std::optional<engine::DrainThread> m_drain;
};

/// What one policy did at one rate, a value a window.
struct Figures {
    std::vector<double> cpu_percent;
    std::vector<double> lagP99_us;
    std::uint64_t lagMost_ns = 0; ///< of all windows
    std::uint64_t drops = 0;
};

void measureWindow(Kernel& kernel, Consumer& consumer, const Policy& policy, std::chrono::milliseconds length,
                   Figures& figures)
{
    const auto droppedBefore = kernel.dropped();
    consumer.use(policy.tunables);
    std::this_thread::sleep_for(100ms); // until what waited under the last policy has been read
    const auto lagBefore = consumer.lag();
    const auto usedBefore = consumer.used();
    const auto begun = std::chrono::steady_clock::now();
    std::this_thread::sleep_for(length);
    const auto used = consumer.used() - usedBefore;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    figures.cpu_percent.push_back(std::chrono::duration<double>(used) / took * 100);
    const auto lag = consumer.lag().since(lagBefore);
    figures.lagP99_us.push_back(static_cast<double>(lag.percentile(0.99)) / 1000);
    figures.lagMost_ns = std::max(figures.lagMost_ns, lag.max_ns);
    figures.drops += kernel.dropped() - droppedBefore;
}

void addRows(const Bench& bench, const std::string& name, Figures figures)
{
    bench.results.add(name + "/cpu_percent", "% of a core", std::move(figures.cpu_percent), figures.drops);
    bench.results.add(name + "/lag_p99", "µs", std::move(figures.lagP99_us), figures.drops);
    bench.results.add(name + "/lag_max", "µs", {static_cast<double>(figures.lagMost_ns) / 1000}, figures.drops);
}

engine::Result<void> allAccountedFor(const std::string& name, std::uint64_t written, const Account& account)
{
    if (account.produced == written && account.consumed + account.dropped == written)
        return {};
    return std::unexpected(engine::Error{.operation = "accounting for every report of " + name,
                                         .code = 0,
                                         .hint = std::to_string(written) + " were written, " +
                                                 std::to_string(account.consumed) + " read and " +
                                                 std::to_string(account.dropped) + " dropped."});
}

/// All policies in turns at one rate.
engine::Result<void> consume(const Bench& bench, const Run& run)
{
    const auto& [rate, policies, windows, length, realtime] = run;
    auto kernel = Kernel::load(policies.front().tunables);
    if (!kernel)
        return std::unexpected(kernel.error());
    std::vector<Figures> figures(policies.size());
    const unsigned producersCpu = bench.crew.cpus() - 1;
    Consumer consumer(**kernel, producersCpu, realtime);
    Producer producer((*kernel)->program("produce"), rate.perSecond, producersCpu);
    for (std::size_t window = 0; window < windows; ++window) {
        for (std::size_t i = 0; i < policies.size(); ++i)
            measureWindow(**kernel, consumer, policies[i], length, figures[i]);
    }
    const auto written = producer.stop();
    if (!written)
        return std::unexpected(written.error());
    consumer.finish();
    for (std::size_t i = 0; i < policies.size(); ++i)
        addRows(bench, std::string("consume/") + rate.name + "/" + policies[i].name, std::move(figures[i]));
    return allAccountedFor(rate.name, *written, (*kernel)->account());
}

/// One ring of the smallest size, read too seldom and never in time: every report that finds no room must be counted.
engine::Result<void> consumeTooSmall(const Bench& bench)
{
    auto policy = timer("too_small", 50000);
    policy.tunables[Tunable::ring_count] = 1;
    policy.tunables[Tunable::ring_bytes] = 65536;
    policy.tunables[Tunable::drain_threshold_percent] = 1000; // never urgent
    auto kernel = Kernel::load(policy.tunables);
    if (!kernel)
        return std::unexpected(kernel.error());
    const unsigned producersCpu = bench.crew.cpus() - 1;
    Consumer consumer(**kernel, producersCpu, false);
    consumer.use(policy.tunables);
    Producer producer((*kernel)->program("produce"), 64000, producersCpu);
    std::this_thread::sleep_for(bench.quick ? 500ms : 5000ms);
    const auto written = producer.stop();
    if (!written)
        return std::unexpected(written.error());
    consumer.finish();
    const auto account = (*kernel)->account();
    const auto lost = static_cast<double>(*written) - static_cast<double>(account.consumed);
    bench.results.add("consume/64k/too_small/lost", "reports", {lost}, account.dropped);
    return allAccountedFor("rings that are too small", *written, account);
}

} // namespace

engine::Result<void> consumption(const Bench& bench)
{
    const std::vector<Policy> policies = {woken("per_event", QS_DRAIN_PER_EVENT), timer("timer_1ms", 1000),
                                          timer("timer_4ms", 4000), woken("threshold", QS_DRAIN_THRESHOLD)};
    const auto length = bench.quick ? 250ms : 1000ms;
    const std::size_t windows = bench.quick ? 2 : 8;
    const Rate fastest{"64k", 64000};
    std::vector<Run> runs;
    for (const Rate& rate : {Rate{"1k", 1000}, Rate{"8k", 8000}, fastest})
        runs.push_back({.rate = rate, .policies = policies, .windows = windows, .length = length});
    runs.push_back({.rate = fastest,
                    .policies = {woken("per_event_ordinary", QS_DRAIN_PER_EVENT)},
                    .windows = windows,
                    .length = length,
                    .realtime = false});
    for (const bool realtime : {true, false})
        runs.push_back({.rate = fastest,
                        .policies = {{.name = realtime ? "default" : "default_ordinary", .tunables = {}}},
                        .windows = bench.quick ? 2U : 60U,
                        .length = length,
                        .realtime = realtime});
    for (const auto& run : runs) {
        if (auto done = consume(bench, run); !done)
            return done;
    }
    return consumeTooSmall(bench);
}

} // namespace quickshift::bench
