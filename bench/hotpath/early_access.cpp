// SPDX-License-Identifier: GPL-3.0-or-later
// Whether touching memory early helps: on warm caches, where it can only cost, and on cold ones, where it may hide what
// a slower cache or the memory takes.
#include "bench/hotpath/bench.h"
#include "bench/hotpath/cold.h"

#include <cstdio>

namespace quickshift::bench
{
namespace
{

std::vector<Step> pairs(const std::string& state, std::uint64_t steps)
{
    const auto row = [&](const char* what, const char* onOff, const char* program) {
        return Step{.name = std::string("early_access/") + what + "/" + state + "/" + onOff,
                    .program = program,
                    .steps = steps};
    };
    return {row("ring", "off", "early_ring_off"), row("ring", "on", "early_ring_on"),
            row("task", "off", "early_task_off"), row("task", "on", "early_task_on"),
            row("cpu", "off", "early_cpu_off"),   row("cpu", "on", "early_cpu_on")};
}

/// One step at a time, as input comes. The program is run once before, so that its instructions are in the caches and
/// only the data is not.
engine::Result<void> addCold(const Bench& bench, Kernel& kernel)
{
    const Cold cold(kernel);
    if (!cold)
        return std::unexpected(engine::Error{.operation = "mapping what is to be flushed", .code = errno, .hint = {}});
    auto steps = pairs("cold", 1);
    for (auto& step : steps)
        step.before = [&bench, &kernel, &cold, program = kernel.program(step.program)] {
            (void)bench.crew.run(1, program, 1);
            cold.flush();
        };
    return addInTurns(bench, kernel, std::move(steps), bench.times(2000));
}

} // namespace

engine::Result<void> earlyAccess(const Bench& bench)
{
    protocol::TunableValues tunables;
    tunables[protocol::Tunable::ring_count] = 1;
    // A write that times itself now and then would put a clock's cost on some of the single cold ones.
    tunables[protocol::Tunable::self_timing_period] = 0;
    auto kernel = Kernel::load(tunables);
    if (!kernel)
        return std::unexpected(kernel.error());
    if (auto warm = addInTurns(bench, **kernel, pairs("warm", 500), bench.times(500)); !warm)
        return warm;
    if (canFlush())
        return addCold(bench, **kernel);
    std::fprintf(stderr, "! early_access/…/cold: programs cannot flush the caches of this kind of CPU; left out.\n");
    return {};
}

} // namespace quickshift::bench
