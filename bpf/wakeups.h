/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Times every wake-up: from the moment somebody wakes a thread to the moment it is switched to. The two tracepoints are
 * the same under every scheduler, so figures with ours on and off compare.
 */
#pragma once

#include "shared.h"

struct task_timing {
    u64 woken_ns; /* 0: not waiting */
    u32 last_cpu; /* one more than the CPU; 0: has not run */
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

SEC("tp_btf/sched_waking")
int BPF_PROG(on_waking, struct task_struct* p)
{
    struct task_timing* timing;

    if (!really_asleep(p))
        return 0;
    timing = bpf_task_storage_get(&task_timings, p, 0, BPF_LOCAL_STORAGE_GET_F_CREATE);
    if (timing)
        timing->woken_ns = bpf_ktime_get_ns();
    return 0;
}

/* Interrupts are off here, so this CPU's histograms have one writer. */
SEC("tp_btf/sched_switch")
int BPF_PROG(on_switch, bool preempt, struct task_struct* prev, struct task_struct* next)
{
    struct task_timing* timing = bpf_task_storage_get(&task_timings, next, 0, 0);
    struct qs_cpu* cpu = this_cpu();
    u32 here = bpf_get_smp_processor_id() + 1;

    if (!timing || !cpu)
        return 0;
    if (timing->last_cpu && timing->last_cpu != here)
        __sync_fetch_and_add(&cpu->counters[QS_COUNT_MIGRATIONS], 1);
    timing->last_cpu = here;
    if (timing->woken_ns) {
        u64 now = bpf_ktime_get_ns();

        if (now > timing->woken_ns)
            observe(&cpu->histograms[QS_HISTOGRAM_WAKE_TO_RUN + QS_TASK_NORMAL], now - timing->woken_ns);
        timing->woken_ns = 0;
        __sync_fetch_and_add(&cpu->counters[QS_COUNT_WAKEUPS], 1);
    }
    return 0;
}
