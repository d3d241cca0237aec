// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that the kernel side is about to use, flushed out of every cache.
#pragma once

#include "bench/hotpath/kernel.h"

#include <cstddef>

namespace quickshift::bench
{

/// False where a program may not flush caches.
[[nodiscard]] bool canFlush();

/// What the steps of early_access/… use: ring 0's positions, its next record and its counters, and the map `touched`.
class Cold
{
public:
    /// Of a kernel with one ring in use.
    explicit Cold(Kernel& kernel);
    [[nodiscard]] explicit operator bool() const { return m_ring && m_touched; }
    void flush() const;

private:
    Kernel& m_kernel;
    engine::Mapping m_ring; ///< a page with the reader's position, one with the writers', then the records
    engine::Mapping m_touched;
};

} // namespace quickshift::bench
