/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's types and functions that we use, and no others. CO-RE finds the real offsets when the object is loaded,
 * so a struct here needs only the members in use, in any order; a member that is an enum in the kernel must be one
 * here. All differences between kernels (6.16 to 7.3) are settled in this file.
 */
#pragma once

#include <linux/types.h>
/* linux/types.h first: linux/bpf.h needs it. */
#include <linux/bpf.h>
/* What a kprobe finds: the registers. */
#include <asm/ptrace.h>
#include <linux/version.h>
#include <stdbool.h>

typedef __u8 u8;
typedef __s32 s32;
typedef __u32 u32;
typedef __s64 s64;
typedef __u64 u64;

/* Of bpf_for; bpf_helpers.h declares it but leaves its size to vmlinux.h. linux/bpf.h of Linux 6.4 and newer has it. */
#if LINUX_VERSION_CODE < 0x060400
struct bpf_iter_num {
    u64 opaque[1];
} __attribute__((aligned(8)));
#endif

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#define PF_KTHREAD 0x00200000

/*
 * A function that the verifier goes through once, whatever its callers know, instead of once for each way that leads to
 * it: for loops. It must return a number, take numbers or (__arg_trusted) pointers, and check what it is given.
 */
#define VERIFIED_ALONE __noinline

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
/* Whole, since a mere declaration does not match the kernel functions that take one. */
struct cpumask {
    unsigned long bits[1];
};

struct bpf_cpumask {
    struct cpumask cpumask;
};

struct sched_ext_entity {
    u64 slice;
    u64 dsq_vtime;
    u32 weight;
};

struct sched_entity {
    unsigned char sched_delayed;
    u64 sum_exec_runtime;
};

struct task_struct {
    int pid;
    int tgid;
    unsigned int flags;
    /* Signed and 4 bytes before 7.3, a byte each since; only unsigned ones may change their size. */
    unsigned int on_cpu;
    unsigned int on_rq;
    int prio;
    int static_prio;
    unsigned int policy;
    int nr_cpus_allowed;
    unsigned short migration_disabled;
    const struct cpumask* cpus_ptr;
    struct sched_entity se;
    struct sched_ext_entity scx;
};

struct input_dev {
    unsigned long propbit[1];
    unsigned long evbit[1];
    unsigned long keybit[12];
    unsigned long relbit[1];
    unsigned long absbit[1];
};

enum scx_exit_kind { SCX_EXIT_NONE };

struct scx_exit_info {
    enum scx_exit_kind kind;
    s64 exit_code;
    const char* reason;
    char* msg;
    char* dump;
};
#pragma clang attribute pop

/* Of bpf_for_each(scx_dsq, …) and its parts: the threads of a runqueue in its order. */
struct bpf_iter_scx_dsq {
    u64 opaque[6];
} __attribute__((aligned(8)));

/* New in 6.19: arguments of kfuncs that would have more than five. */
struct scx_bpf_dsq_insert_vtime_args {
    u64 dsq_id;
    u64 slice;
    u64 vtime;
    u64 enq_flags;
};

struct scx_bpf_select_cpu_and_args {
    s32 prev_cpu;
    u64 wake_flags;
    u64 flags;
};

struct scx_cpu_release_args;
struct scx_init_task_args;

/* libbpf matches members by name and zeroes the rest. */
struct sched_ext_ops {
    s32 (*select_cpu)(struct task_struct* p, s32 prev_cpu, u64 wake_flags);
    void (*enqueue)(struct task_struct* p, u64 enq_flags);
    void (*dispatch)(s32 cpu, struct task_struct* prev);
    void (*running)(struct task_struct* p);
    void (*cpu_release)(s32 cpu, struct scx_cpu_release_args* args);
    s32 (*init_task)(struct task_struct* p, struct scx_init_task_args* args);
    void (*enable)(struct task_struct* p);
    s32 (*init)(void);
    void (*exit)(struct scx_exit_info* info);
    u64 flags;
    u32 timeout_ms;
    u32 exit_dump_len;
    char name[128];
};

/* Values from include/linux/sched/ext.h and kernel/sched/ext.c; they have not changed from 6.12 to 7.3. */
#define SCX_DSQ_LOCAL 0x8000000000000002ULL
#define SCX_DSQ_LOCAL_ON 0xc000000000000000ULL /* plus the CPU */
#define SCX_KICK_IDLE 1ULL
#define SCX_KICK_PREEMPT 2ULL

/* These differ between kernels: CO-RE takes the value from the running one. */
enum scx_enq_flags {
    SCX_ENQ_WAKEUP = 1,
    SCX_ENQ_HEAD = 1 << 4,
    SCX_ENQ_CPU_SELECTED = 1 << 10,
    SCX_ENQ_PREEMPT = 1ULL << 32,
    SCX_ENQ_REENQ = 1ULL << 40
};
enum scx_wake_flags { SCX_WAKE_TTWU = 8 };
/*
 * Threads that must stay on their CPU are ours to queue, too. Otherwise the kernel puts them on the CPU's own runqueue
 * for 20 ms, among them whoever is running when cpu_release has the CPU's threads queued again: he would run on for
 * ever between visits of real-time work.
 */
#define SCX_OPS_ENQ_MIGRATION_DISABLED (1ULL << 4)
#define VALUE_OF(type, name) bpf_core_enum_value(enum type, name)

extern s32 scx_bpf_create_dsq(u64 dsq_id, s32 node) __ksym __weak;
extern s32 scx_bpf_dsq_nr_queued(u64 dsq_id) __ksym __weak;
extern s32 scx_bpf_select_cpu_dfl(struct task_struct* p, s32 prev_cpu, u64 wake_flags, bool* is_idle) __ksym __weak;
extern s32 scx_bpf_select_cpu_and(struct task_struct* p, s32 prev_cpu, u64 wake_flags,
                                  const struct cpumask* cpus_allowed, u64 flags) __ksym __weak;
