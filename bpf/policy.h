/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The arithmetic of scheduling, without a call to the kernel: compiled for BPF, and for the tests that check its
 * promises on the very code that the kernel runs. Times are nanoseconds; shares and strengths are percent.
 *
 *   virtual time    v += used · 100/weight · 100/boost       the less weight, the faster it passes
 *   place in line   p  = clamp(v, clock − credit, clock + MAX_LAG)
 *   deadline        d  = p + slice · 100/weight · 100/boost − lead        the earliest is served first
 *   boost           100 % + 15 · strength · share / 100      1 to 16 times the weight
 *   lead            MAX_LEAD · strength · share              0 to 40 ms; demotion: the same, as a lag
 *   share           of a woken thread: its waker's · decay; below MIN_SHARE: none
 *   rescue          whoever has waited for longer than rescue_after_ms is served next, whatever its deadline
 *
 * Comparisons of times hold while they are less than 2^63 ns (292 years) apart, whatever the uptime.
 */
#pragma once

#include "abi.h"

#define QS_NSEC_PER_USEC 1000ULL
#define QS_NSEC_PER_MSEC 1000000ULL
#define QS_NSEC_PER_SEC 1000000000ULL

/* The weight of nice 0. Nice -20 to 19 are 8876 to 1; beyond these limits nobody is slowed down or sped up further. */
#define QS_NORMAL_WEIGHT 100ULL
#define QS_LEAST_WEIGHT 25ULL
#define QS_MOST_WEIGHT 1000ULL

/* No thread stands further behind the clock than this, so that one which ran a lot is not shut out afterwards. */
#define QS_MAX_LAG_NS (100 * QS_NSEC_PER_MSEC)
#define QS_MAX_LEAD_NS (40 * QS_NSEC_PER_MSEC)
/* Longer runs are charged as this one: no overflow, whatever the kernel reports. */
#define QS_MAX_CHARGED_NS (10 * 1000 * QS_NSEC_PER_MSEC)
/* The most that a boost multiplies a weight by, in percent above 100. */
#define QS_MAX_BOOST_PERCENT 1500ULL
/* A smaller share of somebody's boost is none. */
#define QS_MIN_SHARE 25U
#define QS_WHOLE 100U

/* Who may push whom off a CPU: the higher the lower. Numbers are compared, not stored outside the kernel. */
enum qs_rank {
    QS_RANK_IDLE = 0,
    QS_RANK_BACKGROUND,
    QS_RANK_NORMAL,
    QS_RANK_GAME,
    QS_RANK_GPU,
    QS_RANK_COMPOSITOR,
    QS_RANK_AUDIO,
    QS_RANK_INPUT,
    QS_RANK_NOT_OURS /* real-time, deadline and stop classes */
};

/* What a class means for one thread now. */
struct qs_boost {
    qs_s64 lead_ns; /* taken off the deadline; negative: added */
    qs_u32 percent; /* of the weight; 100: as it is */
    qs_u32 rank;
};

static inline int qs_before(qs_u64 a, qs_u64 b)
{
    return (qs_s64)(a - b) < 0;
}

static inline qs_u64 qs_weight(qs_u64 weight)
{
    if (weight < QS_LEAST_WEIGHT)
        return QS_LEAST_WEIGHT;
    return weight > QS_MOST_WEIGHT ? QS_MOST_WEIGHT : weight;
}

/*
 * The weight that a thread is charged by. One of the kernel counts as no less than normal, however nice: it may hold a
 * lock that others wait for, as khugepaged, at nice 19, does with a game's memory.
 */
static inline qs_u64 qs_weight_of(const struct qs_task* task, qs_u64 weight)
{
    return task->kernel && weight < QS_NORMAL_WEIGHT ? QS_NORMAL_WEIGHT : weight;
}

/* The virtual time that `used_ns` on a CPU take. No product overflows: the boost has 32 bits. */
static inline qs_u64 qs_charge(qs_u64 used_ns, qs_u64 weight, qs_u32 boost_percent)
{
    if (used_ns > QS_MAX_CHARGED_NS)
        used_ns = QS_MAX_CHARGED_NS;
    if (boost_percent < 100)
        boost_percent = 100;
    return used_ns * (QS_NORMAL_WEIGHT * 100) / (qs_weight(weight) * boost_percent);
}

