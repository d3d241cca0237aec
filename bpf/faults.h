/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Deliberate faults, to see the kernel throw a broken scheduler out: tests/bus builds the object once with each
 * QS_FAULT_…; in the object that is installed they are constants, and the compiler leaves them out.
 */
#pragma once

#include "kernel.h"

#ifdef QS_FAULT_LOST_TASK
/*
 * Takes one thread in a few thousand, and forgets it. Not the first, which is the one that switches the scheduler on:
 * 6.16 hangs when that never runs again.
 */
#define TASKS_PER_LOST_ONE 5000

static u64 fault_tasks;

static __always_inline bool fault_loses_task(const struct task_struct* p)
{
    return !(p->flags & PF_KTHREAD) &&
           __sync_fetch_and_add(&fault_tasks, 1) % TASKS_PER_LOST_ONE == TASKS_PER_LOST_ONE - 1;
}
#else
static __always_inline bool fault_loses_task(const struct task_struct* p)
{
    return false;
}
#endif

#ifdef QS_FAULT_ENDLESS_DISPATCH
/* Has itself called again and again, and never hands a thread over. */
static __always_inline bool fault_dispatches_for_ever(s32 cpu)
{
    scx_bpf_kick_cpu(cpu, 0);
    return true;
}
#else
static __always_inline bool fault_dispatches_for_ever(s32 cpu)
{
    return false;
}
#endif
