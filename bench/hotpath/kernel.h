// SPDX-License-Identifier: GPL-3.0-or-later
// The bench's BPF object in the kernel, with the engine's real rings in it.
#pragma once

#include "backend/engine/kernel_object.h"
#include "backend/engine/ring_set.h"
#include "bench/hotpath/bpf/abi.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace quickshift::bench
{

/// Sums over all rings, the static ones included.
struct Account {
    std::uint64_t produced = 0; ///< offered, dropped ones too
    std::uint64_t dropped = 0;
    std::uint64_t consumed = 0;
};

class Kernel
{
public:
    /// Loads the object and makes the rings that `tunables` ask for.
    static engine::Result<std::unique_ptr<Kernel>> load(const protocol::TunableValues& tunables);

    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;
    ~Kernel() = default;

    /// A program's descriptor.
    [[nodiscard]] int program(const char* name) const;
    /// What it left for a CPU.
    [[nodiscard]] const bench_run& run(unsigned cpu) const { return m_runs.as<const bench_run>()[cpu]; }
    /// The stream of events that the stream programs play, BENCH_STREAM_EVENTS of them.
    [[nodiscard]] std::span<bench_event> stream() const { return {m_stream.as<bench_event>(), BENCH_STREAM_EVENTS}; }

    [[nodiscard]] engine::KernelObject& object() { return m_object; }
    [[nodiscard]] engine::RingSet& rings() { return m_rings; }
    [[nodiscard]] const engine::Topology& topology() const { return m_topology; }

    /// Lets the CPUs write to `count` of the rings, by CPU number; they stay in place.
    void useRings(std::uint32_t count);
    /// Reads all that is in any ring.
    void drain();
    [[nodiscard]] Account account() const;
    [[nodiscard]] std::uint64_t dropped() const;

private:
    Kernel(engine::KernelObject object, engine::Topology topology);
    engine::Result<void> mapMemory();

    engine::Topology m_topology;
    engine::KernelObject m_object;
    engine::RingSet m_rings;
    engine::Mapping m_runs;
    engine::Mapping m_stream;
    std::array<engine::RingPtr, BENCH_STATIC_RINGS> m_staticRings;
    std::uint64_t m_staticConsumed = 0;
};

} // namespace quickshift::bench
