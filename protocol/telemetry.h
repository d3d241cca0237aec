// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is measured, at one moment (`Telemetry`) or over one interval (`Frame`). The engine fills the first,
// protocol/frame.h carries the second, the panel and the command line show it.
#pragma once

#include "protocol/histogram.h"
#include "protocol/metrics.h"
#include "protocol/names.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace quickshift::protocol
{

/// One ring's accounting. At rest produced = consumed + dropped.
struct RingStats {
    std::uint64_t produced = 0;       ///< reports offered to the ring, dropped ones too
    std::uint64_t consumed = 0;       ///< records that the helper has read
    std::uint64_t dropped = 0;        ///< reports that found the ring full
    std::uint64_t bytes = 0;          ///< bytes of records written, ring headers included
    std::uint64_t backlogBytes = 0;   ///< waiting to be read now
    std::uint64_t highWaterBytes = 0; ///< the largest backlog the helper met since the ring was made
    std::uint64_t capacityBytes = 0;  ///< 0: the ring is not in use

    bool operator==(const RingStats&) const = default;
};

/// The instance of a RING metric that stands for all rings together: a frame too large for `maxFrameBytes` folds them.
inline constexpr std::uint8_t allRings = 255;

/// One input report: when, what kind of device, and its way; never what was pressed or where.
struct Report {
    std::uint64_t time_ns = 0; ///< at its end, CLOCK_MONOTONIC
    std::uint32_t span_ns = 0; ///< from its first event to its end
    std::uint32_t events = 0;
    std::uint16_t cpu = 0;
    std::uint8_t ring = 0;
    DeviceClass device = DeviceClass::OTHER;

    bool operator==(const Report&) const = default;
};

/// Which of its metric's histograms this is: a class, a ring's number or "all"; empty for a metric that has just one.
[[nodiscard]] std::string instanceName(MetricKey key);
/// "input_to_run/mouse", "ring_write/3", "idle_scan".
[[nodiscard]] std::string histogramName(MetricKey key);

using Histograms = std::map<MetricKey, Histogram>;

/// Sum over all instances of `metric`.
[[nodiscard]] Histogram mergedOf(const Histograms& histograms, Metric metric);

/// Cumulative figures since the kernel object was loaded. Absent histograms are empty.
struct Telemetry {
    std::uint64_t time_ns = 0; ///< CLOCK_MONOTONIC
    std::uint64_t loadId = 0;  ///< differs for every load of the kernel object: figures of two loads do not mix
    State state = State::OFF;
    std::string scheduler;        ///< the kernel's own word: /sys/kernel/sched_ext/root/ops, or empty
    std::uint32_t ringCount = 0;  ///< rings in use
    std::vector<RingStats> rings; ///< by ring number; as long as the highest ring ever used in this load
    std::array<std::uint64_t, deviceClassNames.size()> reports{}; ///< input reports per device class
    std::array<std::uint64_t, counters.size()> counterValues{};
    Histograms histograms;
    std::uint64_t reportsListed = 0; ///< since the load; `reportList` holds the newest of them
    std::uint64_t reportsLate = 0;   ///< came too late to be put into the order by time, and are in no list
    std::vector<Report> reportList;  ///< in the order that the tunable report_list asks for; empty when it is off

    bool operator==(const Telemetry&) const = default;
};

/// What happened between two moments. `rings`, `reports`, `counters` and `reportsListed` hold both ends' difference
/// except for the gauges (backlog, high-water, capacity), which are the later moment's. `reportList` may hold fewer
/// than `reportsListed`: what is missing are the oldest, which there was no room for.
struct Frame {
    std::uint64_t sequence = 0;
    std::uint64_t time_ns = 0;     ///< the later moment, CLOCK_MONOTONIC
    std::uint64_t interval_ns = 0; ///< 0 in the first frame after Subscribe or a new load
    Telemetry delta;

    bool operator==(const Frame&) const = default;
};

/// The frame for what happened from `earlier` to `later`. Figures of different loads do not mix: then `later` counts
/// whole.
[[nodiscard]] Frame frameBetween(const Telemetry& earlier, const Telemetry& later, std::uint64_t sequence);

} // namespace quickshift::protocol
