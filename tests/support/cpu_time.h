// SPDX-License-Identifier: GPL-3.0-or-later
// What a process has used of the CPUs, as others see it.
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace quickshift::test
{

/// CPU time of a process and of its children that have ended, in nanoseconds, to the kernel's clock tick (10 ms). 0
/// when there is no such process.
[[nodiscard]] std::int64_t cpuTime_ns(pid_t process);

} // namespace quickshift::test
