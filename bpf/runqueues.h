/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One runqueue per last-level cache, ordered by virtual deadline. All share one clock, since threads move. Who has
 * waited for too long is put first, and a cache whose runqueue is longer than its neighbour's gives some away.
 */
#pragma once

#include "placement.h"
#include "tasks.h"

/* How far the clock may be behind the thread that runs: it is one cache line for all CPUs, and is not written each
 * time. */
#define CLOCK_STEP_NS (100 * QS_NSEC_PER_USEC)
/* How many waiting threads are looked at for one that has waited too long. */
#define WAITING_LOOKED_AT 256
/* Of the bound on waiting: how often somebody looks, and how long a runqueue may be left alone. */
#define LOOKS_PER_BOUND 20
#define SERVICES_PER_BOUND 4
/* Ahead of every other deadline. */
#define FIRST_IN_LINE_NS (1000 * QS_NSEC_PER_MSEC)
#define REBALANCE_NS (10 * QS_NSEC_PER_MSEC)

/* The largest virtual time that has run, on a cache line of its own. */
struct {
    u64 vtime;
    u64 padding[7];
} virtual_clock __attribute__((aligned(64)));

struct runqueue {
    u64 served_ns; /* when a CPU last took from it */
    u64 looked_ns; /* when somebody last looked for threads that wait too long */
    u64 rebalanced_ns;
    u64 padding[5];
    /* On the next line, which is seldom written: every CPU that switches reads it. */
    u64 hurries; /* the highest rank of those of higher classes that wait here; 0: nobody has come since a CPU looked */
    u64 padding_of_hurries[7];
} runqueues[QS_MAX_LLCS] __attribute__((aligned(64)));

static __always_inline struct runqueue* runqueue_of(u32 llc)
{
    return &runqueues[llc & (QS_MAX_LLCS - 1)];
}

static __always_inline u64 bound_ns(void)
{
    return milliseconds(shared.tunables.rescue_after_ms);
}

static __always_inline u64 slice_ns(void)
{
    return shared.tunables.slice_us * QS_NSEC_PER_USEC;
}

/* Several CPUs write this without a lock; the next thread to run mends what one of them loses. */
static __always_inline void advance_clock(u64 vtime)
{
    if (qs_before(virtual_clock.vtime + CLOCK_STEP_NS, vtime))
        virtual_clock.vtime = vtime;
}

/* A slice to run from now on. */
static __always_inline u64 new_slice(struct qs_task* task)
{
    u64 ns = slice_ns();

    if (task)
        task->left_ns = ns;
    return ns;
}

/* Of its slice: what it has used since it was charged is off. */
static __always_inline u64 rest_of_slice(const struct task_struct* p, const struct qs_task* task)
{
    u64 used = p->se.sum_exec_runtime - task->charged_ns;

    return used < task->left_ns ? task->left_ns - used : 0;
}

/* Charges what the thread has used since the last time, and puts it where it now stands in line. */
static __always_inline void place(struct task_struct* p, struct qs_task* task)
{
    u64 executed = p->se.sum_exec_runtime;
    u64 charge = qs_charge(executed - task->charged_ns, qs_weight_of(task, p->scx.weight), task->boost_percent);

    task->left_ns = rest_of_slice(p, task);
    task->charged_ns = executed;
    task->vtime =
        qs_place(task->vtime + charge, virtual_clock.vtime, shared.tunables.sleep_credit_us * QS_NSEC_PER_USEC);
}

/* Somebody of a higher class has to wait in the runqueue. */
static __always_inline void hurry(u32 llc, u32 rank)
{
    struct runqueue* runqueue = runqueue_of(llc);

    if (runqueue->hurries < rank)
        runqueue->hurries = rank;
}

/*
 * Whether this CPU, which goes on with a thread of a lower class, had better look at the runqueue first: what waited in
 * its own queue came before. One CPU looks, once.
 */
static __always_inline bool somebody_hurries(s32 cpu, u32 rank)
{
    struct runqueue* runqueue = runqueue_of(llc_of(cpu));

    if (runqueue->hurries <= rank)
        return false;
    runqueue->hurries = 0;
    return true;
}

/* Whether the runqueue has been left alone so long that nobody may be placed past it. */
static __always_inline bool is_neglected(u32 llc, u64 now)
{
    u64 served = runqueue_of(llc)->served_ns;

    return qs_is_overdue(served, now, bound_ns() / SERVICES_PER_BOUND) && scx_bpf_dsq_nr_queued(llc) > 0;
}

