# SPDX-License-Identifier: GPL-3.0-or-later
"""What a write costs on machines with more CPUs than the one measured.

A ring lets one writer in at a time. With k of them that write without pause, each waits for all others, so a write
takes k · s(k), where s(k) is how long the ring is held for one write. s grows with k, because the lock and the
positions travel between more and more distant caches: s(k) = s(2) · (k / 2)^b. s(2) is half of what a write costs on
our two CPUs. b is fitted to each published sweep (s(k) = 1 / throughput); they differ, so there is a low, a high and a
middle estimate.

At rates at which people use input devices rings are nearly always free. A write then waits for one that is under way:
rho · s / (2 · (1 - rho)) on average, with rho = (k - 1) · rate · s(k) the share of time in which others hold the ring,
as in any queue with Poisson arrivals and a constant service time (M/D/1).
"""
import math

import numpy

from published import SWEEPS


def writers(cpus, rings):
    """How many CPUs share the fullest ring under the mapping `modulo`."""
    return math.ceil(cpus / rings)


def growth(sweep):
    """b of one sweep, by least squares over the logarithms, from two producers on."""
    points = [(k, 1 / rate) for k, rate in sweep.mega_per_second.items() if k >= 2]
    k, held = zip(*points)
    slope, _ = numpy.polyfit(numpy.log(k), numpy.log(held), 1)
    return float(slope)


class Model:
    """Times in ns; each answer is (low, middle, high)."""

    def __init__(self, rows):
        self.alone = rows.median("ring_write/array1/1cpu")
        self.held_by_two = rows.median("ring_write/array1/2cpu") / 2
        fitted = sorted(growth(sweep) for sweep in SWEEPS)
        self.growths = (fitted[0], sum(fitted) / len(fitted), fitted[-1])

    def _held(self, k, b):
        return self.held_by_two * (max(k, 2) / 2) ** b

    def saturating(self, cpus, rings):
        k = writers(cpus, rings)
        if k == 1:
            return (self.alone,) * 3
        return tuple(max(self.alone, k * self._held(k, b)) for b in self.growths)

    def wait(self, cpus, rings, rate):
        """Added to a write when every CPU makes `rate` reports a second. Infinite: the ring cannot keep up."""
        k = writers(cpus, rings)
        if k == 1:
            return (0.0,) * 3
        return tuple(self._wait(self._held(k, b), (k - 1) * rate / 1e9) for b in self.growths)

    @staticmethod
    def _wait(held, arrivals_per_ns):
        load = arrivals_per_ns * held
        return load * held / (2 * (1 - load)) if load < 1 else math.inf
