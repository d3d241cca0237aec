/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The scheduler: the kernel's questions, answered. A woken thread goes straight to an idle CPU; one of a higher class
 * to a CPU on which it pushes somebody of a lower class off; everybody else to the runqueue of its last-level cache,
 * from which CPUs take the earliest virtual deadline.
 */
#pragma once

#include "early_access.h"
#include "faults.h"
#include "runqueues.h"

/* The kernel throws us out when something runnable has not run for this long. */
#define WATCHDOG_MS 5000

SEC("struct_ops/select_cpu")
s32 BPF_PROG(quickshift_select_cpu, struct task_struct* p, s32 prev_cpu, u64 wake_flags)
{
    struct qs_task* task = task_of(p);
    bool idle = false;
    s32 cpu;
    s32 pushed;

    early_cpu(shared.tunables.prefetch_cpu, state_of(prev_cpu));
    cpu = search_idle(p, task, prev_cpu, wake_flags, &idle);
    if (!task)
        return cpu;
    if (idle) {
        place(p, task);
        count(QS_COUNT_ENQUEUE_IDLE);
        /* It may have taken somebody from a runqueue meanwhile, who would keep it for a slice. */
        scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, new_slice(task),
                           task->rank > QS_RANK_NORMAL ? VALUE_OF(scx_enq_flags, SCX_ENQ_PREEMPT) : 0);
        return cpu;
    }
    /* A new thread, or one that changes its program, answers nobody yet. */
    if (!(wake_flags & VALUE_OF(scx_wake_flags, SCX_WAKE_TTWU)) || is_neglected(llc_of(prev_cpu), task->woken_ns))
        return cpu;
    pushed = push_somebody_off(p, task->rank, prev_cpu, task->woken_ns);
    if (pushed < 0)
        return prev_cpu;
    place(p, task);
    count(QS_COUNT_PREEMPTIONS);
    scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, new_slice(task), VALUE_OF(scx_enq_flags, SCX_ENQ_PREEMPT));
    return pushed;
}

/* Threads of the kernel that belong to one CPU do its work (interrupts, RCU, migration): they never queue. */
static __always_inline bool is_per_cpu_kthread(const struct task_struct* p)
{
    return (p->flags & PF_KTHREAD) && p->nr_cpus_allowed == 1;
}

/* A thread of the kernel, to its own CPU: past whoever of a lower class runs there. */
static __always_inline void insert_pinned(struct task_struct* p, struct qs_task* task, s32 cpu, u64 enq_flags)
{
    count(QS_COUNT_ENQUEUE_PINNED);
    if (task && (enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_WAKEUP)) && push_off(p, task->rank, cpu, task->woken_ns)) {
        count(QS_COUNT_PREEMPTIONS);
        enq_flags |= VALUE_OF(scx_enq_flags, SCX_ENQ_PREEMPT);
    }
    scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, new_slice(task), enq_flags);
}

/*
 * Whether it must stay on its CPU for a moment, which the mask of its CPUs tells only once it no longer runs there.
 * What runs here while one of our programs does must, too, on the program's account, and twice where that is called by
 * another of ours (cpu_release).
 */
static __always_inline bool must_stay(struct task_struct* p, u64 enq_flags)
{
    u32 ours = 0;

    if (!bpf_core_field_exists(p->migration_disabled))
        return false;
    if (bpf_get_current_task_btf() == p)
        ours = enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_REENQ) ? 2 : 1;
    return p->migration_disabled > ours;
}

/* The next one on its CPU: see comes_next(). The CPU's lock is held: it does not switch meanwhile. */
static __always_inline bool insert_next(struct task_struct* p, struct qs_task* task, s32 cpu, u64 now, u64 enq_flags)
{
    if (!comes_next(task->rank, cpu, enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_WAKEUP), now))
        return false;
    scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, new_slice(task), enq_flags | VALUE_OF(scx_enq_flags, SCX_ENQ_HEAD));
    return true;
}

/*
 * One of a higher class that select_cpu did not place (it found nobody to push off, was not asked, or a slice is over)
 * pushes off whom it can. Past a neglected runqueue nobody is placed: there the CPU is only made to look at it.
 */
static __always_inline bool insert_pushing(struct task_struct* p, struct qs_task* task, s32 cpu, u32 llc, u64 now,
                                           u64 enq_flags)
{
    bool neglected = is_neglected(llc, now);
    s32 pushed;

    if (task->rank <= QS_RANK_NORMAL || must_stay(p, enq_flags))
        return false;
    /* No second search where select_cpu's was in vain. */
    if ((enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_CPU_SELECTED)) && !neglected &&
        insert_next(p, task, cpu, now, enq_flags))
        return true;
    pushed = push_somebody_off(p, task->rank, cpu, now);
    if (pushed < 0)
        return !neglected && insert_next(p, task, cpu, now, enq_flags);
    if (neglected) {
        nobody_comes(pushed);
        kick(pushed, SCX_KICK_PREEMPT);
        return false;
    }
    count(QS_COUNT_PREEMPTIONS);
    scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL_ON | pushed, new_slice(task),
                       enq_flags | VALUE_OF(scx_enq_flags, SCX_ENQ_PREEMPT));
    return true;
}