/* Where a thread stands in line: neither so early nor so late that somebody would wait for long. */
static inline qs_u64 qs_place(qs_u64 vtime, qs_u64 clock, qs_u64 credit_ns)
{
    qs_u64 earliest = clock - credit_ns;
    qs_u64 latest = clock + QS_MAX_LAG_NS;

    if (qs_before(vtime, earliest))
        return earliest;
    return qs_before(latest, vtime) ? latest : vtime;
}

static inline qs_u64 qs_deadline(const struct qs_task* task, qs_u64 slice_ns, qs_u64 weight)
{
    return task->vtime + qs_charge(slice_ns, qs_weight_of(task, weight), task->boost_percent) - task->lead_ns;
}

/* What a woken thread inherits; never more than its waker has. */
static inline qs_u32 qs_inherited(qs_u32 share, qs_u64 decay_percent)
{
    qs_u32 passed;

    if (share > QS_WHOLE)
        share = QS_WHOLE;
    if (decay_percent > QS_WHOLE)
        decay_percent = QS_WHOLE;
    passed = share * (qs_u32)decay_percent / QS_WHOLE;
    return passed < QS_MIN_SHARE ? 0 : passed;
}

/* Of two times since when and until when; a window that ends at 0 was never opened. */
static inline int qs_is_open(qs_u64 until_ns, qs_u64 now_ns)
{
    return until_ns && qs_before(now_ns, until_ns);
}

/* How long ago something was. Another CPU may have noted it after we read our clock: no time is negative. */
static inline qs_u64 qs_elapsed(qs_u64 since_ns, qs_u64 now_ns)
{
    return qs_before(since_ns, now_ns) ? now_ns - since_ns : 0;
}

/* Whether somebody who began to wait then must be served next; 0: nobody waits. */
static inline int qs_is_overdue(qs_u64 queued_ns, qs_u64 now_ns, qs_u64 bound_ns)
{
    return queued_ns && qs_elapsed(queued_ns, now_ns) > bound_ns;
}

/* How long a thread usually runs between two sleeps: the newest run counts a quarter. */
static inline qs_u64 qs_average_burst(qs_u64 average_ns, qs_u64 burst_ns)
{
    return average_ns - average_ns / 4 + burst_ns / 4;
}

static inline struct qs_boost qs_boosted(qs_u32 rank, qs_u64 strength, qs_u32 share)
{
    struct qs_boost boost;

    if (strength > 100)
        strength = 100;
    if (share > QS_WHOLE)
        share = QS_WHOLE;
    boost.percent = (qs_u32)(100 + QS_MAX_BOOST_PERCENT / 100 * strength * share / 100);
    boost.lead_ns = (qs_s64)(QS_MAX_LEAD_NS / 10000 * strength * share);
    boost.rank = rank;
    return boost;
}

static inline struct qs_boost qs_normal(void)
{
    struct qs_boost boost = {0, 100, QS_RANK_NORMAL};

    return boost;
}

static inline struct qs_boost qs_demoted(qs_u64 strength)
{
    struct qs_boost boost = qs_boosted(QS_RANK_BACKGROUND, strength, QS_WHOLE);

    boost.percent = 100;
    boost.lead_ns = -boost.lead_ns;
    return boost;
}

/* What the policies that are on make of a class. */
static inline struct qs_boost qs_boost_of(qs_u32 task_class, qs_u32 share, const struct qs_tunables* t)
{
    switch (task_class) {
    case QS_TASK_INPUT:
        if (t->boost_input)
            return qs_boosted(QS_RANK_INPUT, t->boost_input_strength, share);
        break;
    case QS_TASK_AUDIO:
        if (t->boost_audio)
            return qs_boosted(QS_RANK_AUDIO, t->boost_audio_strength, share);
        break;
    case QS_TASK_COMPOSITOR:
        if (t->boost_compositor)
            return qs_boosted(QS_RANK_COMPOSITOR, t->boost_compositor_strength, QS_WHOLE);
        break;
    case QS_TASK_GPU:
        if (t->boost_gpu)
            return qs_boosted(QS_RANK_GPU, t->boost_gpu_strength, QS_WHOLE);
        break;
    case QS_TASK_GAME:
        if (t->boost_game)
            return qs_boosted(QS_RANK_GAME, t->boost_game_strength, QS_WHOLE);
        break;
    case QS_TASK_BACKGROUND:
        if (t->demote_background)
            return qs_demoted(t->demote_background_strength);
        break;
    default:
        break;
    }
    return qs_normal();
}

