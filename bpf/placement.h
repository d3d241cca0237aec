/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * On which CPU a woken thread runs: one that is idle, by the kernel's own search over its masks (the previous CPU, a
 * whole idle core, the same last-level cache, the same node, any), among the larger ones first where they differ; else,
 * for one of a higher class, a CPU that runs somebody of a lower one, who is pushed off at once.
 */
#pragma once

#include "cpu_state.h"
#include "large_cpus.h"
#include "self_timing.h"
#include "tasks.h"

/* How many CPUs a waker looks at: each is a cache line that another CPU writes. */
#define CPUS_LOOKED_AT 32

static __always_inline u32 llc_of(s32 cpu)
{
    u32 index = cpu;
    u32 llc;

    /* On the very register that is used; see observe(). */
    barrier_var(index);
    if (index >= QS_MAX_CPUS)
        return 0;
    llc = shared.topology.llc_of_cpu[index];
    return llc < QS_MAX_LLCS ? llc : 0;
}

/* Where it is in topology.cpus. */
static __always_inline u32 slot_of(s32 cpu)
{
    u32 index = cpu;

    barrier_var(index);
    return index < QS_MAX_CPUS ? shared.topology.slot_of_cpu[index] : 0;
}

/* Whether a search for an idle CPU can find one: cheaper than a search in vain, which a busy machine's mostly are. */
static __always_inline bool somebody_idles(void)
{
    const struct cpumask* idle;
    bool empty;

    /* Debian's 7.2 does not let programs find it; see can_kick(). */
    if (!bpf_ksym_exists(scx_bpf_get_idle_cpumask))
        return true;
    idle = scx_bpf_get_idle_cpumask();
    empty = bpf_cpumask_empty(idle);
    scx_bpf_put_idle_cpumask(idle);
    return !empty;
}

/* Where CPUs differ, all but the background look among the larger ones first. */
static __always_inline s32 take_idle(struct task_struct* p, struct qs_task* task, s32 prev_cpu, u64 wake_flags,
                                     bool* idle)
{
    if (!somebody_idles())
        return prev_cpu;
    if (task && task->rank > QS_RANK_BACKGROUND) {
        s32 cpu = take_idle_large(p, prev_cpu, wake_flags);

        if (cpu >= 0) {
            *idle = true;
            return cpu;
        }
    }
    return scx_bpf_select_cpu_dfl(p, prev_cpu, wake_flags, idle);
}

static __always_inline s32 search_idle(struct task_struct* p, struct qs_task* task, s32 prev_cpu, u64 wake_flags,
                                       bool* idle)
{
    struct stopwatch watch;
    struct qs_cpu* here;
    u64 ns;
    s32 cpu;

    if (!is_sampled(SAMPLE_IDLE_SCAN))
        return take_idle(p, task, prev_cpu, wake_flags, idle);
    start(&watch);
    cpu = take_idle(p, task, prev_cpu, wake_flags, idle);
    ns = elapsed_ns(&watch);
    here = this_cpu();
    if (here)
        observe_here(here, QS_HISTOGRAM_IDLE_SCAN, 0, ns);
    return cpu;
}

struct victim {
    s32 cpu;     /* -1: none */
    u32 rank;    /* of what runs there */
    u32 below;   /* the rank that it must be below */
    bool recent; /* somebody came there a moment ago */
};

/* A CPU that real-time work has come to within this time will see it again: who must not be interrupted goes elsewhere.
 */
#define VISITED_NS (4 * QS_NSEC_PER_MSEC)

/* Whether a thread of this rank had better leave the CPU alone: somebody came there a moment ago. */
static __always_inline bool is_recent(const struct cpu_state* state, u32 rank, u64 now)
{
    return qs_elapsed(state->pushed_ns, now) < shared.tunables.preempt_gap_us * QS_NSEC_PER_USEC ||
           (rank > QS_RANK_NORMAL && qs_elapsed(state->visited_ns, now) < VISITED_NS);
}

