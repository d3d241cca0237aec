/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is known of each thread: its virtual time, its class and why. Made at its first wake-up, gone with the thread.
 */
#pragma once

#include "policy.h"
#include "shared.h"

struct {
    __uint(type, BPF_MAP_TYPE_TASK_STORAGE);
    __uint(map_flags, BPF_F_NO_PREALLOC);
    __type(key, int);
    __type(value, struct qs_task);
} tasks SEC(".maps");

/* The processes that user space named as the game, by their id. */
struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __uint(max_entries, QS_MAX_GAMES);
    __type(key, u32);
    __type(value, u8);
} games SEC(".maps");

enum { POLICY_BATCH = 3, POLICY_IDLE = 5 };
/* Nice 10. */
#define LOW_PRIORITY 130

static __always_inline struct qs_task* task_of(struct task_struct* p)
{
    return bpf_task_storage_get(&tasks, p, 0, 0);
}

static __always_inline struct qs_task* make_task(struct task_struct* p)
{
    struct qs_task* task = bpf_task_storage_get(&tasks, p, 0, BPF_LOCAL_STORAGE_GET_F_CREATE);

    if (task && !task->since_ns) {
        task->kernel = !!(p->flags & PF_KTHREAD);
        task->rank = QS_RANK_NORMAL;
        task->boost_percent = 100;
    }
    return task;
}

static __always_inline void look_up_game(struct task_struct* p, struct qs_task* task, u32 generation)
{
    u32 process = p->tgid;

    if (task->generation == generation)
        return;
    task->game = bpf_map_lookup_elem(&games, &process) != NULL;
    task->generation = generation;
}

/* Finds anew what a thread is. */
static __always_inline void classify(struct task_struct* p, struct qs_task* task, u64 now)
{
    u64 burst = p->se.sum_exec_runtime - task->woken_exec_ns;
    u32 generation = shared.generation;

    if (task->generation == generation && qs_still_reads(task, burst, now, &shared.tunables))
        return;
    look_up_game(p, task, generation);
    task->low = p->static_prio >= LOW_PRIORITY || p->policy == POLICY_BATCH || p->policy == POLICY_IDLE;
    qs_classify(task, burst, now, &shared.tunables);
}
