/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A mouse's stream of input_event calls, written as the design note does, a record an event, and as we do. */
#pragma once

#include "bench/hotpath/bpf/measured.h"
#include "bpf/input.h"

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, BENCH_STREAM_EVENTS);
    __type(key, u32);
    __type(value, struct bench_event);
} stream SEC(".maps");

static __always_inline void write_event(u32 i)
{
    struct bench_event* event = bpf_map_lookup_elem(&stream, &i);
    struct open_report single = {.first_ns = bpf_ktime_get_ns(), .events = 1, .device_class = QS_DEVICE_MOUSE};

    if (event && is_input(event->type, event->value))
        close_report(&single, single.first_ns);
}

/* What the input hook does, a device's lookup included; this device has an address that no real one has. */
#define NO_ADDRESS 1
static __always_inline void batch_event(u32 i)
{
    struct bench_event* event = bpf_map_lookup_elem(&stream, &i);
    u64 key = NO_ADDRESS;
    struct open_report* open = bpf_map_lookup_elem(&devices, &key);

    if (event && open && is_input(event->type, event->value))
        follow_event(open, event->type, event->code);
}

static __always_inline void plug_in(void)
{
    struct open_report fresh = {.device_class = QS_DEVICE_MOUSE};
    u64 key = NO_ADDRESS;

    bpf_map_update_elem(&devices, &key, &fresh, BPF_ANY);
}

MEASURED(stream_per_event, , write_event(i))
MEASURED(stream_per_report, plug_in(), batch_event(i))