static __always_inline void consider(struct victim* victim, struct task_struct* p, u32 cpu, u64 now)
{
    struct cpu_state* state = state_of(cpu);
    bool recent;
    u32 rank;

    if (!state)
        return;
    rank = *(volatile u32*)&state->rank;
    /* An idle one that the search did not find has just been taken by another waker. */
    if (rank == QS_RANK_IDLE || rank >= victim->below || rank > victim->rank ||
        (rank == victim->rank && !victim->recent))
        return;
    recent = is_recent(state, victim->below, now);
    if ((recent && victim->cpu >= 0) || !bpf_cpumask_test_cpu(cpu, p->cpus_ptr))
        return;
    victim->cpu = cpu;
    victim->rank = rank;
    victim->recent = recent;
}

/* Takes the CPU from whoever runs there for a thread of a higher class, unless another waker was faster. */
static __always_inline bool take_over(struct cpu_state* state, u32 runs, u32 rank, u64 now)
{
    if (__sync_val_compare_and_swap(&state->rank, runs, rank) != runs)
        return false;
    state->pushed_ns = now;
    state->next = rank;
    return true;
}

/* A claim is believed for so long: by then its thread is in the CPU's own queue, and that has switched to it. */
#define ON_THE_WAY_NS (500 * QS_NSEC_PER_USEC)

/*
 * The rank of who has been placed on this CPU, if it is higher than that of what the CPU switches to; else 0. The
 * kernel puts the last one first: another that was placed at the same time may be before it; or the CPU switched before
 * it got there.
 */
static __always_inline u32 somebody_comes(const struct cpu_state* state, u32 rank)
{
    u32 next = *(volatile const u8*)&state->next;

    return next > rank && qs_elapsed(state->pushed_ns, bpf_ktime_get_ns()) < ON_THE_WAY_NS ? next : 0;
}

/* The CPU was claimed, but its thread is not placed there after all. */
static __always_inline void nobody_comes(s32 cpu)
{
    struct cpu_state* state = state_of(cpu);

    if (state)
        state->next = 0;
}

/*
 * The CPU that was found, for this thread. Within preempt_gap_us of the last push it is left alone, except by a boosted
 * thread that finds no other: its wait would last until somebody's slice is over.
 */
static __always_inline bool claim(struct victim* victim, u32 rank, u64 now)
{
    struct cpu_state* state = victim->cpu >= 0 ? state_of(victim->cpu) : NULL;

    if (!state)
        return false;
    if (victim->recent && rank <= QS_RANK_NORMAL) {
        count(QS_COUNT_PREEMPT_REFUSED);
        return false;
    }
    return take_over(state, victim->rank, rank, now);
}

/* Whether this CPU runs somebody of a lower class, who makes room. */
static __always_inline bool push_off(struct task_struct* p, u32 rank, s32 cpu, u64 now)
{
    struct victim victim = {.cpu = -1, .rank = rank, .below = rank};

    if (!shared.tunables.preempt)
        return false;
    consider(&victim, p, cpu, now);
    return claim(&victim, rank, now);
}

/* The lowest class that runs on a CPU of the same cache, below this thread's: the previous CPU if it is such. */
VERIFIED_ALONE int look_around(struct victim* victim __arg_nonnull, struct task_struct* p __arg_trusted, s32 prev_cpu,
                               u64 now)
{
    const struct qs_topology* topology = &shared.topology;
    u32 llc = llc_of(prev_cpu);
    u32 first = topology->llc_first[llc];
    u32 cpus = topology->llc_first[llc + 1] - first;
    u32 nearby = 0;
    u32 i;

    if (victim->below > QS_RANK_COMPOSITOR)
        consider(victim, p, bpf_get_smp_processor_id(), now);
    consider(victim, p, prev_cpu, now);
    /* Larger CPUs come first; among equals, neighbours of the previous one do. */
    if (!topology->hybrid)
        nearby = slot_of(prev_cpu) - first;
    bpf_for(i, 0, CPUS_LOOKED_AT)
    {
        u32 slot = nearby + i;

        if (i >= cpus || (victim->rank <= QS_RANK_BACKGROUND && !victim->recent))
            break;
        if (slot >= cpus)
            slot -= cpus;
        slot += first;
        if (slot < QS_MAX_CPUS)
            consider(victim, p, topology->cpus[slot], now);
    }
    return 0;
}

/* Real-time work that has run for less is brief, as far as one can tell. */
#define BRIEF_NS QS_NSEC_PER_MSEC

