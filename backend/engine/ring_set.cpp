// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/ring_set.h"

#include <bpf/bpf.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <ctime>
#include <utility>

namespace quickshift::engine
{
namespace
{

Error ringError(std::string operation, int code)
{
    return {.kind = ErrorKind::FAILED,
            .operation = std::move(operation),
            .code = code,
            .hint = "The rings are as they were. Fewer or smaller rings need less memory."};
}

std::uint64_t load(const qs_u64& kernelWord)
{
    // The kernel side writes it with atomics; the cast only takes away a const that the mapping does not have.
    return std::atomic_ref(const_cast<qs_u64&>(kernelWord)).load(std::memory_order_acquire);
}

protocol::Report asReport(const qs_report& record, std::uint32_t ring)
{
    return {.time_ns = record.time_ns,
            .span_ns = record.span_ns,
            .events = record.events,
            .cpu = record.cpu,
            .ring = static_cast<std::uint8_t>(ring),
            .device = static_cast<protocol::DeviceClass>(record.device_class)};
}

} // namespace

std::uint64_t monotonic_ns()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
}

RingSet::RingSet(const KernelObject& object, const Topology& topology) : m_object(object), m_topology(topology)
{
    for (std::uint32_t index = 0; index < m_readers.size(); ++index)
        m_readers[index] = {this, index};
}

Result<void> RingSet::configure(const protocol::TunableValues& tunables)
{
    using protocol::Tunable;
    const auto plan = planRings(static_cast<RingMapping>(tunables[Tunable::ring_mapping]),
                                static_cast<std::uint32_t>(tunables[Tunable::ring_count]), m_topology);
    const auto bytes = tunables[Tunable::ring_bytes];
    // All of them are made before the first is put into place: if memory runs out, nothing has changed.
    std::vector<std::pair<std::uint32_t, Ring>> wanted;
    for (std::uint32_t index = 0; index < plan.rings; ++index) {
        if (m_rings[index] && m_rings[index]->bytes == bytes)
            continue;
        auto made = makeRing(index, bytes);
        if (!made)
            return std::unexpected(made.error());
        wanted.emplace_back(index, std::move(*made));
    }
    // And all are in place before the table names them.
    for (auto& [index, ring] : wanted) {
        if (auto placed = place(index, std::move(ring)); !placed)
            return placed;
    }
    auto& table = m_object.shared().ring_of_cpu;
    for (std::size_t cpu = 0; cpu < plan.ringOfCpu.size(); ++cpu)
        std::atomic_ref(table[cpu]).store(plan.ringOfCpu[cpu], std::memory_order_relaxed);
    for (std::uint32_t index = plan.rings; index < m_rings.size(); ++index) {
        if (m_rings[index])
            retire(index);
    }
    const std::scoped_lock lock(m_mutex);
    m_inUse = plan.rings;
    m_log.setOrder(static_cast<ReportOrder>(tunables[Tunable::report_list]));
    return {};
}

Result<RingSet::Ring> RingSet::makeRing(std::uint32_t index, std::uint64_t bytes)
{
    Ring ring;
    ring.bytes = bytes;
    ring.map = Descriptor(bpf_map_create(BPF_MAP_TYPE_RINGBUF, "qs_ring", 0, 0, static_cast<unsigned>(bytes), nullptr));
    if (!ring.map)
        return std::unexpected(ringError("making a ring buffer", errno));
    ring.reader.reset(ring_buffer__new(ring.map.get(), &RingSet::onRecord, &m_readers[index], nullptr));
    if (!ring.reader)
        return std::unexpected(ringError("mapping a ring buffer", errno));
    return ring;
}

Result<void> RingSet::place(std::uint32_t index, Ring ring)
{
    const int fd = ring.map.get();
    if (bpf_map_update_elem(m_object.rings(), &index, &fd, BPF_ANY) != 0)
        return std::unexpected(ringError("putting a ring buffer into place", errno));
    // The update has waited for everybody who was writing to the old ring.
    const std::scoped_lock lock(m_mutex);
    if (m_rings[index])
        drainRing(index, *m_rings[index]);
    m_rings[index] = std::make_unique<Ring>(std::move(ring));
    m_everUsed = std::max(m_everUsed, index + 1);
    return {};
}

