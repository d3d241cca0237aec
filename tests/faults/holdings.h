// SPDX-License-Identifier: GPL-3.0-or-later
// What a process has of the machine, as the kernel counts it: whatever grows in a helper that is left on for months.
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>
#include <utility>

namespace quickshift::tests
{

struct Holdings {
    long memory_kib = 0; ///< resident
    long files = 0;      ///< descriptors, those of the next three among them
    long maps = 0;
    long programs = 0;
    long links = 0;
    long threads = 0;
    long mappings = 0; ///< lines of /proc/PID/maps

    /// By the name in which a table shows it.
    static constexpr auto names = std::to_array<std::pair<std::string_view, long Holdings::*>>({
        {"memory", &Holdings::memory_kib},
        {"open files", &Holdings::files},
        {"BPF maps", &Holdings::maps},
        {"BPF programs", &Holdings::programs},
        {"BPF links", &Holdings::links},
        {"threads", &Holdings::threads},
        {"mappings", &Holdings::mappings},
    });
};

[[nodiscard]] Holdings holdingsOf(qint64 pid);

/// BPF objects in the whole kernel, whoever has them or had them last: maps, programs, links together.
[[nodiscard]] long bpfObjectsInKernel();

} // namespace quickshift::tests
