/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What each CPU runs, on a cache line of its own: others read it when they look for a CPU to push somebody off. */
#pragma once

#include "policy.h"
#include "shared.h"

/* How long the thread that runs has waited: noted for good when it leaves, so that nobody waits for that. */
struct wait {
    u64 input_ns; /* of the report that it was the first to be woken for; 0: none */
    u64 woken_ns; /* 0: it was not woken, or that has been noted */
    u64 ran_ns;
    u8 task_class;
    u8 device_class;
    bool boosted;
    u8 padding[5];
};

struct cpu_state {
    u32 rank;        /* of what runs, or of who comes: a waker that pushes it off writes its thread's in advance */
    u32 speed;       /* last asked for, of 1024; 0: never */
    u64 pushed_ns;   /* when somebody was last pushed off */
    u64 until_ns;    /* end of the running thread's window as a reader or audio thread */
    u64 taken_ns;    /* when real-time work took the CPU; 0: it has not */
    u64 visited_ns;  /* when real-time work last came */
    u64 gave_way_ns; /* when it last took the CPU from a thread of a higher class */
    u64 higher_ns;   /* since when no thread of a lower class has run, real-time work aside; 0: one has just */
    u8 task_class;
    u8 device_class;
    u8 share;
    u8 next; /* the rank of who last claimed the CPU, or a place before others there, and has not run yet; 0: nobody */
    u8 padding[4];
    struct wait wait; /* on the next line: others do not look */
} __attribute__((aligned(64)));

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(max_entries, QS_MAX_CPUS);
    __type(key, u32);
    __type(value, struct cpu_state);
} cpu_states SEC(".maps");

static __always_inline struct cpu_state* state_of(u32 cpu)
{
    return bpf_map_lookup_elem(&cpu_states, &cpu);
}
