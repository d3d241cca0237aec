/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Each early access with what it is meant to help: touch or not, then other work for some 100 ns, then the real access.
 * The pointer is found before the times begin, as in the scheduler, where the lookup has been done by then.
 */
#pragma once

#include "bench/hotpath/bpf/contexts.h"
#include "bench/hotpath/bpf/ring_writes.h"
#include "bpf/early_access.h"

/* Mapped, so that user space can flush them out of the caches: a thread's context, then the CPUs' of a search. */
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, BENCH_TOUCHED);
    __type(key, u32);
    __type(value, struct bench_context);
} touched SEC(".maps");

/* Each multiplication waits for the one before: some three cycles each. */
#define OTHER_WORK 100
static __always_inline void work_of(u32 multiplications)
{
    u64 value = 3;

#pragma unroll
    for (int i = 0; i < multiplications; i++) {
        value *= 5;
        barrier_var(value);
    }
    KEEP(value);
}

#define RING_AND_REPORT                                                                                                \
    A_REPORT;                                                                                                          \
    u32 index;                                                                                                         \
    void* ring = ring_of_cpu(report.cpu, &index)

#define MY_CONTEXT                                                                                                     \
    u32 first = 0;                                                                                                     \
    struct bench_context* mine = bpf_map_lookup_elem(&touched, &first);                                                \
    if (!mine)                                                                                                         \
    return 0

static __always_inline void ring_step(bool early, void* ring, u32 index, const struct qs_report* report)
{
    early_ring(early, ring);
    work_of(OTHER_WORK);
    write_into(ring, index, report);
}

static __always_inline void task_step(bool early, struct bench_context* mine)
{
    early_task(early, mine);
    work_of(OTHER_WORK);
    mine->words[CACHE_LINE_BYTES / sizeof(u64)]++;
}

/* A search over CPUs: while one is looked at, the next one's line is on its way. */
static __always_inline void scan_step(bool early)
{
    u32 i;

    bpf_for(i, 1, 1 + BENCH_SCANNED_CPUS)
    {
        u32 next = i + 1;
        struct bench_context* cpu = bpf_map_lookup_elem(&touched, &i);

        early_cpu(early, bpf_map_lookup_elem(&touched, &next));
        work_of(OTHER_WORK / BENCH_SCANNED_CPUS);
        if (cpu)
            touch(cpu);
    }
}

MEASURED(early_ring_off, RING_AND_REPORT, ring_step(false, ring, index, &report))
MEASURED(early_ring_on, RING_AND_REPORT, ring_step(true, ring, index, &report))
MEASURED(early_task_off, MY_CONTEXT, task_step(false, mine))
MEASURED(early_task_on, MY_CONTEXT, task_step(true, mine))
MEASURED(early_cpu_off, , scan_step(false))
MEASURED(early_cpu_on, , scan_step(true))
