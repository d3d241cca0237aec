// SPDX-License-Identifier: GPL-3.0-or-later
// What two settings cost each write: how often writes time themselves, and when the reader is woken.
#include "backend/engine/drain_thread.h"
#include "bench/hotpath/bench.h"

namespace quickshift::bench
{
namespace
{

using protocol::Tunable;

Step withTunables(Kernel& kernel, std::string name, std::uint64_t steps, const protocol::TunableValues& tunables)
{
    return {.name = std::move(name), .program = "write_array", .steps = steps, .before = [&kernel, tunables] {
                kernel.object().setTunables(tunables);
            }};
}

std::vector<Step> selfTiming(Kernel& kernel)
{
    std::vector<Step> steps;
    for (const std::uint64_t period : {0, 1, 64}) {
        protocol::TunableValues tunables;
        tunables[Tunable::self_timing_period] = period;
        const auto name = period == 0 ? "off" : std::to_string(period);
        steps.push_back(withTunables(kernel, "self_timing/" + name, 1000, tunables));
    }
    return steps;
}

std::vector<Step> wakeups(Kernel& kernel)
{
    protocol::TunableValues checked;
    protocol::TunableValues perEvent;
    perEvent[Tunable::drain_policy] = QS_DRAIN_PER_EVENT;
    protocol::TunableValues urgent;
    urgent[Tunable::drain_threshold_percent] = 0; // every write finds its ring too full
    return {withTunables(kernel, "wakeup/timer", 1000, checked),
            withTunables(kernel, "wakeup/per_event", 100, perEvent),
            withTunables(kernel, "wakeup/urgent", 100, urgent)};
}

} // namespace

engine::Result<void> writeSettings(const Bench& bench)
{
    auto kernel = Kernel::load({});
    if (!kernel)
        return std::unexpected(kernel.error());
    if (auto added = addInTurns(bench, **kernel, selfTiming(**kernel), bench.times(500)); !added)
        return added;
    // A wake-up costs what it costs only if somebody sleeps.
    const engine::DrainThread sleeper((*kernel)->rings(), std::chrono::microseconds(0), [] {});
    return addInTurns(bench, **kernel, wakeups(**kernel), bench.times(500));
}

} // namespace quickshift::bench
