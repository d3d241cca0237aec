/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Touching memory before it is needed, so that it is on its way from a slower cache while other work is done. These are
 * real loads: __builtin_prefetch compiles to no instruction at all for BPF. Nothing waits for their result, but reading
 * the clock waits for every load that is under way: touch after bpf_ktime_get_ns(), never just before.
 *
 * Each has its switch, since what helps on one machine costs a few nanoseconds on another: `./dev bench hotpath`
 * measures both (rows early_access/…).
 */
#pragma once

#include "kernel.h"

/*
 * One line of a map's value. Volatile: the compiler would leave out a load whose result nobody uses. Into r0, which is
 * no argument of a call: so a test finds the load whose result nobody uses in the object that is installed.
 */
static __always_inline void touch(const void* address)
{
    asm volatile("r0 = *(u64 *)(%0 + 0)" : : "r"(address) : "r0");
}

/*
 * The two lines that a write into a ring needs first: how far it has been read and how far it has been written. BPF may
 * not look at them itself; the kernel's query reads both. The record's own memory cannot be touched before it is
 * reserved.
 */
static __always_inline void early_ring(bool on, void* ring)
{
    if (on && ring)
        bpf_ringbuf_query(ring, BPF_RB_AVAIL_DATA);
}

#define CACHE_LINE_BYTES 64

/* The second line of what is known of a thread (`context` has at least 72 bytes); finding it has read the first. */
static __always_inline void early_task(bool on, const void* context)
{
    if (on && context)
        touch((const char*)context + CACHE_LINE_BYTES);
}

/* What is known of a CPU that will be looked at next. */
static __always_inline void early_cpu(bool on, const void* element)
{
    if (on && element)
        touch(element);
}
