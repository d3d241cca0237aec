#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""In an instruction-counted virtual machine: ends each virtual CPU's turn after so many microseconds.

short_turns.py MICROSECONDS

The emulator runs the virtual CPUs in turn, and a turn lasts until a timer of its own is due. Timers that a guest's
programs set do not help much: once one is over it must wait for its CPU's turn to be set again, and meanwhile the
others' turns last for milliseconds. So we let the emulated HPET's last timer run periodically, which it does by itself.
Its interrupt goes to a pin that nobody listens to: the guest's programs and its scheduler do not notice.
"""
import ctypes
import mmap
import os
import sys

HPET = 0xFED00000  # as on every PC; /proc/iomem lists it
# Its registers' addresses and bits, as in Intel's "IA-PC HPET Specification" 1.0a, 2.3. Of wide ones the lower half.
CAPABILITIES, TICK_FS, CONFIGURATION, COUNTER = 0x00, 0x04, 0x10, 0xF0
TIMER_CONFIGURATION, TIMER_PINS, TIMER_COMPARATOR, TIMER_BYTES = 0x100, 0x104, 0x108, 0x20
INTERRUPTS, PERIODIC, PERIOD_FOLLOWS, NARROW = 1 << 2, 1 << 3, 1 << 6, 1 << 8
PIN_SHIFT, LEVEL_TRIGGERED, PIN_MASK = 9, 1 << 1, 0x1F << 9


class Registers:
    """Read and written 32 bits at a time, in one access each."""

    def __init__(self, address):
        self._memory = mmap.mmap(os.open("/dev/mem", os.O_RDWR | os.O_SYNC), mmap.PAGESIZE, offset=address)

    def __getitem__(self, register):
        return ctypes.c_uint32.from_buffer(self._memory, register).value

    def __setitem__(self, register, value):
        ctypes.c_uint32.from_buffer(self._memory, register).value = value & 0xFFFFFFFF


def main():
    microseconds = int(sys.argv[1])
    hpet = Registers(HPET)
    tick_fs = hpet[TICK_FS]
    timer = TIMER_BYTES * (hpet[CAPABILITIES] >> 8 & 0x1F)  # the last one: the kernel takes the first two
    pin = hpet[TIMER_PINS + timer].bit_length() - 1  # the highest that it may use
    if not tick_fs or pin < 0:
        sys.exit("short_turns: there is no HPET")
    configuration = hpet[TIMER_CONFIGURATION + timer] & ~(PIN_MASK | LEVEL_TRIGGERED)
    configuration |= pin << PIN_SHIFT | INTERRUPTS | PERIODIC | PERIOD_FOLLOWS | NARROW
    hpet[TIMER_CONFIGURATION + timer] = configuration
    # It begins in 0.1 s. A moment that is over when it is written would be met once the counter has gone round.
    begin = hpet[COUNTER] + 10**14 // tick_fs & 0xFFFFFFFF
    hpet[TIMER_COMPARATOR + timer] = begin
    if hpet[TIMER_COMPARATOR + timer] != begin:
        sys.exit("short_turns: the HPET's timer does not take a value")
    hpet[TIMER_COMPARATOR + timer] = microseconds * 10**9 // tick_fs
    hpet[CONFIGURATION] |= 1


if __name__ == "__main__":
    main()