/*
 * Whether what runs on a CPU will soon sleep: one that answers input, sound or the screen, a game's thread that hands
 * its work over, or real-time work that has just come. Should that stay, relieve() finds who waits for it; where the
 * kernel cannot do that, nobody may.
 */
static __always_inline bool is_brief(const struct cpu_state* state, bool wakes, u64 now)
{
    u32 rank = *(volatile const u32*)&state->rank;

    if (rank != QS_RANK_NOT_OURS)
        return rank >= (wakes ? QS_RANK_GAME : QS_RANK_COMPOSITOR);
    return bpf_ksym_exists(scx_bpf_dsq_reenq) && state->taken_ns && qs_elapsed(state->taken_ns, now) < BRIEF_NS;
}

/* So long threads of higher classes may follow each other on a CPU while one of a lower class waits there. */
#define HIGHER_NS (20 * QS_NSEC_PER_MSEC)

/* Whether those of higher classes may go ahead here: threads of lower ones have run not long ago. */
static __always_inline bool higher_go_first(const struct cpu_state* state, u32 rank, u64 now)
{
    return rank > QS_RANK_NORMAL && shared.tunables.preempt && !qs_is_overdue(state->higher_ns, now, HIGHER_NS);
}

/*
 * One of a higher class that can push nobody off waits for who will be brief on its CPU, before those of lower classes
 * that wait there. In the runqueue they would come first: the kernel empties the CPU's own queue before. But not before
 * one of a higher class that is placed there. One that is put back, not `woken`, has just run there itself: it waits
 * only for a higher one.
 */
static __always_inline bool comes_next(u32 rank, s32 cpu, bool woken, u64 now)
{
    struct cpu_state* state = state_of(cpu);

    if (!state || !higher_go_first(state, rank, now) || state->next > rank || (!woken && state->rank <= rank) ||
        !is_brief(state, woken && cpu == bpf_get_smp_processor_id(), now))
        return false;
    state->next = rank;
    return true;
}

/* Another waker may take the CPU that was found: then there may be one more. */
#define PUSH_TRIES 2

/* Of all CPUs of the cache, the one that runs the lowest class. */
VERIFIED_ALONE s32 push_best_off(struct task_struct* p __arg_trusted, u32 rank, s32 prev_cpu, u64 now)
{
    s32 found = -1;
    u32 i;

    bpf_for(i, 0, PUSH_TRIES)
    {
        struct victim victim = {.cpu = -1, .rank = rank, .below = rank};

        look_around(&victim, p, prev_cpu, now);
        if (claim(&victim, rank, now)) {
            found = victim.cpu;
            break;
        }
        if (victim.cpu < 0)
            break;
    }
    return found;
}

/* Whether this CPU runs somebody up to the highest class that is pushed off without a look at other CPUs; then he is.
 */
static __always_inline bool push_off_at_once(struct task_struct* p, u32 rank, s32 cpu, u32 highest, u64 now)
{
    struct cpu_state* state = state_of(cpu);
    u32 runs;

    if (!state)
        return false;
    runs = *(volatile u32*)&state->rank;
    if (runs == QS_RANK_IDLE || runs > highest || runs >= rank || is_recent(state, rank, now) ||
        !bpf_cpumask_test_cpu(cpu, p->cpus_ptr))
        return false;
    return take_over(state, runs, rank, now);
}

/* The CPU on which this thread may run at once, since somebody of a lower class makes room there; -1: none. */
static __always_inline s32 push_somebody_off(struct task_struct* p, u32 rank, s32 prev_cpu, u64 now)
{
    s32 here = bpf_get_smp_processor_id();

    if (!shared.tunables.preempt || rank <= QS_RANK_BACKGROUND)
        return -1;
    /*
     * One that answers input or sound runs where it is woken: what it will read is in this cache, nobody need be
     * interrupted elsewhere, and whoever makes room goes on as soon as it is done.
     */
    if (rank > QS_RANK_COMPOSITOR && push_off_at_once(p, rank, here, QS_RANK_NORMAL, now))
        return here;
    if (push_off_at_once(p, rank, prev_cpu, QS_RANK_BACKGROUND, now))
        return prev_cpu;
    return push_best_off(p, rank, prev_cpu, now);
}
