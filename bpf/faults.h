/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Deliberate faults, to see the kernel throw a broken scheduler out: tests/bus builds the object once with each
 * QS_FAULT_…; in the object that is installed they are constants, and the compiler leaves them out.
 */
#pragma once

#include "kernel.h"

#ifdef QS_FAULT_LOST_TASK
struct task_struct___named {
    char comm[16];
} __attribute__((preserve_access_index));

/*
 * Takes a thread that asks for it by its name, "lost…", and forgets it. Not just anybody: 6.16 hangs for good when the
 * thread that switches the scheduler on never runs again.
 */
static __always_inline bool fault_loses_task(const struct task_struct* p)
{
    const struct task_struct___named* named = (const void*)p;

    return named->comm[0] == 'l' && named->comm[1] == 'o' && named->comm[2] == 's' && named->comm[3] == 't';
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
    kick(cpu, 0);
    return true;
}
#else
static __always_inline bool fault_dispatches_for_ever(s32 cpu)
{
    return false;
}
#endif
