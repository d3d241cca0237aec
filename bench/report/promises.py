# SPDX-License-Identifier: GPL-3.0-or-later
"""What Quickshift promises of its hot paths, each held against the rows."""
import collections

import rows as r

Verdict = collections.namedtuple("Verdict", "promise holds found")

LEAST_GAIN_OF_OWN_RINGS = 5
MOST_COST_OF_ARRAY = 1.10
MOST_FRAME_US = 100
MOST_CPU_PERCENT = 2.5
DEFAULT_INTERVAL_US = 4000
TIMERS_US = {"timer_1ms": 1000, "timer_4ms": 4000}


def ratio(rows, name, other):
    return rows.median(name) / rows.median(other)


def array_against_switch(rows):
    ratios = {cpus: ratio(rows, f"ring_write/array16/{cpus}cpu", f"ring_write/switch16/{cpus}cpu")
              for cpus in sorted({1, rows.cpus()})}
    bare = ratio(rows, "ring_write_bare/array16/1cpu", "ring_write_bare/switch16/1cpu")
    found = ", ".join(f"{value:.3f} on {cpus} CPU{'s' * (cpus > 1)}" for cpus, value in ratios.items())
    return Verdict(f"A write through the array of rings costs at most {MOST_COST_OF_ARRAY:.2f} of one through a static "
                   "switch",
                   max(ratios.values()) <= MOST_COST_OF_ARRAY,
                   f"{found}; {bare:.3f} without accounting and wake-up check")


def own_rings(rows):
    gain = ratio(rows, "ring_write/array1/2cpu", "ring_write/array16/2cpu")
    return Verdict(f"Two CPUs that write without pause: own rings at least {LEAST_GAIN_OF_OWN_RINGS} times cheaper "
                   "than a shared one",
                   gain >= LEAST_GAIN_OF_OWN_RINGS, f"{gain:.1f} times")


def batching(rows):
    saved = ratio(rows, "batching/per_event/writes", "batching/per_report/writes")
    return Verdict("A record a report at least halves the writes of a mouse", saved >= 2,
                   f"{saved:.2f} times fewer writes")


def frames(rows):
    times = {what: rows.median(f"frame/{what}/64rings") for what in ("encode", "decode")}
    most = {what: rows.median(f"frame/{what}/64rings_coarsened") for what in ("encode", "decode")}
    return Verdict(f"A frame of 64 rings and all histograms is written, and read, in under {MOST_FRAME_US} µs",
                   max(times.values()) < MOST_FRAME_US,
                   f"{times['encode']:.0f} and {times['decode']:.0f} µs; one with ten times as much in each histogram, "
                   f"which must be coarsened to fit: {most['encode']:.0f} and {most['decode']:.0f} µs")


def default_settings(rows):
    cpu = rows["consume/64k/default/cpu_percent"]
    return Verdict("60 s of 64,000 reports a second with default settings, nothing keeping the reader from its CPU: "
                   f"none lost, at most {MOST_CPU_PERCENT} % of a core",
                   cpu.drops == 0 and cpu.median <= MOST_CPU_PERCENT, f"{cpu.drops} lost, {cpu.median:.2f} %")


def among_others(rows):
    cpu = rows["consume/64k/default_ordinary/cpu_percent"]
    lag_us = rows.median("consume/64k/default_ordinary/lag_p99")
    most_ms = rows.median("consume/64k/default_ordinary/lag_max") / 1000
    return Verdict("The same with the reader as ordinary a program as others, which used "
                   f"{rows.machine['others_percent']:.0f} % of all CPUs: none lost, the lag's p99 at most twice the "
                   "interval",
                   cpu.drops == 0 and lag_us <= 2 * DEFAULT_INTERVAL_US,
                   f"{cpu.drops:,} of {64000 * cpu.n:,} lost; p99 {r.number(lag_us)} µs of {DEFAULT_INTERVAL_US:,} µs, "
                   f"longest {r.number(most_ms)} ms")


def fast_mouse(rows):
    cpu = rows["consume/8k/timer_4ms/cpu_percent"]
    return Verdict(f"8,000 reports a second with default settings: at most {MOST_CPU_PERCENT} % of a core",
                   cpu.drops == 0 and cpu.median <= MOST_CPU_PERCENT,
                   f"{cpu.drops} lost, {cpu.median:.2f} %; watched closely, with the 1 ms timer: "
                   f"{rows.median('consume/8k/timer_1ms/cpu_percent'):.2f} %")


def lag(rows):
    lags = {f"{rate}/{policy}": (rows.median(f"consume/{rate}/{policy}/lag_p99"), interval)
            for rate in ("1k", "8k", "64k") for policy, interval in TIMERS_US.items()}
    lags["64k/default"] = (rows.median("consume/64k/default/lag_p99"), DEFAULT_INTERVAL_US)
    worst = max(lags, key=lambda name: lags[name][0] / lags[name][1])
    lag_us, interval_us = lags[worst]
    return Verdict("The drain lag's p99 is at most twice the timer's interval", lag_us <= 2 * interval_us,
                   f"worst: {r.number(lag_us)} µs of {interval_us:,} µs ({worst})")


def too_small(rows):
    lost = rows["consume/64k/too_small/lost"]
    return Verdict("Rings that are too small: every lost report is counted as dropped",
                   lost.drops > 0 and lost.median == lost.drops, f"{lost.median:,.0f} not read, {lost.drops:,} counted")


def no_other_drops(rows):
    may_drop = ("too_small", "_ordinary")
    dropping = [row.name for row in rows if row.drops and not any(words in row.name for words in may_drop)]
    return Verdict("No row but those of rings that are too small and of ordinary readers dropped a report", not dropping, ", ".join(dropping) or "none did")


def verdicts(rows):
    return [judge(rows) for judge in (array_against_switch, own_rings, batching, frames, default_settings, among_others,
                                      fast_mouse, lag, too_small, no_other_drops)]
