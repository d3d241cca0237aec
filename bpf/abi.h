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

/* Why a thread is of its class; the numbers are of one version of the helper and its object. */
enum qs_reason {
    QS_REASON_NONE,      /* nothing speaks for another class */
    QS_REASON_REPORT,    /* input reports wake it */
    QS_REASON_CHAIN,     /* a thread that answers input or sound wakes it */
    QS_REASON_SOUND,     /* a sound card's period wakes it, or it serves one */
    QS_REASON_SUBMIT,    /* it hands work to a graphics card */
    QS_REASON_FLIP,      /* it puts pictures on the screen */
    QS_REASON_GAME,      /* of a process that was named as the game */
    QS_REASON_BURST,     /* it computes for long without a pause */
    QS_REASON_LOW,       /* its owner gave it low priority: nice 10 and more, batch or idle policy */
    QS_REASON_FOR_KERNEL /* a thread of the kernel */
};

/* What is known of one thread, and kept as long as it lives. Read by user space through the map `tasks`. */
struct qs_task {
    /* What every wake-up and every switch touches. */
    qs_u64 woken_ns; /* 0: not waiting since a wake-up */
    qs_u64 input_ns; /* of the report that this thread is the first to be woken for; 0: none */
    qs_u64 vtime;
    qs_u64 charged_ns; /* CPU time up to which vtime has been charged */
    qs_u64 queued_ns;  /* since when it waits in a runqueue; 0: it does not */
    qs_u32 last_cpu;   /* one more than the CPU; 0: has not run */
    qs_u32 generation; /* of the settings and the game set that the boost and `game` are from */
    qs_u8 device_class;
    qs_u8 task_class; /* an enum qs_task_class */
    qs_u8 reason;     /* an enum qs_reason */
    qs_u8 share;      /* of the boost, percent */
    qs_u8 rank;       /* an enum qs_rank */
    qs_u8 game;
    qs_u8 low;    /* as the owner of the thread wants it */
    qs_u8 kernel; /* a thread of the kernel */
    qs_u32 boost_percent;
    qs_u32 rescued; /* 1: put first because it had waited too long, and has not run since */
    qs_u64 left_ns; /* of its slice, when it was last charged */
    /* What tells its class. */
    qs_u64 lead_ns;       /* signed */
    qs_u64 woken_exec_ns; /* CPU time at the last wake-up */
    qs_u64 burst_ns;      /* average CPU time from a wake-up to the next sleep */
    qs_u64 input_until_ns;
    qs_u64 audio_until_ns;
    qs_u64 gpu_until_ns;
    qs_u64 flip_until_ns;
    /* For people who ask. */
    qs_u64 since_ns;  /* of this class */
    qs_u64 second_ns; /* when the second began that `boosts` counts */
    qs_u32 boosts;
    qs_u32 boosts_before; /* in the second before */
};
QS_ASSERT_SIZE(struct qs_task, 152);

#define QS_MAX_GAMES 256

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
    qs_u32 hybrid; /* 1: CPUs differ in capacity */
    qs_u32 llc_of_cpu[QS_MAX_CPUS];
    /* The CPUs of a cache lie side by side, those of larger capacity first; llc_first[llcs] ends the last. */
    qs_u32 llc_first[QS_MAX_LLCS + 1];
    qs_u16 cpus[QS_MAX_CPUS];
    qs_u16 slot_of_cpu[QS_MAX_CPUS];
    qs_u8 is_large[QS_MAX_CPUS]; /* of no less capacity than the largest, or about that */
    /* The other caches in the order in which one steals from them: same node first. llcs - 1 of them. */
    qs_u8 nearest[QS_MAX_LLCS][QS_MAX_LLCS];
};

/* All that is mapped into user space besides histograms; one section each would cost a map each. */
struct qs_shared {
    struct qs_tunables tunables;
    qs_u32 ring_of_cpu[QS_MAX_CPUS];
    struct qs_topology topology;
    qs_u32 generation;     /* of `tunables` and the map `games`; changed after them */
    qs_u32 interrupt_bits; /* of the kernel's preempt_count, that tell an interrupt; 0: not known */
    struct qs_exit exit;
};
