// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of rows of `./dev bench hotpath`, and how a row of kernel steps is measured.
#pragma once

#include "backend/engine/error.h"
#include "bench/hotpath/crew.h"
#include "bench/hotpath/kernel.h"
#include "bench/hotpath/results.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace quickshift::bench
{

struct Bench {
    Crew& crew;
    Results& results;
    bool quick;

    /// How often something is measured: `full` times, or a tenth of it.
    [[nodiscard]] std::size_t times(std::size_t full) const { return quick ? full / 10 : full; }
};

/// One row: a program of the BPF object, run on `cpus` CPUs at once.
struct Step {
    std::string name;
    const char* program;
    unsigned cpus = 1;
    std::uint64_t steps = 1000;     ///< a run is that many
    std::function<void()> before{}; ///< each run, outside of its times
    double perStep = 1;             ///< divides the figure: events in a report, say
    std::vector<double> values{};   ///< ns a step, without the empty loop's
    std::uint64_t drops = 0;
};

/// Measures all steps `rounds` times in turns, so that whatever disturbs meets all of them alike, and reads the rings
/// between. An error when the rings' figures contradict each other. Adds no rows.
engine::Result<void> measureInTurns(const Bench& bench, Kernel& kernel, std::vector<Step>& steps, std::size_t rounds);

/// The same, and adds a row in ns for each.
engine::Result<void> addInTurns(const Bench& bench, Kernel& kernel, std::vector<Step> steps, std::size_t rounds);

/// All rings in place, everything else as it is by default.
[[nodiscard]] protocol::TunableValues allRingsInPlace();

// Each adds its rows, or says why it cannot.
engine::Result<void> ringWrites(const Bench& bench);    ///< ring_write/…, ring_write_bare/…
engine::Result<void> writeSettings(const Bench& bench); ///< self_timing/…, wakeup/…
engine::Result<void> contexts(const Bench& bench);      ///< context/…, histogram_add
engine::Result<void> earlyAccess(const Bench& bench);   ///< early_access/…
engine::Result<void> batching(const Bench& bench);      ///< batching/…
engine::Result<void> frames(const Bench& bench);        ///< frame/…
engine::Result<void> consumption(const Bench& bench);   ///< consume/…

} // namespace quickshift::bench
