// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/kernel.h"

#include <atomic>
#include <cerrno>
#include <string>
#include <utility>

namespace quickshift::bench
{
namespace
{

std::uint64_t valueOf(const qs_u64& word)
{
    return std::atomic_ref(const_cast<qs_u64&>(word)).load(std::memory_order_acquire);
}

/// The object holds all of Quickshift's kernel side, too; none of it is loaded but what the measured programs took in.
void keepMeasuredOnly(bpf_object* object)
{
    bpf_program* program = nullptr;
    bpf_object__for_each_program(program, object)
        bpf_program__set_autoload(program, bpf_program__type(program) == BPF_PROG_TYPE_RAW_TRACEPOINT);
    bpf_map* map = nullptr;
    bpf_object__for_each_map(map, object)
    {
        if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS)
            bpf_map__set_autocreate(map, false);
    }
}

int countRecord(void* context, void*, std::size_t)
{
    ++*static_cast<std::uint64_t*>(context);
    return 0;
}

} // namespace

Kernel::Kernel(engine::KernelObject object, engine::Topology topology)
    : m_topology(std::move(topology)), m_object(std::move(object)), m_rings(m_object, m_topology)
{
}

engine::Result<std::unique_ptr<Kernel>> Kernel::load(const protocol::TunableValues& tunables)
{
    auto topology = engine::Topology::read("/sys");
    engine::ObjectPtr opened(bpf_object__open_file(HOTPATH_OBJECT, nullptr));
    if (!opened)
        return std::unexpected(engine::Error{.operation = "opening " HOTPATH_OBJECT, .code = errno, .hint = {}});
    keepMeasuredOnly(opened.get());
    auto object = engine::KernelObject::load(std::move(opened), topology, tunables);
    if (!object)
        return std::unexpected(object.error());
    std::unique_ptr<Kernel> self(new Kernel(std::move(*object), std::move(topology)));
    if (auto mapped = self->mapMemory(); !mapped)
        return std::unexpected(mapped.error());
    if (auto configured = self->m_rings.configure(tunables); !configured)
        return std::unexpected(configured.error());
    return self;
}

engine::Result<void> Kernel::mapMemory()
{
    const auto map = [&](const std::string& name) {
        return bpf_object__find_map_fd_by_name(m_object.handle(), name.c_str());
    };
    m_runs = engine::Mapping(map("runs"), QS_MAX_CPUS * sizeof(bench_run));
    m_stream = engine::Mapping(map("stream"), BENCH_STREAM_EVENTS * sizeof(bench_event));
    bool whole = m_runs && m_stream;
    for (std::size_t i = 0; i < m_staticRings.size(); ++i) {
        const int ring = map("static_ring_" + std::to_string(i));
        m_staticRings[i].reset(ring_buffer__new(ring, countRecord, &m_staticConsumed, nullptr));
        whole = whole && m_staticRings[i];
    }
    if (whole)
        return {};
    return std::unexpected(engine::Error{.operation = "mapping the bench's memory", .code = errno, .hint = {}});
}

int Kernel::program(const char* name) const
{
    return bpf_program__fd(bpf_object__find_program_by_name(m_object.handle(), name));
}

void Kernel::useRings(std::uint32_t count)
{
    const auto plan = engine::planRings(engine::RingMapping::MODULO, count, m_topology);
    for (std::size_t cpu = 0; cpu < plan.ringOfCpu.size(); ++cpu)
        std::atomic_ref(m_object.shared().ring_of_cpu[cpu]).store(plan.ringOfCpu[cpu], std::memory_order_relaxed);
}

void Kernel::drain()
{
    m_rings.drain();
    for (const auto& ring : m_staticRings)
        ring_buffer__consume(ring.get());
}

std::uint64_t Kernel::dropped() const
{
    std::uint64_t sum = 0;
    for (const auto& ring : m_object.ringCounters())
        sum += valueOf(ring.dropped);
    return sum;
}

Account Kernel::account() const
{
    protocol::Telemetry telemetry;
    m_rings.report(telemetry);
    Account sum{.produced = 0, .dropped = dropped(), .consumed = m_staticConsumed};
    for (const auto& ring : telemetry.rings)
        sum.consumed += ring.consumed;
    for (const auto& ring : m_object.ringCounters())
        sum.produced += valueOf(ring.produced);
    return sum;
}

} // namespace quickshift::bench
