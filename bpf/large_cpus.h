/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The larger CPUs of a machine whose CPUs differ, and the search for an idle one among them. */
#pragma once

#include "shared.h"

#define ENOMEM 12

/* Not mapped into user space: it holds a kernel object. Null where all CPUs are alike. */
struct bpf_cpumask __kptr* large_cpus SEC(".bss.masks") __hidden __attribute__((aligned(8)));

/* Before the first thread is placed. */
static __always_inline s32 note_large_cpus(void)
{
    struct bpf_cpumask* mask;
    u32 cpu;

    if (!shared.topology.hybrid || !bpf_ksym_exists(bpf_cpumask_create))
        return 0;
    mask = bpf_cpumask_create();
    if (!mask)
        return -ENOMEM;
    bpf_for(cpu, 0, QS_MAX_CPUS)
    {
        if (shared.topology.is_large[cpu & (QS_MAX_CPUS - 1)])
            bpf_cpumask_set_cpu(cpu, mask);
    }
    mask = bpf_kptr_xchg(&large_cpus, mask);
    if (mask)
        bpf_cpumask_release(mask);
    return 0;
}

/* An idle one, as near as can be to the previous CPU, and no longer idle to others; below 0: there is none. */
static __always_inline s32 take_idle_large(struct task_struct* p, s32 prev_cpu, u64 wake_flags)
{
    struct bpf_cpumask* mask;

    if (!shared.topology.hybrid)
        return -1;
    mask = large_cpus;
    return mask ? select_cpu_and(p, prev_cpu, wake_flags, (const struct cpumask*)mask) : -1;
}
