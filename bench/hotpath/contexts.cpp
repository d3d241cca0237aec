// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what is known of a thread or a CPU, and adding to a histogram.
#include "bench/hotpath/bench.h"

namespace quickshift::bench
{

engine::Result<void> contexts(const Bench& bench)
{
    auto kernel = Kernel::load({});
    if (!kernel)
        return std::unexpected(kernel.error());
    // By the thread that will look itself up.
    if (const int code = bench.crew.run(1, (*kernel)->program("fill_contexts"), 0); code != 0)
        return std::unexpected(engine::Error{.operation = "filling the hash map", .code = code, .hint = {}});
    return addInTurns(bench, **kernel,
                      {{.name = "context/hash", .program = "context_hash"},
                       {.name = "context/task_storage", .program = "context_task_storage"},
                       {.name = "context/percpu_array", .program = "context_percpu_array"},
                       {.name = "histogram_add", .program = "histogram_add"}},
                      bench.times(500));
}

} // namespace quickshift::bench
