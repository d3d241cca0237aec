// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/bench.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace quickshift::bench
{
namespace
{

/// For how long CPUs that do not run at the same time are tried again.
constexpr std::chrono::seconds patience{1};

engine::Error refused(const std::string& program, int code)
{
    return {.operation = "running the BPF program " + program, .code = code, .hint = {}};
}

engine::Error neverTogether(const Step& step)
{
    return {.operation = "running " + step.name,
            .code = 0,
            .hint = "Its " + std::to_string(step.cpus) +
                    " CPUs never ran at the same time. Try again when this machine, "
                    "and the one it may be a guest of, have less to do."};
}

/// ns a step, of all CPUs that took part; nothing when they did not really run at the same time.
std::optional<double> nsPerStep(const Kernel& kernel, unsigned cpus)
{
    double sum = 0;
    std::uint64_t lastStart = 0;
    std::uint64_t firstEnd = UINT64_MAX;
    std::uint64_t longest = 0;
    for (unsigned cpu = 0; cpu < cpus; ++cpu) {
        const auto& run = kernel.run(cpu);
        lastStart = std::max<std::uint64_t>(lastStart, run.start_ns);
        firstEnd = std::min<std::uint64_t>(firstEnd, run.end_ns);
        longest = std::max<std::uint64_t>(longest, run.end_ns - run.start_ns);
        sum += static_cast<double>(run.end_ns - run.start_ns) / static_cast<double>(run.steps);
    }
    constexpr double together = 0.8;
    if (firstEnd < lastStart || static_cast<double>(firstEnd - lastStart) < together * static_cast<double>(longest))
        return std::nullopt;
    return sum / cpus;
}

engine::Result<void> measureOnce(const Bench& bench, Kernel& kernel, Step& step, double loop_ns)
{
    // A virtual machine's CPUs may be stopped one at a time: then that run does not count.
    const auto end = std::chrono::steady_clock::now() + patience;
    do {
        if (step.before)
            step.before();
        const auto droppedBefore = kernel.dropped();
        if (const int code = bench.crew.run(step.cpus, kernel.program(step.program), step.steps); code != 0)
            return std::unexpected(refused(step.program, code));
        kernel.drain();
        step.drops += kernel.dropped() - droppedBefore;
        if (const auto ns = nsPerStep(kernel, step.cpus)) {
            step.values.push_back((*ns - loop_ns) / step.perStep);
            break;
        }
    } while (std::chrono::steady_clock::now() < end);
    return {};
}

} // namespace

engine::Result<void> measureInTurns(const Bench& bench, Kernel& kernel, std::vector<Step>& steps, std::size_t rounds)
{
    Step loop{.name = "empty loop", .program = "empty"};
    for (std::size_t round = 0; round < rounds; ++round) {
        if (auto measured = measureOnce(bench, kernel, loop, 0); !measured)
            return measured;
        const auto loop_ns = summarize(loop.values).median;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            // Another one begins each round.
            auto& step = steps[(round + i) % steps.size()];
            // A run of one step has no loop to speak of.
            if (auto measured = measureOnce(bench, kernel, step, step.steps > 1 ? loop_ns : 0); !measured)
                return measured;
        }
    }
    for (const auto& step : steps) {
        if (step.values.empty())
            return std::unexpected(neverTogether(step));
    }
    const auto account = kernel.account();
    if (account.produced == account.consumed + account.dropped)
        return {};
    return std::unexpected(engine::Error{.operation = "accounting for every report",
                                         .code = 0,
                                         .hint = std::to_string(account.produced) + " were offered, " +
                                                 std::to_string(account.consumed) + " read and " +
                                                 std::to_string(account.dropped) + " dropped."});
}

engine::Result<void> addInTurns(const Bench& bench, Kernel& kernel, std::vector<Step> steps, std::size_t rounds)
{
    if (auto measured = measureInTurns(bench, kernel, steps, rounds); !measured)
        return measured;
    for (auto& step : steps)
        bench.results.add(std::move(step.name), "ns", std::move(step.values), step.drops);
    return {};
}

protocol::TunableValues allRingsInPlace()
{
    protocol::TunableValues tunables;
    tunables[protocol::Tunable::ring_count] = QS_MAX_RINGS;
    return tunables;
}

} // namespace quickshift::bench
