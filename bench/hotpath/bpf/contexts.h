/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Three places in which what is known of a thread or a CPU can be kept, and adding to a histogram. */
#pragma once

#include "bench/hotpath/bpf/measured.h"
#include "bpf/early_access.h"

struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __uint(max_entries, 8192);
    __type(key, u32);
    __type(value, struct bench_context);
} contexts_by_pid SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_TASK_STORAGE);
    __uint(map_flags, BPF_F_NO_PREALLOC);
    __type(key, int);
    __type(value, struct bench_context);
} contexts_of_tasks SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, 1);
    __type(key, u32);
    __type(value, struct bench_context);
} contexts_of_cpus SEC(".maps");

static __always_inline void read_first(const struct bench_context* context)
{
    if (context)
        touch(context);
}

/* As in a machine with threads: the pid's bucket is not the only one in use. */
#define OTHER_PIDS 512
SEC("raw_tp") int fill_contexts(struct bpf_raw_tracepoint_args* context)
{
    u32 pid = bpf_get_current_pid_tgid();
    struct bench_context fresh = {};
    u32 i;

    bpf_map_update_elem(&contexts_by_pid, &pid, &fresh, BPF_ANY);
    bpf_for(i, 1, OTHER_PIDS)
    {
        u32 other = pid + i;

        bpf_map_update_elem(&contexts_by_pid, &other, &fresh, BPF_ANY);
    }
    return 0;
}

MEASURED(context_hash, u32 pid = bpf_get_current_pid_tgid(), read_first(bpf_map_lookup_elem(&contexts_by_pid, &pid)))
MEASURED(context_task_storage, struct task_struct* me = bpf_get_current_task_btf(),
         read_first(bpf_task_storage_get(&contexts_of_tasks, me, 0, BPF_LOCAL_STORAGE_GET_F_CREATE)))
MEASURED(context_percpu_array, u32 zero = 0, read_first(bpf_map_lookup_elem(&contexts_of_cpus, &zero)))

/* Values from 1 to some 16,000 ns, in no order that a branch predictor could learn. */
static __always_inline void add_any(struct qs_cpu* cpu, u32 i)
{
    u64 ns = ((i * 2654435761u) >> 18) + 1;

    observe_here(cpu, QS_HISTOGRAM_WAKE_TO_RUN, QS_TASK_NORMAL, ns);
}

#define THIS_CPU                                                                                                       \
    struct qs_cpu* cpu = this_cpu();                                                                                   \
    if (!cpu)                                                                                                          \
    return 0

MEASURED(histogram_add, THIS_CPU, add_any(cpu, i))
