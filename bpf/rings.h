/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The way out of the kernel: up to 64 ring buffers, found through the CPU's entry in a table that user space fills. */
#pragma once

#include "early_access.h"
#include "self_timing.h"

struct ring {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 65536);
};

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
    __uint(max_entries, QS_MAX_RINGS);
    __type(key, u32);
    __array(values, struct ring);
} rings SEC(".maps");

/* Each ring entry has a header of 8 bytes. */
#define RING_ENTRY_BYTES (sizeof(struct qs_report) + 8)

/* The ring for this CPU, or ring 0, which is always there, while user space takes surplus rings away. */
static __always_inline void* ring_of_cpu(u32 cpu, u32* index)
{
    void* ring;

    *index = cpu < QS_MAX_CPUS ? shared.ring_of_cpu[cpu] : 0;
    ring = bpf_map_lookup_elem(&rings, index);
    if (ring)
        return ring;
    *index = 0;
    return bpf_map_lookup_elem(&rings, index);
}

/*
 * A ring that fills up is urgent: once when it reaches the threshold, and again after each sixteenth of it more. A
 * wake-up costs this CPU some five microseconds, so that waking for every report, while the reader is on its way, would
 * cost most when there is most to do. Two writers at once may step over one of these marks, but not over many.
 */
#define URGENT_MARKS 16
static __always_inline bool is_urgent(void* ring)
{
    u64 bytes = shared.tunables.ring_bytes;
    u64 threshold = bytes * shared.tunables.drain_threshold_percent / 100;
    u64 backlog = bpf_ringbuf_query(ring, BPF_RB_AVAIL_DATA);

    return backlog >= threshold && ((backlog - threshold) & (bytes / URGENT_MARKS - 1)) < RING_ENTRY_BYTES;
}

/* Nobody is woken as a rule: it costs far more than the write. */
static __always_inline u64 wakeup_flags(void* ring)
{
    if (shared.tunables.drain_policy == QS_DRAIN_PER_EVENT || is_urgent(ring))
        return BPF_RB_FORCE_WAKEUP;
    return BPF_RB_NO_WAKEUP;
}

/* Writes one report into a ring. Every one is counted as produced, and as dropped if there was no room. */
static __always_inline void write_into(void* ring, u32 index, const struct qs_report* report)
{
    bool timed = is_sampled(SAMPLE_RING_WRITE);
    struct qs_ring_counters* counters;
    struct qs_histogram* writes;
    struct stopwatch watch = {};
    struct qs_report* record;

    counters = bpf_map_lookup_elem(&ring_counters, &index);
    if (!counters)
        return; /* cannot be: the table has an entry for every index */
    __sync_fetch_and_add(&counters->produced, 1);
    if (timed)
        start(&watch);
    record = ring ? bpf_ringbuf_reserve(ring, sizeof(*record), 0) : NULL;
    if (!record) {
        __sync_fetch_and_add(&counters->dropped, 1);
        return;
    }
    *record = *report;
    record->ring = index;
    bpf_ringbuf_submit(record, wakeup_flags(ring));
    if (timed) {
        u64 ns = elapsed_ns(&watch);

        writes = bpf_map_lookup_elem(&ring_writes, &index);
        if (writes)
            observe_shared(writes, ns);
    }
    __sync_fetch_and_add(&counters->bytes, RING_ENTRY_BYTES);
}

/* A report will end soon: what its write needs may be on its way. */
static __always_inline void expect_report(void)
{
    u32 index;

    if (shared.tunables.prefetch_ring)
        early_ring(true, ring_of_cpu(bpf_get_smp_processor_id(), &index));
}

static __always_inline void write_report(const struct qs_report* report)
{
    u32 index;
    void* ring = ring_of_cpu(report->cpu, &index);

    write_into(ring, index, report);
}
