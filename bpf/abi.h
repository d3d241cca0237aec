/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the kernel side and user space share: tunables, records, counters, histograms. Included as C for BPF and as C++
 * by the engine; the sizes are asserted on both sides.
 */
#pragma once

#include "protocol/histogram_layout.h"

#ifdef __cplusplus
#include <cstdint>
typedef std::uint64_t qs_u64;
typedef std::int64_t qs_s64;
typedef std::uint32_t qs_u32;
typedef std::uint16_t qs_u16;
typedef std::uint8_t qs_u8;
#define QS_ASSERT_SIZE(type, size) static_assert(sizeof(type) == (size), #type)
#else
typedef unsigned long long qs_u64;
typedef long long qs_s64;
typedef unsigned int qs_u32;
typedef unsigned short qs_u16;
typedef unsigned char qs_u8;
#define QS_ASSERT_SIZE(type, size) _Static_assert(sizeof(type) == (size), #type)
#endif

#define QS_MAX_CPUS 1024
#define QS_MAX_RINGS 64
#define QS_MAX_LLCS 64

/* Live settings; the layout follows the table's order. */
struct qs_tunables {
#define QS_TUNABLE(name, kind, unit, def, min, max, choices, help) qs_u64 name;
#include "protocol/tunables.def"
#undef QS_TUNABLE
};

enum qs_drain_policy { QS_DRAIN_TIMER = 0, QS_DRAIN_PER_EVENT = 1, QS_DRAIN_THRESHOLD = 2 };

enum qs_device_class {
#define QS_DEVICE_CLASS(id, name) QS_DEVICE_##id,
#include "protocol/metrics.def"
#undef QS_DEVICE_CLASS
    QS_DEVICE_CLASSES
};

enum qs_task_class {
#define QS_TASK_CLASS(id, name) QS_TASK_##id,
#include "protocol/metrics.def"
#undef QS_TASK_CLASS
    QS_TASK_CLASSES
};

enum qs_counter {
#define QS_COUNTER(id, name, help) QS_COUNT_##id,
#include "protocol/metrics.def"
#undef QS_COUNTER
    QS_COUNTERS
};

/* One input report: no key code, no coordinate. 24 bytes, so that a ring entry with its header is 32. */
struct qs_report {
    qs_u64 time_ns; /* at SYN_REPORT, CLOCK_MONOTONIC */
    qs_u32 span_ns; /* from the report's first event to its SYN_REPORT */
    qs_u16 cpu;
    qs_u8 ring;
    qs_u8 device_class;
    qs_u32 events; /* without the SYN */
    qs_u32 reserved;
};
QS_ASSERT_SIZE(struct qs_report, 24);

/* A ring's side of the accounting, on a cache line of its own. */
struct qs_ring_counters {
    qs_u64 produced; /* offered, dropped ones too */
    qs_u64 dropped;
    qs_u64 bytes; /* written, headers included */
    qs_u64 padding[5];
};
QS_ASSERT_SIZE(struct qs_ring_counters, 64);

/* The count is the sum of the buckets. A CPU's has one writer. */
struct qs_histogram {
    qs_u64 sum_ns;
    qs_u64 max_ns;
    qs_u64 buckets[QS_HIST_BUCKETS];
};

/*
 * The kernel's histograms of one CPU: those of a metric follow each other by instance. A ring's are not a CPU's: they
 * are elsewhere and take no place here.
 */
#define QS_INSTANCES_NONE 1
#define QS_INSTANCES_DEVICE_CLASS QS_DEVICE_CLASSES
#define QS_INSTANCES_TASK_CLASS QS_TASK_CLASSES
#define QS_INSTANCES_RING 0
enum qs_histogram_index {
#define QS_METRIC(id, name, dimension, help)                                                                           \
    QS_HISTOGRAM_##id, QS_HISTOGRAM_##id##_LAST = (int)QS_HISTOGRAM_##id + (int)QS_INSTANCES_##dimension - 1,
#include "protocol/metrics.def"
#undef QS_METRIC
    QS_HISTOGRAMS
};

struct qs_cpu {
    struct qs_histogram histograms[QS_HISTOGRAMS];
    qs_u64 counters[QS_COUNTERS];
};

#define QS_EXIT_REASON_BYTES 128
#define QS_EXIT_MESSAGE_BYTES 1024
#define QS_EXIT_DUMP_BYTES 16384

/* How our scheduler last left. `sequence` is written last and counts exits. */
struct qs_exit {
    qs_u64 sequence;
    qs_s64 code;
    qs_u32 kind;
    qs_u32 reserved;
    char reason[QS_EXIT_REASON_BYTES];
    char message[QS_EXIT_MESSAGE_BYTES];
    char dump[QS_EXIT_DUMP_BYTES];
};
QS_ASSERT_SIZE(struct qs_exit, 24 + QS_EXIT_REASON_BYTES + QS_EXIT_MESSAGE_BYTES + QS_EXIT_DUMP_BYTES);

/* What user space tells the kernel side about CPUs. */
struct qs_topology {
    qs_u32 llcs;
    qs_u32 llc_of_cpu[QS_MAX_CPUS];
};

/* All that is mapped into user space besides histograms; one section each would cost a map each. */
struct qs_shared {
    struct qs_tunables tunables;
    qs_u32 ring_of_cpu[QS_MAX_CPUS];
    struct qs_topology topology;
    struct qs_exit exit;
};
