/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What our own steps cost, measured on one in self_timing_period of them. Reading the clock costs about as much as what
 * is measured, so its cost is measured along with each sample and taken off.
 */
#pragma once

#include "shared.h"

enum sampled_step { SAMPLE_RING_WRITE, SAMPLE_CTX_LOOKUP, SAMPLE_IDLE_SCAN, SAMPLED_STEPS };

/* How many steps of each kind are left on this CPU until one is timed. */
struct countdowns {
    u32 left[SAMPLED_STEPS];
};

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, 1);
    __type(key, u32);
    __type(value, struct countdowns);
} countdowns SEC(".maps");

/* An interrupt between reading and writing the countdown may cost or add a sample; no figure depends on which. */
static __always_inline bool is_sampled(enum sampled_step step)
{
    u64 period = shared.tunables.self_timing_period;
    struct countdowns* mine;
    u32 zero = 0;

    if (!period)
        return false;
    mine = bpf_map_lookup_elem(&countdowns, &zero);
    if (!mine)
        return false;
    /* Above the period: it was made shorter meanwhile. */
    if (mine->left[step] > 1 && mine->left[step] <= period) {
        mine->left[step]--;
        return false;
    }
    mine->left[step] = period;
    return true;
}

struct stopwatch {
    u64 start_ns;
    u64 clock_ns; /* what reading the clock cost */
};

static __always_inline void start(struct stopwatch* watch)
{
    u64 before = bpf_ktime_get_ns();

    watch->start_ns = bpf_ktime_get_ns();
    watch->clock_ns = watch->start_ns - before;
}

static __always_inline u64 elapsed_ns(const struct stopwatch* watch)
{
    u64 ns = bpf_ktime_get_ns() - watch->start_ns;

    return ns > watch->clock_ns ? ns - watch->clock_ns : 0;
}
