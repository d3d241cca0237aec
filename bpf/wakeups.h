/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Follows every thread from its wake-up to a CPU: finds its class, and times the wait from the moment somebody wakes it
 * to the moment it is switched to, and from the input report that caused it. The two tracepoints are the same under
 * every scheduler, so figures with ours on and off compare.
 */
#pragma once

#include "early_access.h"
#include "provenance.h"
#include "runqueues.h"
#include "self_timing.h"

/* Set while our scheduler is on: what follows from a class is done then only. */
bool scheduling;

/*
 * A thread that is woken while it still runs does not wait: it is marked runnable and goes on. But one whose dequeue
 * EEVDF has put off (6.12 on) looks as if it were queued although it sleeps.
 */
static __always_inline bool really_asleep(struct task_struct* p)
{
    if (!p->on_cpu || !p->on_rq)
        return true;
    return bpf_core_field_exists(p->se.sched_delayed) && BPF_CORE_READ_BITFIELD_PROBED(&p->se, sched_delayed);
}

static __always_inline int follow_waking(struct task_struct* p, bool by_a_thread)
{
    struct qs_task* task;
    u64 executed;
    u64 now;

    if (!really_asleep(p))
        return 0;
    task = make_task(p);
    if (!task)
        return 0;
    now = bpf_ktime_get_ns();
    early_task(shared.tunables.prefetch_task, task);
    executed = p->se.sum_exec_runtime;
    task->burst_ns = qs_average_burst(task->burst_ns, executed - task->woken_exec_ns);
    task->woken_exec_ns = executed;
    task->woken_ns = now;
    task->input_ns = 0;
    attribute(task, now, by_a_thread);
    classify(p, task, now);
    return 0;
}

SEC("tp_btf/sched_waking")
int BPF_PROG(on_waking, struct task_struct* p)
{
    return follow_waking(p, in_task_context(shared.interrupt_bits));
}

/* For kernels that do not tell where __preempt_count is: shares are not passed on there. */
SEC("tp_btf/sched_waking")
int BPF_PROG(on_waking_anywhere, struct task_struct* p)
{
    return follow_waking(p, false);
}

static __always_inline struct qs_task* timed_task_of(struct task_struct* p, struct qs_cpu* cpu)
{
    struct qs_task* task;
    struct stopwatch watch;

    if (!is_sampled(SAMPLE_CTX_LOOKUP))
        return task_of(p);
    start(&watch);
    task = task_of(p);
    observe_here(cpu, QS_HISTOGRAM_CTX_LOOKUP, 0, elapsed_ns(&watch));
    return task;
}

static __always_inline void count_boost(struct qs_cpu* cpu, u32 task_class)
{
    switch (task_class) {
    case QS_TASK_INPUT:
        count_here(cpu, QS_COUNT_BOOST_INPUT);
        break;
    case QS_TASK_AUDIO:
        count_here(cpu, QS_COUNT_BOOST_AUDIO);
        break;
    case QS_TASK_COMPOSITOR:
        count_here(cpu, QS_COUNT_BOOST_COMPOSITOR);
        break;
    case QS_TASK_GPU:
        count_here(cpu, QS_COUNT_BOOST_GPU);
        break;
    case QS_TASK_GAME:
        count_here(cpu, QS_COUNT_BOOST_GAME);
        break;
    default:
        return;
    }
}

/* The thread that leaves has waited before it ran; now somebody else's turn is not delayed by noting it. */
static __always_inline void observe_wait(struct qs_cpu* cpu, struct wait* wait)
{
    observe_here(cpu, QS_HISTOGRAM_WAKE_TO_RUN, wait->task_class, qs_elapsed(wait->woken_ns, wait->ran_ns));
    if (wait->input_ns) {
        observe_here(cpu, QS_HISTOGRAM_INPUT_TO_WAKE, wait->device_class, qs_elapsed(wait->input_ns, wait->woken_ns));
        observe_here(cpu, QS_HISTOGRAM_INPUT_TO_RUN, wait->device_class, qs_elapsed(wait->input_ns, wait->ran_ns));
    }
    count_here(cpu, QS_COUNT_WAKEUPS);
    if (wait->boosted)
        count_boost(cpu, wait->task_class);
    wait->woken_ns = 0;
}

