/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Times every wake-up: from the moment somebody wakes a thread to the moment it is switched to, and from the input
 * report that caused it. The two tracepoints are the same under every scheduler, so figures with ours on and off
 * compare.
 */
#pragma once

#include "provenance.h"
#include "self_timing.h"

struct task_timing {
    u64 woken_ns; /* 0: not waiting */
    u64 input_ns; /* of the report that this thread is the first to be woken for; 0: none */
    u32 last_cpu; /* one more than the CPU; 0: has not run */
    u8 device_class;
    u8 task_class;
};

struct {
    __uint(type, BPF_MAP_TYPE_TASK_STORAGE);
    __uint(map_flags, BPF_F_NO_PREALLOC);
    __type(key, int);
    __type(value, struct task_timing);
} task_timings SEC(".maps");

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

/* A thread of the kernel that is woken meanwhile (to blink a light, say) reads no input. */
static __always_inline void attribute(struct task_struct* p, struct task_timing* timing)
{
    struct input_mark* mark = input_mark_here();
    struct qs_cpu* cpu = this_cpu();

    timing->task_class = QS_TASK_NORMAL;
    timing->input_ns = 0;
    if (!mark || !cpu || !mark->time_ns || (p->flags & PF_KTHREAD))
        return;
    timing->task_class = QS_TASK_INPUT;
    if (mark->answered)
        return;
    mark->answered = true;
    timing->device_class = mark->device_class;
    timing->input_ns = mark->time_ns;
    observe_here(cpu, QS_HISTOGRAM_INPUT_TO_WAKE, mark->device_class, timing->woken_ns - mark->time_ns);
}

SEC("tp_btf/sched_waking")
int BPF_PROG(on_waking, struct task_struct* p)
{
    struct task_timing* timing;

    if (!really_asleep(p))
        return 0;
    timing = bpf_task_storage_get(&task_timings, p, 0, BPF_LOCAL_STORAGE_GET_F_CREATE);
    if (!timing)
        return 0;
    timing->woken_ns = bpf_ktime_get_ns();
    attribute(p, timing);
    return 0;
}

static __always_inline struct task_timing* timing_of(struct task_struct* p, struct qs_cpu* cpu)
{
    struct task_timing* timing;
    struct stopwatch watch;

    if (!is_sampled(SAMPLE_CTX_LOOKUP))
        return bpf_task_storage_get(&task_timings, p, 0, 0);
    start(&watch);
    timing = bpf_task_storage_get(&task_timings, p, 0, 0);
    observe_here(cpu, QS_HISTOGRAM_CTX_LOOKUP, 0, elapsed_ns(&watch));
    return timing;
}

/* The clocks of two CPUs may disagree by a little; a time that seems negative counts as none. */
static __always_inline u64 since(u64 earlier, u64 now)
{
    return now > earlier ? now - earlier : 0;
}

static __always_inline void observe_wait(struct qs_cpu* cpu, struct task_timing* timing)
{
    u64 now = bpf_ktime_get_ns();

    observe_here(cpu, QS_HISTOGRAM_WAKE_TO_RUN, timing->task_class, since(timing->woken_ns, now));
    if (timing->input_ns)
        observe_here(cpu, QS_HISTOGRAM_INPUT_TO_RUN, timing->device_class, since(timing->input_ns, now));
    timing->input_ns = 0;
    timing->woken_ns = 0;
    __sync_fetch_and_add(&cpu->counters[QS_COUNT_WAKEUPS], 1);
}

/* Interrupts are off here, so this CPU's histograms have one writer. */
SEC("tp_btf/sched_switch")
int BPF_PROG(on_switch, bool preempt, struct task_struct* prev, struct task_struct* next)
{
    struct qs_cpu* cpu = this_cpu();
    u32 here = bpf_get_smp_processor_id() + 1;
    struct task_timing* timing;

    if (!cpu)
        return 0;
    timing = timing_of(next, cpu);
    if (!timing)
        return 0;
    if (timing->last_cpu && timing->last_cpu != here)
        __sync_fetch_and_add(&cpu->counters[QS_COUNT_MIGRATIONS], 1);
    timing->last_cpu = here;
    if (timing->woken_ns)
        observe_wait(cpu, timing);
    return 0;
}
