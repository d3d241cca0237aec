/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who is woken because of what: while the kernel passes a report on, or handles a sound card's period, this CPU bears a
 * mark, and whoever is woken from here meanwhile answers it. What those wake in turn inherits a fading share. Threads
 * that feed a graphics or a sound card are seen as they do. Names and lists of programs are not needed.
 */
#pragma once

#include "cpu_state.h"
#include "tasks.h"

struct mark {
    u64 input_ns; /* of the report that is being passed on; 0: none is */
    u8 device_class;
    bool answered; /* a reader has been woken already */
    bool sound;    /* a sound card's period is being handled */
};

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, 1);
    __type(key, u32);
    __type(value, struct mark);
} marks SEC(".maps");

static __always_inline struct mark* mark_here(void)
{
    u32 zero = 0;

    return bpf_map_lookup_elem(&marks, &zero);
}

/* Interrupts are off between these two: nothing that is unrelated can run on this CPU and wake somebody. */
static __always_inline void begin_passing_on(u64 time_ns, u8 device_class)
{
    struct mark* mark = mark_here();

    if (!mark)
        return;
    mark->device_class = device_class;
    mark->answered = false;
    mark->input_ns = time_ns;
}

static __always_inline void end_passing_on(void)
{
    struct mark* mark = mark_here();

    if (mark)
        mark->input_ns = 0;
}

static __always_inline u64 milliseconds(u64 ms)
{
    return ms * QS_NSEC_PER_MSEC;
}

/* The thread that runs on this CPU wakes this one; does it pass on a share of its own boost? */
static __always_inline void inherit(struct qs_task* task, u64 now)
{
    struct cpu_state* waker = state_of(bpf_get_smp_processor_id());
    u32 share;

    if (!waker || (waker->task_class != QS_TASK_INPUT && waker->task_class != QS_TASK_AUDIO))
        return;
    share = qs_inherited(waker->share, shared.tunables.chain_decay_percent);
    if (!share || !qs_is_open(waker->until_ns, now))
        return;
    if (waker->task_class == QS_TASK_INPUT) {
        /* Not over a share that it has of its own. */
        if (qs_is_open(task->input_until_ns, now) && task->share >= share)
            return;
        task->input_until_ns = waker->until_ns;
        task->device_class = waker->device_class;
    } else {
        if (qs_is_open(task->audio_until_ns, now) && task->share >= share)
            return;
        task->audio_until_ns = waker->until_ns;
    }
    task->share = share;
}

/*
 * A thread is woken at `now`: by what? A thread of the kernel that is woken meanwhile (to blink a light) answers none.
 * `by_a_thread`: what is being done, the thread that runs here does itself.
 */
static __always_inline void attribute(struct qs_task* task, u64 now, bool by_a_thread)
{
    struct mark* mark = mark_here();

    if (!mark || task->kernel)
        return;
    if (mark->input_ns) {
        task->share = QS_WHOLE;
        task->device_class = mark->device_class;
        task->input_until_ns = now + qs_input_window_ns(mark->device_class, &shared.tunables);
        if (!mark->answered)
            task->input_ns = mark->input_ns;
        mark->answered = true;
    } else if (mark->sound) {
        task->share = QS_WHOLE;
        task->audio_until_ns = now + milliseconds(shared.tunables.window_audio_ms);
    } else if (by_a_thread) {
        inherit(task, now);
    }
}

/*
 * These functions are of modules, which a helper without CAP_SYS_ADMIN cannot find by type; so kprobes, which are
 * attached when the module is there. Of the "multi" kind: for others one needs a perf event, which kernels with
 * perf_event_paranoid at 3, Debian's, refuse to such a helper.
 */
SEC("kprobe.multi/snd_pcm_period_elapsed")
int on_sound_period(void* context)
{
    struct mark* mark = mark_here();

    if (mark)
        mark->sound = true;
    return 0;
}

SEC("kretprobe.multi/snd_pcm_period_elapsed")
int on_sound_period_done(void* context)
{
    struct mark* mark = mark_here();

    if (mark)
        mark->sound = false;
    return 0;
}

static __always_inline struct qs_task* current_task(void)
{
    return task_of(bpf_get_current_task_btf());
}

/* Sound servers that keep time by a timer see no period: they ask the card where it is. */
SEC("kprobe.multi/snd_pcm_ioctl")
int on_sound_call(void* context)
{
    struct qs_task* task = current_task();

    if (!task)
        return 0;
    task->share = QS_WHOLE;
    task->audio_until_ns = bpf_ktime_get_ns() + milliseconds(shared.tunables.window_audio_ms);
    return 0;
}

/* include/uapi/drm/drm.h: numbers of calls that are a driver's own, and those that change what is on the screen. */
enum { DRM_COMMAND_BASE = 0x40, DRM_COMMAND_END = 0xa0, DRM_MODE_PAGE_FLIP = 0xb0, DRM_MODE_ATOMIC = 0xbc };

/* A card's own calls are how work is handed to it. */
SEC("kprobe.multi/drm_ioctl")
int BPF_KPROBE(on_graphics_call, void* file, unsigned int call)
{
    struct qs_task* task = current_task();
    u32 number = call & 0xff;
    u64 until;

    if (!task)
        return 0;
    until = bpf_ktime_get_ns() + milliseconds(shared.tunables.window_gpu_ms);
    if (number >= DRM_COMMAND_BASE && number < DRM_COMMAND_END)
        task->gpu_until_ns = until;
    else if (number == DRM_MODE_PAGE_FLIP || number == DRM_MODE_ATOMIC)
        task->flip_until_ns = until;
    return 0;
}
