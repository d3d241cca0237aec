/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * On which CPU a woken thread runs: one that is idle, by the kernel's own search over its masks (the previous CPU, a
 * whole idle core, the same last-level cache, the same node, any); else, for one of a higher class, a CPU that runs
 * somebody of a lower one, who is pushed off at once.
 */
#pragma once

#include "cpu_state.h"
#include "self_timing.h"
#include "tasks.h"

/* How many CPUs a waker looks at: each is a cache line that another CPU writes. */
#define CPUS_LOOKED_AT 32

static __always_inline u32 llc_of(s32 cpu)
{
    u32 llc = cpu >= 0 && cpu < QS_MAX_CPUS ? shared.topology.llc_of_cpu[cpu] : 0;

    return llc < QS_MAX_LLCS ? llc : 0;
}

static __always_inline s32 search_idle(struct task_struct* p, s32 prev_cpu, u64 wake_flags, bool* idle)
{
    struct qs_cpu* here = this_cpu();
    struct stopwatch watch;
    s32 cpu;

    if (!here || !is_sampled(SAMPLE_IDLE_SCAN))
        return scx_bpf_select_cpu_dfl(p, prev_cpu, wake_flags, idle);
    start(&watch);
    cpu = scx_bpf_select_cpu_dfl(p, prev_cpu, wake_flags, idle);
    observe_here(here, QS_HISTOGRAM_IDLE_SCAN, 0, elapsed_ns(&watch));
    return cpu;
}

struct victim {
    struct cpu_state* state;
    s32 cpu;  /* -1: none */
    u32 rank; /* of what runs there; one that is lower than this is looked for */
    bool refused; /* somebody was pushed off too recently */
};

static __always_inline void consider(struct victim* victim, struct task_struct* p, u32 cpu, u64 now)
{
    struct cpu_state* state = state_of(cpu);
    u32 rank;

    if (!state)
        return;
    rank = *(volatile u32*)&state->rank;
    /* An idle one that the search did not find has just been taken by another waker. */
    if (rank == QS_RANK_IDLE || rank >= victim->rank || !bpf_cpumask_test_cpu(cpu, p->cpus_ptr))
        return;
    if (now - state->pushed_ns < shared.tunables.preempt_gap_us * QS_NSEC_PER_USEC) {
        victim->refused = true;
        return;
    }
    victim->state = state;
    victim->cpu = cpu;
    victim->rank = rank;
}

/* Two wakers may choose the same CPU: the second goes to the queue. */
static __always_inline bool claim(struct victim* victim, u32 rank, u64 now)
{
    if (__sync_val_compare_and_swap(&victim->state->rank, victim->rank, rank) != victim->rank)
        return false;
    victim->state->pushed_ns = now;
    return true;
}

/* Whether this CPU runs somebody of a lower class, who makes room. */
static __always_inline bool push_off(struct task_struct* p, struct qs_task* task, s32 cpu)
{
    struct victim victim = {.cpu = -1, .rank = task->rank};

    if (!shared.tunables.preempt)
        return false;
    consider(&victim, p, cpu, task->woken_ns);
    return victim.cpu >= 0 && claim(&victim, task->rank, task->woken_ns);
}

/* The CPU that runs the lowest class below this thread's: the previous one if it is such, else of the same cache. */
static __always_inline s32 push_somebody_off(struct task_struct* p, struct qs_task* task, s32 prev_cpu)
{
    const struct qs_topology* topology = &shared.topology;
    struct victim victim = {.cpu = -1, .rank = task->rank};
    u32 llc = llc_of(prev_cpu);
    u64 now = task->woken_ns;
    u32 first, cpus, nearby, i;

    if (!shared.tunables.preempt || task->rank <= QS_RANK_BACKGROUND)
        return -1;
    consider(&victim, p, prev_cpu, now);
    first = topology->llc_first[llc];
    cpus = topology->llc_first[llc + 1] - first;
    nearby = 0;
    /* Larger CPUs come first; among equals, neighbours of the previous one do. */
    if (!topology->hybrid && prev_cpu >= 0 && prev_cpu < QS_MAX_CPUS)
        nearby = topology->slot_of_cpu[prev_cpu] - first;
    bpf_for(i, 0, CPUS_LOOKED_AT)
    {
        u32 slot = nearby + i;

        if (i >= cpus || victim.rank <= QS_RANK_BACKGROUND)
            break;
        if (slot >= cpus)
            slot -= cpus;
        slot += first;
        if (slot < QS_MAX_CPUS)
            consider(&victim, p, topology->cpus[slot], now);
    }
    if (victim.cpu < 0) {
        if (victim.refused)
            count(QS_COUNT_PREEMPT_REFUSED);
        return -1;
    }
    return claim(&victim, task->rank, now) ? victim.cpu : -1;
}