extern s32 __scx_bpf_select_cpu_and(struct task_struct* p, const struct cpumask* cpus_allowed,
                                    struct scx_bpf_select_cpu_and_args* args) __ksym __weak;
extern s32 scx_bpf_pick_idle_cpu(const struct cpumask* cpus_allowed, u64 flags) __ksym __weak;
extern const struct cpumask* scx_bpf_get_idle_cpumask(void) __ksym __weak;
extern void scx_bpf_put_idle_cpumask(const struct cpumask* cpumask) __ksym __weak;
extern bool bpf_cpumask_empty(const struct cpumask* cpumask) __ksym __weak;
extern void scx_bpf_kick_cpu(s32 cpu, u64 flags) __ksym __weak;
extern s32 scx_bpf_task_cpu(const struct task_struct* p) __ksym __weak;
extern void scx_bpf_dsq_insert(struct task_struct* p, u64 dsq_id, u64 slice, u64 enq_flags) __ksym __weak;
extern void scx_bpf_dsq_insert_vtime(struct task_struct* p, u64 dsq_id, u64 slice, u64 vtime,
                                     u64 enq_flags) __ksym __weak;
extern bool __scx_bpf_dsq_insert_vtime(struct task_struct* p, struct scx_bpf_dsq_insert_vtime_args* args) __ksym __weak;
extern bool scx_bpf_dsq_move_to_local(u64 dsq_id) __ksym __weak;
extern bool scx_bpf_dsq_move_vtime(struct bpf_iter_scx_dsq* it, struct task_struct* p, u64 dsq_id,
                                   u64 enq_flags) __ksym __weak;
extern void scx_bpf_dsq_move_set_vtime(struct bpf_iter_scx_dsq* it, u64 vtime) __ksym __weak;
extern int bpf_iter_scx_dsq_new(struct bpf_iter_scx_dsq* it, u64 dsq_id, u64 flags) __ksym __weak;
extern struct task_struct* bpf_iter_scx_dsq_next(struct bpf_iter_scx_dsq* it) __ksym __weak;
extern void bpf_iter_scx_dsq_destroy(struct bpf_iter_scx_dsq* it) __ksym __weak;
extern u32 scx_bpf_reenqueue_local(void) __ksym __weak;
extern void scx_bpf_dsq_reenq(u64 dsq_id, u64 reenq_flags) __ksym __weak;
extern void scx_bpf_cpuperf_set(s32 cpu, u32 perf) __ksym __weak;
extern bool scx_bpf_task_set_slice(struct task_struct* p, u64 slice) __ksym __weak;
extern bool bpf_cpumask_test_cpu(u32 cpu, const struct cpumask* cpumask) __ksym __weak;
extern struct bpf_cpumask* bpf_cpumask_create(void) __ksym __weak;
extern void bpf_cpumask_set_cpu(u32 cpu, struct bpf_cpumask* cpumask) __ksym __weak;
extern void bpf_cpumask_release(struct bpf_cpumask* cpumask) __ksym __weak;
/* Of x86: in which context this CPU is. */
extern const int __preempt_count __ksym __weak;

/* Whether the current thread itself does what is being done; false where that cannot be told. */
static __always_inline bool in_task_context(u32 interrupt_bits)
{
    const int* count;

    if (!bpf_ksym_exists(&__preempt_count) || !interrupt_bits)
        return false;
    count = bpf_this_cpu_ptr(&__preempt_count);
    return !(*count & interrupt_bits);
}

/*
 * Asks a CPU to look for work. 7.2 as Debian builds it describes the function with an argument that no program can
 * pass, so that it is missing there.
 */
static __always_inline bool can_kick(void)
{
    return bpf_ksym_exists(scx_bpf_kick_cpu);
}

static __always_inline void kick(s32 cpu, u64 flags)
{
    if (can_kick())
        scx_bpf_kick_cpu(cpu, flags);
}

/* 6.19 packed the arguments into a struct and will drop the old form. */
static __always_inline void insert_vtime(struct task_struct* p, u64 dsq_id, u64 slice, u64 vtime, u64 enq_flags)
{
    if (bpf_ksym_exists(__scx_bpf_dsq_insert_vtime)) {
        struct scx_bpf_dsq_insert_vtime_args args = {
            .dsq_id = dsq_id, .slice = slice, .vtime = vtime, .enq_flags = enq_flags};

        __scx_bpf_dsq_insert_vtime(p, &args);
    } else {
        scx_bpf_dsq_insert_vtime(p, dsq_id, slice, vtime, enq_flags);
    }
}

/* An idle CPU of these, or less than 0. The same change. */
static __always_inline s32 select_cpu_and(struct task_struct* p, s32 prev_cpu, u64 wake_flags,
                                          const struct cpumask* cpus)
{
    if (bpf_ksym_exists(__scx_bpf_select_cpu_and)) {
        struct scx_bpf_select_cpu_and_args args = {.prev_cpu = prev_cpu, .wake_flags = wake_flags};

        return __scx_bpf_select_cpu_and(p, cpus, &args);
    }
    return scx_bpf_select_cpu_and(p, prev_cpu, wake_flags, cpus, 0);
}

/* From 6.19 on, a scheduler asks for this member to be written; before, it wrote it itself. */
static __always_inline void set_slice(struct task_struct* p, u64 slice)
{
    if (bpf_ksym_exists(scx_bpf_task_set_slice))
        scx_bpf_task_set_slice(p, slice);
    else
        p->scx.slice = slice;
}
