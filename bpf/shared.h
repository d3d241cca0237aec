/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The state that user space sees: settings it writes, figures we write. */
#pragma once

#include "kernel.h"

#include "abi.h"

/* A map section of its own, so that user space can map all of it. */
struct qs_shared shared SEC(".data.shared") = {.topology = {.llcs = 1}};

/* One element a CPU, mapped by user space: reading figures costs no system call. Sized when the object is loaded. */
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, u32);
    __type(value, struct qs_cpu);
} cpus SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, QS_MAX_RINGS);
    __type(key, u32);
    __type(value, struct qs_ring_counters);
} ring_counters SEC(".maps");

/* What the writes into a ring cost: of the ring and not of a CPU, since several may share it. */
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, QS_MAX_RINGS);
    __type(key, u32);
    __type(value, struct qs_histogram);
} ring_writes SEC(".maps");

static __always_inline struct qs_cpu* this_cpu(void)
{
    u32 cpu = bpf_get_smp_processor_id();

    return bpf_map_lookup_elem(&cpus, &cpu);
}

/* Atomic, since an interrupt may count on the same CPU in between. */
static __always_inline void count_here(struct qs_cpu* cpu, enum qs_counter counter)
{
    __sync_fetch_and_add(&cpu->counters[counter], 1);
}

static __always_inline void count(enum qs_counter counter)
{
    struct qs_cpu* cpu = this_cpu();

    if (cpu)
        count_here(cpu, counter);
}

/* For callers that nothing interrupts on this CPU: one writer, no atomics. */
static __always_inline void observe(struct qs_histogram* histogram, u64 ns)
{
    u32 bucket = qs_hist_bucket(ns);

    /* The compiler knows that this holds; the verifier must see it checked on the very register that is used. */
    barrier_var(bucket);
    if (bucket >= QS_HIST_BUCKETS)
        return;
    histogram->buckets[bucket]++;
    histogram->sum_ns += ns;
    if (ns > histogram->max_ns)
        histogram->max_ns = ns;
}

/* One of a metric's histograms of this CPU. */
static __always_inline void observe_here(struct qs_cpu* cpu, u32 metric, u32 instance, u64 ns)
{
    u32 index = metric + instance;

    barrier_var(index);
    if (index < QS_HISTOGRAMS)
        observe(&cpu->histograms[index], ns);
}

/* How often the maximum is tried to be raised before another CPU's is left to stand. */
#define RAISE_TRIES 4

/* For histograms that several CPUs write to. */
static __always_inline void observe_shared(struct qs_histogram* histogram, u64 ns)
{
    u32 bucket = qs_hist_bucket(ns);
    u64 max;
    u32 i;

    barrier_var(bucket);
    if (bucket >= QS_HIST_BUCKETS)
        return;
    __sync_fetch_and_add(&histogram->buckets[bucket], 1);
    __sync_fetch_and_add(&histogram->sum_ns, ns);
    max = histogram->max_ns;
    bpf_for(i, 0, RAISE_TRIES)
    {
        u64 seen;

        if (ns <= max)
            break;
        seen = __sync_val_compare_and_swap(&histogram->max_ns, max, ns);
        if (seen == max)
            break;
        max = seen;
    }
}
