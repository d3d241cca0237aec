#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""In an instruction-counted virtual machine: ends each virtual CPU's turn after so many microseconds.

short_turns.py MICROSECONDS

The emulator runs the virtual CPUs in turn, and a turn lasts until a timer of its own is due. Timers that a guest's
programs set do not help much: once one is over it must wait for its CPU's turn to be set again, and meanwhile the
others' turns last for milliseconds. So we let the emulated HPET's last timer run periodically, which it does by itself.
Its interrupt goes to a pin that nobody listens to: the guest's programs and its scheduler do not notice.
"""
import mmap
import os
import struct
import sys

HPET = 0xFED00000  # as on every PC; /proc/iomem lists it
CAPABILITIES, CONFIGURATION, COUNTER = 0x00, 0x10, 0xF0
TIMER_CONFIGURATION, TIMER_COMPARATOR, TIMER_BYTES = 0x100, 0x108, 0x20
INTERRUPTS, PERIODIC, PERIOD_FOLLOWS, NARROW = 1 << 2, 1 << 3, 1 << 6, 1 << 8
PIN_SHIFT, LEVEL_TRIGGERED, PIN_MASK = 9, 1 << 1, 0x1F << 9


def main():
    microseconds = int(sys.argv[1])
    memory = mmap.mmap(os.open("/dev/mem", os.O_RDWR | os.O_SYNC), mmap.PAGESIZE, offset=HPET)

    def read(register):
        return struct.unpack_from("<Q", memory, register)[0]

    def write(register, value):
        struct.pack_into("<Q", memory, register, value)

    capabilities = read(CAPABILITIES)
    tick_fs = capabilities >> 32
    timer = TIMER_BYTES * (capabilities >> 8 & 0x1F)  # the last one: the kernel takes the first two
    configuration = read(TIMER_CONFIGURATION + timer)
    pin = (configuration >> 32).bit_length() - 1  # the highest that it may use
    if not tick_fs or pin < 0:
        sys.exit("short_turns: there is no HPET")
    ticks = microseconds * 10**9 // tick_fs
    configuration &= ~(PIN_MASK | LEVEL_TRIGGERED)
    configuration |= pin << PIN_SHIFT | INTERRUPTS | PERIODIC | PERIOD_FOLLOWS | NARROW
    write(TIMER_CONFIGURATION + timer, configuration)
    # It begins in 0.1 s. A moment that is over when it is written would be met once the counter has gone round.
    write(TIMER_COMPARATOR + timer, read(COUNTER) + 10**14 // tick_fs & 0xFFFFFFFF)
    write(TIMER_COMPARATOR + timer, ticks)
    write(CONFIGURATION, read(CONFIGURATION) | 1)


if __name__ == "__main__":
    main()
