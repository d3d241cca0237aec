/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who is woken because of what: while the kernel passes a report on, this CPU bears a mark, and whoever is woken from
 * here meanwhile reads that input. Names and lists of programs are not needed.
 */
#pragma once

#include "shared.h"

struct input_mark {
    u64 time_ns; /* of the report that is being passed on; 0: none is */
    u8 device_class;
    bool answered; /* a reader has been woken already */
};

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, 1);
    __type(key, u32);
    __type(value, struct input_mark);
} input_marks SEC(".maps");

static __always_inline struct input_mark* input_mark_here(void)
{
    u32 zero = 0;

    return bpf_map_lookup_elem(&input_marks, &zero);
}

/* Interrupts are off between these two: nothing that is unrelated can run on this CPU and wake somebody. */
static __always_inline void begin_passing_on(u64 time_ns, u8 device_class)
{
    struct input_mark* mark = input_mark_here();

    if (!mark)
        return;
    mark->device_class = device_class;
    mark->answered = false;
    mark->time_ns = time_ns;
}

static __always_inline void end_passing_on(void)
{
    struct input_mark* mark = input_mark_here();

    if (mark)
        mark->time_ns = 0;
}