/* Puts whoever has waited too long first. Which CPU may then take it is the kernel's to check. */
VERIFIED_ALONE int rescue(u32 llc, u64 now)
{
    u64 bound = bound_ns();
    struct bpf_iter_scx_dsq waiting;
    struct task_struct* p;
    u32 i;

    /* Counted by an iterator of its own: the verifier would follow a counter of ours round by round. */
    bpf_iter_scx_dsq_new(&waiting, llc, 0);
    bpf_for(i, 0, WAITING_LOOKED_AT)
    {
        struct qs_task* task;

        p = bpf_iter_scx_dsq_next(&waiting);
        if (!p)
            break;
        task = task_of(p);
        if (!task || task->rescued || !qs_is_overdue(task->queued_ns, now, bound))
            continue;
        task->rescued = 1;
        scx_bpf_dsq_move_set_vtime(&waiting, virtual_clock.vtime - FIRST_IN_LINE_NS);
        if (scx_bpf_dsq_move_vtime(&waiting, p, llc, 0))
            count(QS_COUNT_RESCUES);
    }
    bpf_iter_scx_dsq_destroy(&waiting);
    return 0;
}

/* What waits on CPUs that real-time work has kept for longer than this is queued again, where others find it. */
#define TAKEN_FOR_LONG_NS (2 * QS_NSEC_PER_MSEC)
/* And then not again for as long: the kernel throws a scheduler out that has the same threads queued again for ever. */
#define RELIEVE_GAP_NS (50 * QS_NSEC_PER_MSEC)

VERIFIED_ALONE int relieve(u32 llc, u64 now)
{
    const struct qs_topology* topology = &shared.topology;
    u32 i;

    if (!bpf_ksym_exists(scx_bpf_dsq_reenq) || llc >= QS_MAX_LLCS)
        return 0;
    bpf_for(i, topology->llc_first[llc], topology->llc_first[llc + 1])
    {
        struct cpu_state* state;
        u32 cpu;

        if (i >= QS_MAX_CPUS)
            break;
        cpu = topology->cpus[i];
        state = state_of(cpu);
        if (!state || !qs_is_overdue(state->taken_ns, now, TAKEN_FOR_LONG_NS))
            continue;
        state->taken_ns = now + RELIEVE_GAP_NS;
        count(QS_COUNT_REQUEUED);
        scx_bpf_dsq_reenq(SCX_DSQ_LOCAL_ON | cpu, 0);
    }
    return 0;
}

/* Whether somebody waits here with an earlier deadline. */
VERIFIED_ALONE bool somebody_is_before(u32 llc, u64 deadline)
{
    struct task_struct* first;
    bool before = false;

    bpf_for_each(scx_dsq, first, llc, 0)
    {
        before = qs_before(first->scx.dsq_vtime, deadline);
        break;
    }
    return before;
}

/* From time to time: does anybody wait too long? */
static __always_inline void look_after(u32 llc, u64 now)
{
    struct runqueue* runqueue = runqueue_of(llc);

    if (qs_elapsed(runqueue->looked_ns, now) < bound_ns() / LOOKS_PER_BOUND)
        return;
    runqueue->looked_ns = now;
    rescue(llc, now);
    relieve(llc, now);
}

static __always_inline bool take_from(u32 llc)
{
    return scx_bpf_dsq_move_to_local(llc);
}

/* From the nearest cache whose threads wait. */
VERIFIED_ALONE bool steal(u32 own)
{
    const struct qs_topology* topology = &shared.topology;
    u32 i;

    bpf_for(i, 0, QS_MAX_LLCS)
    {
        if (i + 1 >= topology->llcs)
            break;
        if (take_from(topology->nearest[own & (QS_MAX_LLCS - 1)][i & (QS_MAX_LLCS - 1)]))
            return true;
    }
    return false;
}

/* More threads wait at the neighbour than here, and by more than the one that would move. */
VERIFIED_ALONE bool rebalance(u32 own, u64 now)
{
    const struct qs_topology* topology = &shared.topology;
    struct runqueue* runqueue = runqueue_of(own);
    u32 neighbour;

    if (topology->llcs < 2 || qs_elapsed(runqueue->rebalanced_ns, now) < REBALANCE_NS)
        return false;
    runqueue->rebalanced_ns = now;
    neighbour =
        topology->nearest[own & (QS_MAX_LLCS - 1)][(now / REBALANCE_NS) % (topology->llcs - 1) & (QS_MAX_LLCS - 1)];
    if (scx_bpf_dsq_nr_queued(neighbour) < scx_bpf_dsq_nr_queued(own) + 2 || !take_from(neighbour))
        return false;
    count(QS_COUNT_REBALANCED);
    return true;
}
