/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Writing reports: by the real code through the array of rings, by the same code into rings chosen by the design note's
 * static switch, and bare, without the real code's accounting and wake-up check, to see the choice of the ring alone.
 */
#pragma once

#include "bench/hotpath/bpf/measured.h"
#include "bpf/rings.h"

#define STATIC_RING(n)                                                                                                 \
    struct {                                                                                                           \
        __uint(type, BPF_MAP_TYPE_RINGBUF);                                                                            \
        __uint(max_entries, BENCH_RING_BYTES);                                                                         \
    } static_ring_##n SEC(".maps");

#define EACH_STATIC_RING(apply)                                                                                        \
    apply(0) apply(1) apply(2) apply(3) apply(4) apply(5) apply(6) apply(7) apply(8) apply(9) apply(10) apply(11)      \
        apply(12) apply(13) apply(14) apply(15)

EACH_STATIC_RING(STATIC_RING)

#define STATIC_CASE(n)                                                                                                 \
    case n:                                                                                                            \
        return &static_ring_##n;

static __always_inline void* static_ring_of(u32 index)
{
    switch (index) {
        EACH_STATIC_RING(STATIC_CASE)
    }
    return NULL;
}

static __always_inline void fill(struct qs_report* report)
{
    *report = (struct qs_report){.time_ns = bpf_ktime_get_ns(), .cpu = bpf_get_smp_processor_id(), .events = 2};
    report->device_class = QS_DEVICE_MOUSE;
}

#define A_REPORT                                                                                                       \
    struct qs_report report;                                                                                           \
    fill(&report)

MEASURED(write_shared, A_REPORT, write_into(&static_ring_0, 0, &report))
MEASURED(write_switch, A_REPORT,
         write_into(static_ring_of(report.cpu % BENCH_STATIC_RINGS), report.cpu % BENCH_STATIC_RINGS, &report))
MEASURED(write_array, A_REPORT, write_report(&report))

/* Counted all the same, or a ring that overflows would look fast. */
static __always_inline void write_bare(void* ring, u32 index, const struct qs_report* report)
{
    struct qs_report* record = ring ? bpf_ringbuf_reserve(ring, sizeof(*record), 0) : NULL;
    struct qs_ring_counters* counters;

    if (record) {
        *record = *report;
        bpf_ringbuf_submit(record, BPF_RB_NO_WAKEUP);
        return;
    }
    counters = bpf_map_lookup_elem(&ring_counters, &index);
    if (counters)
        __sync_fetch_and_add(&counters->dropped, 1);
}

/* Outside of the times, so that what was offered, written and dropped adds up for bare writes, too. */
static __always_inline void count_bare(u32 cpu, u64 written)
{
    struct qs_ring_counters* counters;
    u32 index;

    ring_of_cpu(cpu, &index);
    counters = bpf_map_lookup_elem(&ring_counters, &index);
    if (counters)
        __sync_fetch_and_add(&counters->produced, written);
}

static __always_inline void write_bare_array(const struct qs_report* report)
{
    u32 index;
    void* ring = ring_of_cpu(report->cpu, &index);

    write_bare(ring, index, report);
}

#define A_COUNTED_REPORT                                                                                               \
    A_REPORT;                                                                                                          \
    count_bare(report.cpu, steps)

MEASURED(bare_shared, A_COUNTED_REPORT, write_bare(&static_ring_0, 0, &report))
MEASURED(bare_switch, A_COUNTED_REPORT,
         write_bare(static_ring_of(report.cpu % BENCH_STATIC_RINGS), report.cpu % BENCH_STATIC_RINGS, &report))
MEASURED(bare_array, A_COUNTED_REPORT, write_bare_array(&report))

/* For the consumer's rows: each report bears its own time, as in the input hook. */
MEASURED(produce, A_REPORT, report.time_ns = bpf_ktime_get_ns(); write_report(&report))