/* A shorter rest of a slice is not worth a switch back. */
#define SHORT_REST_NS (250 * QS_NSEC_PER_USEC)

/*
 * One that was pushed off by somebody who will be brief (all but the game's threads) waits on its CPU for the rest of
 * its slice: no lock, no other CPU's cold cache, and it goes on as soon as the other sleeps.
 */
static __always_inline bool waits_here(const struct task_struct* p, struct qs_task* task, s32 cpu, u32 llc,
                                       u64 enq_flags)
{
    struct cpu_state* state = state_of(cpu);
    u32 rank = state ? *(volatile u32*)&state->rank : QS_RANK_IDLE;

    if (rank <= task->rank || rank == QS_RANK_GAME || rank == QS_RANK_GPU || rank == QS_RANK_NOT_OURS)
        return false;
    /* It was pushed off just now: no need to read the clock. */
    return rest_of_slice(p, task) > SHORT_REST_NS && !(enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_REENQ)) &&
           !is_neglected(llc, state->pushed_ns);
}

/* Where an idle CPU cannot be kicked to look at the runqueue, the thread goes to it. */
static __always_inline bool insert_idle(struct task_struct* p, struct qs_task* task, u64 enq_flags)
{
    s32 cpu;

    if (can_kick() || (enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_CPU_SELECTED)) || must_stay(p, enq_flags))
        return false;
    cpu = scx_bpf_pick_idle_cpu(p->cpus_ptr, 0);
    if (cpu < 0)
        return false;
    count(QS_COUNT_ENQUEUE_IDLE);
    scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL_ON | cpu, new_slice(task), enq_flags);
    return true;
}

SEC("struct_ops/enqueue")
void BPF_PROG(quickshift_enqueue, struct task_struct* p, u64 enq_flags)
{
    bool woken = enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_WAKEUP);
    struct qs_task* task = task_of(p);
    s32 cpu = scx_bpf_task_cpu(p);
    struct cpu_state* state = state_of(cpu);
    /* Its CPU is always one that it may run on, so the runqueue is one that some allowed CPU empties. */
    u32 llc = llc_of(cpu);
    u64 deadline = virtual_clock.vtime;

    if (is_per_cpu_kthread(p)) {
        insert_pinned(p, task, cpu, enq_flags);
        return;
    }
    if (fault_loses_task(p))
        return;
    if (task) {
        u64 now;

        /* It is charged, and its class found anew, when it next sleeps or its slice is over: the other waits for us. */
        if (!woken && waits_here(p, task, cpu, llc, enq_flags)) {
            /* Before those of a lower class that wait there, too. */
            if (task->rank > QS_RANK_NORMAL)
                enq_flags |= VALUE_OF(scx_enq_flags, SCX_ENQ_HEAD);
            scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, rest_of_slice(p, task), enq_flags);
            return;
        }
        place(p, task);
        now = woken ? task->woken_ns : bpf_ktime_get_ns();
        if (!woken)
            classify(p, task, now);
        if (insert_pushing(p, task, cpu, llc, now, enq_flags))
            return;
        /* Not whose slice is over: it had its turn. */
        if (state && (woken || state->rank > task->rank) && higher_go_first(state, task->rank, now))
            hurry(llc, task->rank);
        task->queued_ns = now;
        deadline = qs_deadline(task, slice_ns(), p->scx.weight);
    }
    if (insert_idle(p, task, enq_flags))
        return;
    count(QS_COUNT_ENQUEUE_QUEUED);
    insert_vtime(p, llc, new_slice(task), deadline, enq_flags);
    /* select_cpu has looked for an idle CPU. */
    if (enq_flags & VALUE_OF(scx_enq_flags, SCX_ENQ_CPU_SELECTED))
        return;
    cpu = scx_bpf_pick_idle_cpu(p->cpus_ptr, 0);
    if (cpu >= 0)
        kick(cpu, SCX_KICK_IDLE);
}

/* Its slice is over: does it still come first? If so it goes on, as what it is now. */
static __always_inline bool goes_on(struct task_struct* prev, s32 cpu, u32 llc, u64 now)
{
    struct qs_task* task = task_of(prev);
    struct cpu_state* state = state_of(cpu);

    if (!task || !state)
        return false;
    classify(prev, task, now);
    place(prev, task);
    /* Who has claimed the CPU and is not here yet pushes it off when it comes. */
    state->rank = task->rank;
    if (somebody_is_before(llc, qs_deadline(task, slice_ns(), prev->scx.weight)))
        return false;
    set_slice(prev, new_slice(task));
    return true;
}