void RingSet::retire(std::uint32_t index)
{
    bpf_map_delete_elem(m_object.rings(), &index);
    const std::scoped_lock lock(m_mutex);
    drainRing(index, *m_rings[index]);
    m_rings[index].reset();
}

void RingSet::drain()
{
    const std::scoped_lock lock(m_mutex);
    const auto begun_ns = monotonic_ns();
    for (std::uint32_t index = 0; index < m_everUsed; ++index) {
        if (m_rings[index])
            drainRing(index, *m_rings[index]);
    }
    m_log.passEnded(begun_ns);
}

void RingSet::drainRing(std::uint32_t index, Ring& ring)
{
    auto& figures = m_figures[index];
    const auto backlog = ring__avail_data_size(ring_buffer__ring(ring.reader.get(), 0));
    figures.highWaterBytes = std::max<std::uint64_t>(figures.highWaterBytes, backlog);
    if (backlog == 0)
        return;
    m_now_ns = monotonic_ns();
    ring_buffer__consume(ring.reader.get());
}

int RingSet::onRecord(void* context, void* data, std::size_t size)
{
    const auto& reader = *static_cast<const Reader*>(context);
    auto& set = *reader.set;
    auto& figures = set.m_figures[reader.index];
    ++figures.consumed;
    if (size < sizeof(qs_report))
        return 0;
    const auto& report = *static_cast<const qs_report*>(data);
    // The clock is read once for all that waited, and again for what came while they were read.
    if (report.time_ns > set.m_now_ns)
        set.m_now_ns = monotonic_ns();
    figures.inputToUser.add(set.m_now_ns - report.time_ns);
    if (report.device_class >= set.m_reports.size())
        return 0;
    ++set.m_reports[report.device_class];
    // The rhythm of typing can tell what was typed: it stays here.
    if (set.m_log.on() && report.device_class != QS_DEVICE_KEYBOARD)
        set.m_log.add(asReport(report, reader.index));
    return 0;
}

void RingSet::report(protocol::Telemetry& telemetry) const
{
    const std::scoped_lock lock(m_mutex);
    telemetry.ringCount = m_inUse;
    telemetry.reports = m_reports;
    m_log.report(telemetry);
    for (std::uint32_t index = 0; index < m_everUsed; ++index) {
        const auto& kernel = m_object.ringCounters()[index];
        const auto& figures = m_figures[index];
        protocol::RingStats stats;
        stats.consumed = figures.consumed;
        stats.dropped = load(kernel.dropped);
        stats.produced = load(kernel.produced);
        stats.bytes = load(kernel.bytes);
        stats.highWaterBytes = figures.highWaterBytes;
        if (m_rings[index]) {
            stats.capacityBytes = m_rings[index]->bytes;
            stats.backlogBytes = ring__avail_data_size(ring_buffer__ring(m_rings[index]->reader.get(), 0));
        }
        telemetry.rings.push_back(stats);
        if (!figures.inputToUser.empty())
            telemetry.histograms[{protocol::Metric::INPUT_TO_USER, static_cast<std::uint8_t>(index)}] =
                figures.inputToUser;
        protocol::Histogram writes;
        addTo(writes, m_object.ringWrites()[index]);
        if (!writes.empty())
            telemetry.histograms[{protocol::Metric::RING_WRITE, static_cast<std::uint8_t>(index)}] = writes;
    }
}

std::uint64_t RingSet::contradictions() const
{
    const std::scoped_lock lock(m_mutex);
    std::uint64_t found = 0;
    for (std::uint32_t index = 0; index < m_everUsed; ++index) {
        const auto& kernel = m_object.ringCounters()[index];
        // In this order: produced only grows, and is counted before the record can be read or dropped.
        const auto dropped = load(kernel.dropped);
        const auto accounted = m_figures[index].consumed + dropped;
        found += accounted > load(kernel.produced) ? 1 : 0;
    }
    return found;
}

std::vector<int> RingSet::wakeupDescriptors() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<int> descriptors;
    for (const auto& ring : m_rings) {
        if (ring)
            descriptors.push_back(ring->map.get());
    }
    return descriptors;
}

} // namespace quickshift::engine
