// SPDX-License-Identifier: GPL-3.0-or-later
// The rings that carry reports out of the kernel, and what was read from them. One thread may configure while another
// drains and a third reports: the drain goes on during the grace periods that a change waits for.
#pragma once

#include "backend/engine/descriptor.h"
#include "backend/engine/error.h"
#include "backend/engine/kernel_object.h"
#include "backend/engine/report_log.h"
#include "backend/engine/ring_mapping.h"
#include "protocol/telemetry.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace quickshift::engine
{

class RingSet
{
public:
    RingSet(const KernelObject& object, const Topology& topology);

    /// Brings rings and table to what the tunables say, while events flow, without losing one: the table first, then
    /// the array (which returns after a grace period, so nobody writes to a ring that left it), then a last drain.
    Result<void> configure(const protocol::TunableValues& tunables);

    /// Reads all that is there.
    void drain();

    /// Adds rings, reports, input_to_user and ring_write to the figures.
    void report(protocol::Telemetry& telemetry) const;

    /// Rings whose figures contradict each other: more read or dropped than was ever offered.
    [[nodiscard]] std::uint64_t contradictions() const;

    /// Readable when a ring is urgent; one for each ring in use.
    [[nodiscard]] std::vector<int> wakeupDescriptors() const;

private:
    struct Ring {
        Descriptor map;
        RingPtr reader;
        std::uint64_t bytes = 0;
    };
    struct Figures {
        std::uint64_t consumed = 0;
        std::uint64_t highWaterBytes = 0;
        protocol::Histogram inputToUser;
    };

    Result<Ring> makeRing(std::uint32_t index, std::uint64_t bytes);
    Result<void> place(std::uint32_t index, Ring ring);
    void retire(std::uint32_t index);
    void drainRing(std::uint32_t index, Ring& ring);
    static int onRecord(void* context, void* data, std::size_t size);

    struct Reader {
        RingSet* set;
        std::uint32_t index;
    };

    const KernelObject& m_object;
    const Topology& m_topology;
    mutable std::mutex m_mutex; // guards what follows; never held while the kernel waits for a grace period
    std::array<std::unique_ptr<Ring>, QS_MAX_RINGS> m_rings;
    std::array<Reader, QS_MAX_RINGS> m_readers;
    std::array<Figures, QS_MAX_RINGS> m_figures;
    std::array<std::uint64_t, protocol::deviceClassNames.size()> m_reports{};
    ReportLog m_log;
    std::uint32_t m_inUse = 0;
    std::uint32_t m_everUsed = 0;
    std::uint64_t m_now_ns = 0;
};

/// CLOCK_MONOTONIC, as bpf_ktime_get_ns() reads it.
[[nodiscard]] std::uint64_t monotonic_ns();

} // namespace quickshift::engine