SEC("struct_ops/dispatch")
void BPF_PROG(quickshift_dispatch, s32 cpu, struct task_struct* prev)
{
    u64 now = bpf_ktime_get_ns();
    u32 own = llc_of(cpu);
    bool runnable = prev && prev->on_rq;

    if (fault_dispatches_for_ever(cpu))
        return;
    runqueue_of(own)->served_ns = now;
    look_after(own, now);
    if (runnable && goes_on(prev, cpu, own, now))
        return;
    if (rebalance(own, now))
        return;
    if (take_from(own)) {
        count(QS_COUNT_DISPATCH_LOCAL);
        return;
    }
    if (!runnable && steal(own)) {
        count(QS_COUNT_DISPATCH_STOLEN);
        return;
    }
    /* Nobody waits: the kernel keeps the previous thread running, and we say for how long. */
    if (runnable)
        set_slice(prev, slice_ns());
}

/* scx_bpf_cpuperf_set's full speed. */
#define FULL_SPEED 1024
/* Some CPU has been asked to run slower, and may have to be asked to run at full speed again. */
bool some_run_slower;

/*
 * How fast the CPU shall run for this thread. Only here: the kernel takes the CPU's lock for a program that asks,
 * unless it knows that it called the program with the lock held, and it does not know that of a tracepoint.
 */
SEC("struct_ops/running")
void BPF_PROG(quickshift_running, struct task_struct* p)
{
    u64 percent = shared.tunables.background_frequency_percent;
    struct cpu_state* state;
    u32 wanted = FULL_SPEED;

    /* As a rule no CPU has ever been asked to run slower. */
    if (percent >= QS_WHOLE && !some_run_slower)
        return;
    state = state_of(bpf_get_smp_processor_id());
    if (!state)
        return;
    if (percent < QS_WHOLE) {
        struct qs_task* task = task_of(p);

        if (task && task->rank <= QS_RANK_NORMAL)
            wanted = (u32)(percent * FULL_SPEED / QS_WHOLE);
    }
    if (state->speed == wanted || (wanted == FULL_SPEED && !state->speed))
        return;
    state->speed = wanted;
    some_run_slower = true;
    scx_bpf_cpuperf_set(bpf_get_smp_processor_id(), wanted);
}

/* Real-time work takes the CPU: what waits there goes elsewhere. From 7.1 on, on_switch and relieve() do this. */
SEC("struct_ops/cpu_release")
void BPF_PROG(quickshift_cpu_release, s32 cpu, struct scx_cpu_release_args* args)
{
    count(QS_COUNT_REQUEUED);
    scx_bpf_reenqueue_local();
}

SEC("struct_ops.s/init_task")
s32 BPF_PROG(quickshift_init_task, struct task_struct* p, struct scx_init_task_args* args)
{
    /* Without memory for it the thread is scheduled all the same, as one of which nothing is known. */
    make_task(p);
    return 0;
}

SEC("struct_ops/enable")
void BPF_PROG(quickshift_enable, struct task_struct* p)
{
    struct qs_task* task = task_of(p);

    if (!task)
        return;
    task->vtime = virtual_clock.vtime;
    task->charged_ns = p->se.sum_exec_runtime;
    if (!task->woken_exec_ns)
        task->woken_exec_ns = task->charged_ns;
    task->queued_ns = 0;
}

SEC("struct_ops.s/init")
s32 BPF_PROG(quickshift_init)
{
    u32 llc;

    bpf_for(llc, 0, QS_MAX_LLCS)
    {
        s32 error;

        if (llc >= shared.topology.llcs)
            break;
        error = scx_bpf_create_dsq(llc, -1);
        if (error)
            return error;
    }
    scheduling = true;
    return note_large_cpus();
}

SEC("struct_ops/exit")
void BPF_PROG(quickshift_exit, struct scx_exit_info* info)
{
    struct qs_exit* left = &shared.exit;

    scheduling = false;
    left->kind = info->kind;
    left->code = info->exit_code;
    bpf_probe_read_kernel_str(left->reason, sizeof(left->reason), info->reason);
    bpf_probe_read_kernel_str(left->message, sizeof(left->message), info->msg);
    bpf_probe_read_kernel_str(left->dump, sizeof(left->dump), info->dump);
    /* Last, and atomic: user space reads the rest when it sees this change. */
    __sync_fetch_and_add(&left->sequence, 1);
}

SEC(".struct_ops.link")
struct sched_ext_ops quickshift_ops = {
    .select_cpu = (void*)quickshift_select_cpu,
    .enqueue = (void*)quickshift_enqueue,
    .dispatch = (void*)quickshift_dispatch,
    .running = (void*)quickshift_running,
    .cpu_release = (void*)quickshift_cpu_release,
    .init_task = (void*)quickshift_init_task,
    .enable = (void*)quickshift_enable,
    .init = (void*)quickshift_init,
    .exit = (void*)quickshift_exit,
    .flags = SCX_OPS_ENQ_MIGRATION_DISABLED,
    .timeout_ms = WATCHDOG_MS,
    .exit_dump_len = QS_EXIT_DUMP_BYTES,
    .name = "quickshift",
};
