/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the bench's kernel side and its driver share. */
#pragma once

#include "bpf/abi.h"

/* When a CPU's measured loop began and ended, and how often it went round; on a cache line of its own. */
struct bench_run {
    qs_u64 start_ns;
    qs_u64 end_ns;
    qs_u64 steps;
    qs_u64 padding[5];
};
QS_ASSERT_SIZE(struct bench_run, 64);

/* One input_event call of a stream that is played back. 8 bytes, as far apart as an array map's values are at least. */
struct bench_event {
    qs_u16 type;
    qs_u16 code;
    int value;
};
QS_ASSERT_SIZE(struct bench_event, 8);
#define BENCH_STREAM_EVENTS 4096

/* The rings of the design note's static switch; the first alone is its single shared ring. */
#define BENCH_STATIC_RINGS 16
#define BENCH_RING_BYTES 262144

/* What is known of a thread or a CPU: two cache lines. */
struct bench_context {
    qs_u64 words[16];
};
QS_ASSERT_SIZE(struct bench_context, 128);

/* CPUs looked at in one search for an idle one, as in the design note; one more is touched after the last. */
#define BENCH_SCANNED_CPUS 8
#define BENCH_TOUCHED (1 + BENCH_SCANNED_CPUS + 1)
