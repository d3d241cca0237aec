// SPDX-License-Identifier: GPL-3.0-or-later
// What this very process costs the machine. Helper and panel both tell.
#pragma once

#include <cstdint>

namespace quickshift::protocol
{

struct ProcessUsage {
    std::uint64_t cpu_ns = 0;        ///< of all threads, since the process began
    std::uint64_t residentBytes = 0; ///< in memory now; 0 when /proc does not tell
};

[[nodiscard]] ProcessUsage ownUsage();

} // namespace quickshift::protocol
