// SPDX-License-Identifier: GPL-2.0-or-later
// The kernel side of `./dev bench hotpath`: the real object, and programs that run the steps of its hot paths in a
// loop. What is measured is what runs.
#include "bpf/quickshift.bpf.c"

#include "bench/hotpath/bpf/ring_writes.h"

#include "bench/hotpath/bpf/early.h"

#include "bench/hotpath/bpf/streams.h"
