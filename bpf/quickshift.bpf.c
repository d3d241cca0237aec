// SPDX-License-Identifier: GPL-2.0-or-later
// The kernel side of Quickshift, one object. Read from top to bottom: what is shared with user space, the rings, what
// is known of threads and why, the input hook, the timing of wake-ups, the placement of threads, their runqueues, the
// scheduler. User space leaves out what this kernel or this mode lacks.
#include "shared.h"

#include "rings.h"

#include "tasks.h"

#include "provenance.h"

#include "input.h"

#include "placement.h"

#include "runqueues.h"

#include "wakeups.h"

#include "scheduler.h"

char _license[] SEC("license") = "GPL";
