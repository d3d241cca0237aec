/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The scheduler: one runqueue per last-level cache, ordered by virtual time. A thread's virtual time advances by the
 * CPU time it used, divided by its weight, so that equal weights share equally; one that slept may be served sooner, by
 * up to sleep_credit_us, and none is put further back than MAX_LAG_NS. All runqueues share one clock, since threads
 * move.
 */
#pragma once

#include "self_timing.h"

#define NSEC_PER_USEC 1000ULL
/* The weight of nice 0. */
#define NORMAL_WEIGHT 100ULL
/* The kernel throws us out when something runnable has not run for this long. */
#define WATCHDOG_MS 5000

/*
 * Nice -20 to 19 are weights 8876 to 1. Within these limits the clock never runs slower than a tenth of real time, so
 * that whoever stands MAX_LAG_NS behind it is served within ten times that, far from the watchdog.
 */
#define LEAST_WEIGHT 25ULL
#define MOST_WEIGHT 1000ULL
#define MAX_LAG_NS (100 * 1000 * NSEC_PER_USEC)
/* How far the clock may be behind the thread that runs: it is one cache line for all CPUs, and is not written each
 * time. */
#define CLOCK_STEP_NS (100 * NSEC_PER_USEC)

/* The largest virtual time that has run, on a cache line of its own. */
struct {
    u64 vtime;
    u64 padding[7];
} virtual_clock __attribute__((aligned(64)));

static __always_inline u32 llc_of(s32 cpu)
{
    u32 llc = cpu >= 0 && cpu < QS_MAX_CPUS ? shared.topology.llc_of_cpu[cpu] : 0;

    return llc < QS_MAX_LLCS ? llc : 0;
}

static __always_inline u64 slice_ns(void)
{
    return shared.tunables.slice_us * NSEC_PER_USEC;
}

static __always_inline bool before(u64 a, u64 b)
{
    return (s64)(a - b) < 0;
}

/* Where the thread stands in line: neither so early nor so late that somebody would wait for long. */
static __always_inline u64 place(const struct task_struct* p)
{
    u64 earliest = virtual_clock.vtime - shared.tunables.sleep_credit_us * NSEC_PER_USEC;
    u64 latest = virtual_clock.vtime + MAX_LAG_NS;
    u64 vtime = p->scx.dsq_vtime;

    if (before(vtime, earliest))
        return earliest;
    return before(latest, vtime) ? latest : vtime;
}

/* The kernel's own search: the previous CPU, a whole idle core, its cache, its node, then any. */
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

SEC("struct_ops/select_cpu")
s32 BPF_PROG(quickshift_select_cpu, struct task_struct* p, s32 prev_cpu, u64 wake_flags)
{
    bool idle = false;
    s32 cpu = search_idle(p, prev_cpu, wake_flags, &idle);

    if (idle) {
        count(QS_COUNT_ENQUEUE_IDLE);
        scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, slice_ns(), 0);
    }
    return cpu;
}

/* Threads of the kernel that belong to one CPU do its work (interrupts, RCU, migration): they never queue. */
static __always_inline bool is_per_cpu_kthread(const struct task_struct* p)
{
    return (p->flags & PF_KTHREAD) && p->nr_cpus_allowed == 1;
}

SEC("struct_ops/enqueue")
void BPF_PROG(quickshift_enqueue, struct task_struct* p, u64 enq_flags)
{
    /* Its CPU is always one that it may run on, so the queue is one that some allowed CPU empties. */
    u32 llc = llc_of(scx_bpf_task_cpu(p));

    if (is_per_cpu_kthread(p)) {
        count(QS_COUNT_ENQUEUE_PINNED);
        scx_bpf_dsq_insert(p, SCX_DSQ_LOCAL, slice_ns(), enq_flags);
        return;
    }
    count(QS_COUNT_ENQUEUE_QUEUED);
    insert_vtime(p, llc, slice_ns(), place(p), enq_flags);
    /* select_cpu is not asked about threads that may use one CPU only, nor about ones that are merely moved. */
    if (!(enq_flags & bpf_core_enum_value(enum scx_enq_flags, SCX_ENQ_CPU_SELECTED))) {
        s32 cpu = scx_bpf_pick_idle_cpu(p->cpus_ptr, 0);

        if (cpu >= 0)
            scx_bpf_kick_cpu(cpu, SCX_KICK_IDLE);
    }
}

SEC("struct_ops/dispatch")
void BPF_PROG(quickshift_dispatch, s32 cpu, struct task_struct* prev)
{
    u32 own = llc_of(cpu);
    u32 llcs = shared.topology.llcs;
    u32 i;

    if (scx_bpf_dsq_move_to_local(own)) {
        count(QS_COUNT_DISPATCH_LOCAL);
        return;
    }
    bpf_for(i, 1, QS_MAX_LLCS)
    {
        u32 other = own + i;

        if (i >= llcs)
            break;
        if (other >= llcs)
            other -= llcs;
        if (scx_bpf_dsq_move_to_local(other)) {
            count(QS_COUNT_DISPATCH_STOLEN);
            return;
        }
    }
    /* Nobody waits: the kernel keeps the previous thread running, and we say for how long. */
    if (prev && prev->on_rq)
        set_slice(prev, slice_ns());
}

SEC("struct_ops/running")
void BPF_PROG(quickshift_running, struct task_struct* p)
{
    /* Several CPUs write this without a lock; the next thread to run mends what one of them loses. */
    if (before(virtual_clock.vtime + CLOCK_STEP_NS, p->scx.dsq_vtime))
        virtual_clock.vtime = p->scx.dsq_vtime;
}

SEC("struct_ops/stopping")
void BPF_PROG(quickshift_stopping, struct task_struct* p, bool runnable)
{
    u64 slice = slice_ns();
    u64 used = slice > p->scx.slice ? slice - p->scx.slice : 0;
    u64 weight = p->scx.weight;

    if (weight < LEAST_WEIGHT)
        weight = LEAST_WEIGHT;
    else if (weight > MOST_WEIGHT)
        weight = MOST_WEIGHT;
    /* From where it stood in line, so that credit it did not get is not kept. */
    set_vtime(p, place(p) + used * NORMAL_WEIGHT / weight);
}

SEC("struct_ops/enable")
void BPF_PROG(quickshift_enable, struct task_struct* p)
{
    set_vtime(p, virtual_clock.vtime);
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
    return 0;
}

SEC("struct_ops/exit")
void BPF_PROG(quickshift_exit, struct scx_exit_info* info)
{
    struct qs_exit* left = &shared.exit;

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
    .stopping = (void*)quickshift_stopping,
    .enable = (void*)quickshift_enable,
    .init = (void*)quickshift_init,
    .exit = (void*)quickshift_exit,
    .timeout_ms = WATCHDOG_MS,
    .exit_dump_len = QS_EXIT_DUMP_BYTES,
    .name = "quickshift",
};
