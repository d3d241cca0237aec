// SPDX-License-Identifier: GPL-3.0-or-later
// What another process has cost since it began, from the kernel's own books.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>

namespace quickshift::bench
{

struct ProcessCost {
    std::uint64_t cpu_ns = 0;        ///< of all its threads
    std::uint64_t wakeups = 0;       ///< times its main thread went to sleep and came back
    std::uint64_t threadWakeups = 0; ///< the same of all its threads that are alive
    std::uint64_t resident_kib = 0;
};

/// Nothing when there is no such process.
[[nodiscard]] std::optional<ProcessCost> costOf(pid_t process);

} // namespace quickshift::bench