/* How long a thread counts as an input reader after a report of this class of device woke it. */
static inline qs_u64 qs_input_window_ns(qs_u32 device_class, const struct qs_tunables* t)
{
    switch (device_class) {
    case QS_DEVICE_KEYBOARD:
        return t->window_keyboard_ms * QS_NSEC_PER_MSEC;
    case QS_DEVICE_GAMEPAD:
        return t->window_gamepad_ms * QS_NSEC_PER_MSEC;
    default:
        return t->window_mouse_ms * QS_NSEC_PER_MSEC;
    }
}

/* A thread's class, and why. `burst_ns`: CPU time since it last slept. */
static inline void qs_classify(struct qs_task* task, qs_u64 burst_ns, qs_u64 now_ns, const struct qs_tunables* t)
{
    qs_u64 limit = t->background_burst_ms * QS_NSEC_PER_MSEC;
    /* Whoever computes for long is not about to answer anything. */
    int brief = burst_ns <= limit;
    qs_u32 task_class = QS_TASK_NORMAL;
    qs_u32 reason = QS_REASON_NONE;
    struct qs_boost boost;

    if (task->kernel) {
        reason = QS_REASON_FOR_KERNEL;
    } else if (brief && qs_is_open(task->input_until_ns, now_ns)) {
        task_class = QS_TASK_INPUT;
        reason = task->share == QS_WHOLE ? QS_REASON_REPORT : QS_REASON_CHAIN;
    } else if (brief && qs_is_open(task->audio_until_ns, now_ns)) {
        task_class = QS_TASK_AUDIO;
        reason = task->share == QS_WHOLE ? QS_REASON_SOUND : QS_REASON_CHAIN;
    } else if (brief && qs_is_open(task->flip_until_ns, now_ns)) {
        task_class = QS_TASK_COMPOSITOR;
        reason = QS_REASON_FLIP;
    } else if (qs_is_open(task->gpu_until_ns, now_ns) && (brief || task->game)) {
        task_class = QS_TASK_GPU;
        reason = QS_REASON_SUBMIT;
    } else if (task->game) {
        task_class = QS_TASK_GAME;
        reason = QS_REASON_GAME;
    } else if (task->low) {
        task_class = QS_TASK_BACKGROUND;
        reason = QS_REASON_LOW;
    } else if (!brief || task->burst_ns > limit) {
        task_class = QS_TASK_BACKGROUND;
        reason = QS_REASON_BURST;
    }
    if (task_class != task->task_class || !task->since_ns)
        task->since_ns = now_ns;
    task->task_class = (qs_u8)task_class;
    task->reason = (qs_u8)reason;
    boost = qs_boost_of(task_class, task->share, t);
    task->rank = (qs_u8)boost.rank;
    task->boost_percent = boost.percent;
    task->lead_ns = (qs_u64)boost.lead_ns;
}

/*
 * Whether qs_classify would only find again what it has found, as long as the settings are the same: reports keep
 * waking this reader. Of all wake-ups this one must wait least.
 */
static inline int qs_still_reads(const struct qs_task* task, qs_u64 burst_ns, qs_u64 now_ns,
                                 const struct qs_tunables* t)
{
    return task->reason == QS_REASON_REPORT && task->share == QS_WHOLE &&
           burst_ns <= t->background_burst_ms * QS_NSEC_PER_MSEC && qs_is_open(task->input_until_ns, now_ns);
}

/* One more boosted wake-up, for people who ask. */
static inline void qs_count_boost(struct qs_task* task, qs_u64 now_ns)
{
    qs_u64 into_ns = qs_elapsed(task->second_ns, now_ns);

    if (into_ns >= QS_NSEC_PER_SEC) {
        task->boosts_before = into_ns < 2 * QS_NSEC_PER_SEC ? task->boosts : 0;
        task->boosts = 0;
        task->second_ns = into_ns < 2 * QS_NSEC_PER_SEC ? task->second_ns + QS_NSEC_PER_SEC : now_ns;
    }
    task->boosts++;
}
