/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Follows input reports. A driver reports each value and last SYN_REPORT; the events of a report are counted and one
 * record is written at its end. The values themselves are not kept.
 *
 * The hook is on input_handle_event, which input_event calls with the device locked and interrupts off. The kernel
 * leaves a tracing program out while another run of it is under way on the same CPU: on input_event itself a preempted
 * run would hide others' events, here nothing can come in between. User space reads the kernel's count of such misses
 * all the same.
 */
#pragma once

#include "devices.h"
#include "provenance.h"
#include "rings.h"

/* A report that a device is in the middle of. */
struct open_report {
    u64 first_ns;
    u32 events;
    u8 device_class;
};

/* By the address of the kernel's input_dev; an unplugged device's entry goes when its address does. */
struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 256);
    __type(key, u64);
    __type(value, struct open_report);
} devices SEC(".maps");

static __always_inline struct open_report* open_report_of(struct input_dev* dev)
{
    u64 key = (u64)dev;
    struct open_report* found = bpf_map_lookup_elem(&devices, &key);
    struct open_report fresh = {};

    if (found)
        return found;
    fresh.device_class = device_class_of(dev);
    bpf_map_update_elem(&devices, &key, &fresh, BPF_ANY);
    return bpf_map_lookup_elem(&devices, &key);
}

static __always_inline void close_report(struct open_report* open, u64 now)
{
    struct qs_report report = {
        .time_ns = now,
        .span_ns = now - open->first_ns,
        .cpu = bpf_get_smp_processor_id(),
        .device_class = open->device_class,
        .events = open->events,
    };

    open->events = 0;
    write_report(&report);
}

/* Follows a device through a report: when it ended, if it did with this event; else 0. The clock costs more than all of
 * the rest, so it is read at a report's ends only. */
static __always_inline u64 follow_event(struct open_report* open, unsigned int type, unsigned int code)
{
    u64 now;

    if (type != EV_SYN || code != SYN_REPORT) {
        if (open->events++ == 0) {
            open->first_ns = bpf_ktime_get_ns();
            expect_report();
        }
        return 0;
    }
    /* Drivers close reports in which nothing changed, too; the kernel passes none of those on. */
    if (open->events == 0)
        return 0;
    now = bpf_ktime_get_ns();
    close_report(open, now);
    return now;
}

/* Keys that repeat by themselves and what programs send to a device (lights, sounds, rumble) are no input. */
static __always_inline bool is_input(unsigned int type, int value)
{
    return type < EV_LED && !(type == EV_KEY && value == AUTOREPEAT);
}

SEC("fentry/input_handle_event")
int BPF_PROG(on_input_event, struct input_dev* dev, unsigned int type, unsigned int code, int value)
{
    struct open_report* open;
    u64 ended_ns;

    if (!is_input(type, value))
        return 0;
    open = open_report_of(dev);
    count(QS_COUNT_INPUT_EVENTS);
    if (!open)
        return 0;
    ended_ns = follow_event(open, type, code);
    /* Readers are woken at the end of a report only. */
    if (ended_ns)
        begin_passing_on(ended_ns, open->device_class);
    return 0;
}

SEC("fexit/input_handle_event")
int BPF_PROG(on_input_event_done)
{
    end_passing_on();
    return 0;
}

/* Another device may get the same address, and it may be of another kind. */
SEC("fentry/input_unregister_device")
int BPF_PROG(on_input_unregister, struct input_dev* dev)
{
    u64 key = (u64)dev;

    bpf_map_delete_elem(&devices, &key);
    return 0;
}