static __always_inline void end_wait(struct wait* wait, struct qs_task* task)
{
    wait->ran_ns = bpf_ktime_get_ns();
    wait->woken_ns = task->woken_ns;
    wait->input_ns = task->input_ns;
    wait->task_class = task->task_class;
    wait->device_class = task->device_class;
    wait->boosted = scheduling && task->rank > QS_RANK_NORMAL;
    if (wait->boosted)
        qs_count_boost(task, wait->ran_ns);
    task->input_ns = 0;
    task->woken_ns = 0;
}

/* Priorities below this are real-time, deadline and stop classes. */
#define FIRST_FAIR_PRIORITY 100
/* Real-time work that comes more often than this is brief, and what it interrupts had better stay. */
#define GIVE_WAY_GAP_NS QS_NSEC_PER_MSEC

/*
 * Real-time work takes the CPU. A thread of a higher class that was running goes elsewhere; others wait for it to pass,
 * which is brief as a rule, and relieve() looks after them. Before 7.1, cpu_release does this.
 */
static __always_inline void give_way(struct cpu_state* state, u32 rank_before)
{
    u64 before = state->gave_way_ns;

    if (state->taken_ns)
        return;
    state->taken_ns = bpf_ktime_get_ns();
    state->visited_ns = state->taken_ns;
    if (rank_before <= QS_RANK_NORMAL || rank_before == QS_RANK_NOT_OURS || !bpf_ksym_exists(scx_bpf_dsq_reenq))
        return;
    state->gave_way_ns = state->taken_ns;
    if (qs_elapsed(before, state->taken_ns) < GIVE_WAY_GAP_NS)
        return;
    count(QS_COUNT_REQUEUED);
    scx_bpf_dsq_reenq(SCX_DSQ_LOCAL, 0);
}

static __always_inline void describe(struct cpu_state* state, s32 here, struct task_struct* next, struct qs_task* task)
{
    u32 rank_before = state->rank;
    u32 rank = QS_RANK_NORMAL;
    u32 comes;

    state->task_class = QS_TASK_NORMAL;
    if (!next->pid) {
        rank = QS_RANK_IDLE;
        state->higher_ns = 0;
    } else if (next->prio < FIRST_FAIR_PRIORITY) {
        rank = QS_RANK_NOT_OURS;
    } else if (task) {
        /* Who was rescued is left in peace for one slice. */
        rank = task->rescued ? QS_RANK_INPUT : task->rank;
        task->rescued = 0;
        if (rank <= QS_RANK_NORMAL)
            state->higher_ns = 0;
        else if (!state->higher_ns)
            state->higher_ns = task->woken_ns;
        state->task_class = task->task_class;
        state->device_class = task->device_class;
        state->share = task->share;
        state->until_ns = task->task_class == QS_TASK_AUDIO ? task->audio_until_ns : task->input_until_ns;
    }
    state->rank = rank;
    if (!scheduling)
        return;
    if (rank == QS_RANK_NOT_OURS) {
        give_way(state, rank_before);
        return;
    }
    state->taken_ns = 0;
    if (rank == QS_RANK_IDLE)
        return;
    comes = can_kick() ? somebody_comes(state, rank) : 0;
    if (comes) {
        /* Nobody of a lower rank is placed here meanwhile. If it is here, it is behind: the kernel looks once more. */
        state->rank = comes;
        if (scx_bpf_dsq_nr_queued(SCX_DSQ_LOCAL) > 0)
            kick(here, SCX_KICK_PREEMPT);
        return;
    }
    state->next = 0;
    if (somebody_hurries(here, rank))
        kick(here, SCX_KICK_PREEMPT);
}

/* Interrupts are off here, so this CPU's histograms have one writer. */
SEC("tp_btf/sched_switch")
int BPF_PROG(on_switch, bool preempt, struct task_struct* prev, struct task_struct* next)
{
    struct qs_cpu* cpu = this_cpu();
    u32 here = bpf_get_smp_processor_id() + 1;
    struct cpu_state* state = state_of(here - 1);
    struct qs_task* task = NULL;

    if (!cpu || !state)
        return 0;
    if (state->wait.woken_ns)
        observe_wait(cpu, &state->wait);
    if (next->pid)
        task = timed_task_of(next, cpu);
    describe(state, (s32)here - 1, next, task);
    if (!task)
        return 0;
    if (task->last_cpu && task->last_cpu != here)
        count_here(cpu, QS_COUNT_MIGRATIONS);
    task->last_cpu = here;
    task->queued_ns = 0;
    if (scheduling)
        advance_clock(task->vtime);
    if (task->woken_ns)
        end_wait(&state->wait, task);
    return 0;
}
