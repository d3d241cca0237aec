/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A measured program runs one step over and over and leaves its times in its CPU's entry of `runs`. It is called by
 * BPF_PROG_TEST_RUN with the number of steps as its argument; the call itself is outside of the times. What the loop
 * costs by itself is measured by `empty` and taken off by the driver.
 */
#pragma once

#include "bench/hotpath/bpf/abi.h"
#include "bpf/shared.h"

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, QS_MAX_CPUS);
    __type(key, u32);
    __type(value, struct bench_run);
} runs SEC(".maps");

static __always_inline struct bench_run* begin_run(void)
{
    u32 cpu = bpf_get_smp_processor_id();
    struct bench_run* run = bpf_map_lookup_elem(&runs, &cpu);

    if (run) {
        run->steps = 0;
        run->start_ns = bpf_ktime_get_ns();
    }
    return run;
}

static __always_inline void end_run(struct bench_run* run, u64 steps)
{
    run->end_ns = bpf_ktime_get_ns();
    run->steps = steps;
}

/* `step` sees its number as `i`; what it needs is declared in `setup`, outside of the times. */
#define MEASURED(name, setup, step)                                                                                    \
    SEC("raw_tp") int name(struct bpf_raw_tracepoint_args* context)                                                    \
    {                                                                                                                  \
        u32 steps = context->args[0];                                                                                  \
        struct bench_run* run;                                                                                         \
        u32 i;                                                                                                         \
        setup;                                                                                                         \
        run = begin_run();                                                                                             \
        if (!run)                                                                                                      \
            return 0;                                                                                                  \
        bpf_for(i, 0, steps)                                                                                           \
        {                                                                                                              \
            step;                                                                                                      \
        }                                                                                                              \
        end_run(run, steps);                                                                                           \
        return 0;                                                                                                      \
    }

/* Keeps a value that nobody uses from being optimised away. */
#define KEEP(value) asm volatile("" ::"r"(value))

MEASURED(empty, , KEEP(i))
