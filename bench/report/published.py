# SPDX-License-Identifier: GPL-3.0-or-later
"""Sweeps of one BPF ring buffer's throughput over the number of producers that write without pause, published by others
with the kernel's own benchmark (tools/testing/selftests/bpf/benchs/run_bench_ringbufs.sh, "multi-producer contention").
"""
import collections

Sweep = collections.namedtuple("Sweep", "machine source mega_per_second")  # all producers together, by their number

SWEEPS = [
    Sweep("AMD EPYC 9654",
          "Xu Kuohai, “bpf: Add overwrite mode for BPF ring buffer”, bpf mailing list, October 2025, figures before "
          "the patch",
          {1: 13.218, 2: 15.684, 3: 7.771, 4: 6.281, 8: 2.842, 12: 2.001, 16: 1.833, 20: 1.508, 24: 1.421, 28: 1.309,
           32: 1.265, 36: 1.198, 40: 1.174, 44: 1.113, 48: 1.097, 52: 1.070}),
    Sweep("Intel Sapphire Rapids",
          "Kumar Kartikeya Dwivedi, “bpf: Convert ringbuf.c to rqspinlock”, bpf mailing list, April 2025, figures "
          "after the patch",
          {1: 11.078, 2: 2.801, 3: 3.454, 4: 2.567, 8: 2.468, 12: 2.510, 16: 2.075, 20: 2.640, 24: 2.092, 28: 2.426,
           32: 2.331, 36: 2.306, 40: 2.178, 44: 2.293, 48: 2.022, 52: 1.809}),
]
