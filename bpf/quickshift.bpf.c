// SPDX-License-Identifier: GPL-2.0-or-later
// The kernel side of Quickshift, one object. Read from top to bottom: what is shared with user space, the rings, the
// input hook that fills them, the timing of wake-ups, the scheduler. User space leaves out what this kernel or this
// mode lacks.
#include "shared.h"

#include "rings.h"

#include "input.h"

#include "wakeups.h"

#include "scheduler.h"

char _license[] SEC("license") = "GPL";
