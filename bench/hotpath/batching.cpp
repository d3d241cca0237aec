// SPDX-License-Identifier: GPL-3.0-or-later
// A record for each event against a record for each report, on a mouse's stream.
#include "bench/hotpath/bench.h"
#include "bench/hotpath/mouse_stream.h"

#include <algorithm>

namespace quickshift::bench
{
namespace
{

/// Fewer than half of what a ring holds, so that none becomes urgent.
constexpr std::size_t mostEvents = 3000;

/// Adds how many records a report of the stream makes.
engine::Result<void> addWrites(const Bench& bench, Kernel& kernel, const Step& step, std::size_t reports)
{
    const auto before = kernel.account();
    if (const int code = bench.crew.run(1, kernel.program(step.program), step.steps); code != 0)
        return std::unexpected(engine::Error{.operation = "playing the stream", .code = code, .hint = {}});
    kernel.drain();
    const auto after = kernel.account();
    const auto records = static_cast<double>(after.consumed - before.consumed);
    bench.results.add(step.name + "/writes", "writes/report", {records / static_cast<double>(reports)},
                      after.dropped - before.dropped);
    return {};
}

} // namespace

engine::Result<void> batching(const Bench& bench)
{
    auto kernel = Kernel::load({});
    if (!kernel)
        return std::unexpected(kernel.error());
    const auto stream = mouseStream(mostEvents);
    std::ranges::copy(stream.events, (*kernel)->stream().begin());
    const auto events = stream.events.size();
    const auto row = [&](const char* name, const char* program) {
        return Step{.name = name,
                    .program = program,
                    .steps = events,
                    .perStep = static_cast<double>(stream.reports) / static_cast<double>(events)};
    };
    std::vector<Step> steps = {row("batching/per_event", "stream_per_event"),
                               row("batching/per_report", "stream_per_report")};
    for (const auto& step : steps) {
        if (auto added = addWrites(bench, **kernel, step, stream.reports); !added)
            return added;
    }
    if (auto measured = measureInTurns(bench, **kernel, steps, bench.times(500)); !measured)
        return measured;
    for (auto& step : steps)
        bench.results.add(step.name + "/cost", "ns/report", std::move(step.values), step.drops);
    return {};
}

} // namespace quickshift::bench
