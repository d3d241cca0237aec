/* SPDX-License-Identifier: GPL-3.0-or-later OR GPL-2.0-or-later */
/*
 * How a value becomes a histogram bucket: the one definition for the kernel side (as C for BPF), the helper and the
 * panel.
 *
 * Log-linear, as in HdrHistogram: values below 16 have a bucket each, then every power of two is cut into 16 equal
 * buckets, so a bucket is never wider than 1/16 = 6.25 % of its lower bound. Unit: nanoseconds.
 */
#pragma once

#define QS_HIST_SUB_BITS 4
#define QS_HIST_SUB_BUCKETS (1 << QS_HIST_SUB_BITS)
/* Values of 2^36 ns (68.7 s) and more share the last bucket; their exact sum and maximum are kept beside it. */
#define QS_HIST_MAX_EXPONENT 35
#define QS_HIST_BUCKETS ((QS_HIST_MAX_EXPONENT - QS_HIST_SUB_BITS + 2) * QS_HIST_SUB_BUCKETS)

/* The bucket of a value: 0 to QS_HIST_BUCKETS - 1. */
static inline unsigned int qs_hist_bucket(unsigned long long value)
{
    unsigned int exponent;

    if (value < QS_HIST_SUB_BUCKETS)
        return (unsigned int)value;
    exponent = 63 - (unsigned int)__builtin_clzll(value);
    if (exponent > QS_HIST_MAX_EXPONENT)
        return QS_HIST_BUCKETS - 1;
    return (exponent - QS_HIST_SUB_BITS + 1) * QS_HIST_SUB_BUCKETS +
           ((unsigned int)(value >> (exponent - QS_HIST_SUB_BITS)) & (QS_HIST_SUB_BUCKETS - 1));
}

/* The smallest value of a bucket; for QS_HIST_BUCKETS, the bound above the last one. */
static inline unsigned long long qs_hist_lower_bound(unsigned int bucket)
{
    unsigned int shift;

    if (bucket < QS_HIST_SUB_BUCKETS)
        return bucket;
    shift = bucket / QS_HIST_SUB_BUCKETS - 1;
    return (unsigned long long)(QS_HIST_SUB_BUCKETS + bucket % QS_HIST_SUB_BUCKETS) << shift;
}
