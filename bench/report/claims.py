# SPDX-License-Identifier: GPL-3.0-or-later
"""What the design note expects of each idea, beside what was measured here, with the verdict that follows from it."""
import rows as r

HOLDS, PARTLY, NOT = "holds", "partly", "does not hold"


def arrow(before, after):
    return f"{r.number(before)} → {r.number(after)} ns"


def pair(rows, before, after):
    return arrow(rows.median(before), rows.median(after))


def saved(rows, before, after):
    """ns that `after` takes less; 0 where the intervals overlap, since then nothing was found."""
    return 0.0 if rows[after].high >= rows[before].low else rows.median(before) - rows.median(after)


def verdict(found, claimed):
    """Of a saving in ns."""
    if found >= 0.8 * claimed:
        return HOLDS
    return PARTLY if found > 0.1 * claimed else NOT


def ring_write(rows):
    claimed = 20
    alone = saved(rows, "ring_write_bare/shared/1cpu", "ring_write_bare/switch16/1cpu")
    two = saved(rows, "ring_write_bare/shared/2cpu", "ring_write_bare/switch16/2cpu")
    words = f"{verdict(alone, claimed)} for one writer; {verdict(two, claimed)} for writers that never pause"
    one_cpu, two_cpus = (pair(rows, f"ring_write_bare/shared/{cpus}cpu", f"ring_write_bare/switch16/{cpus}cpu")
                         for cpus in (1, 2))
    return ["A ring write, by 16 rings instead of one", "50 → 30 ns",
            f"one CPU: {one_cpu}; two that never pause: {two_cpus}", words]


def static_maps(rows):
    cost = rows.median("ring_write/array16/1cpu") / rows.median("ring_write/switch16/1cpu")
    return ["Rings must be static, chosen by a switch", "no other way",
            f"an array of rings works; {pair(rows, 'ring_write/switch16/1cpu', 'ring_write/array16/1cpu')} "
            f"(× {cost:.3f}), and their number can change while events flow", NOT]


def early(rows, what, claim, claimed, words):
    cold = saved(rows, f"early_access/{what}/cold/off", f"early_access/{what}/cold/on")
    return [words, claim,
            f"warm: {pair(rows, f'early_access/{what}/warm/off', f'early_access/{what}/warm/on')}; cold: "
            f"{pair(rows, f'early_access/{what}/cold/off', f'early_access/{what}/cold/on')}",
            f"as written: {NOT} (no instruction). A real load: {verdict(cold, claimed)} on cold data, {NOT} on warm"
            if cold > 0 else NOT]


def lookup(rows):
    return ["A thread's context, by prefetching it", "25 → 15 ns",
            f"the map decides: hash {r.number(rows.median('context/hash'))} ns, task storage "
            f"{r.number(rows.median('context/task_storage'))} ns, per-CPU array "
            f"{r.number(rows.median('context/percpu_array'))} ns; the lookup reads the first line itself",
            f"the saving {HOLDS}, by another map and not by a hint"
            if rows.median("context/task_storage") < 0.7 * rows.median("context/hash") else NOT]


def wakeups(rows):
    return ["One wake-up an event is harmless", "not mentioned",
            f"a wake-up costs the writer {r.number(rows.median('wakeup/per_event'))} ns instead of "
            f"{r.number(rows.median('wakeup/timer'))} ns; at 64,000 a second the reader takes "
            f"{rows.median('consume/64k/per_event/cpu_percent'):.0f} % of a core if it wakes at once, "
            f"{rows.median('consume/64k/per_event_ordinary/cpu_percent'):.0f} % as an ordinary program, instead of "
            f"{rows.median('consume/64k/timer_1ms/cpu_percent'):.1f} % (1 ms timer) or "
            f"{rows.median('consume/64k/timer_4ms/cpu_percent'):.1f} % (4 ms)",
            "the largest cost of all, and gone"]


def records(rows):
    return ["A mouse report is one event", "1,000 a second",
            f"{rows.median('batching/per_event/writes'):.2f} calls a report at least; written as one record",
            NOT]


def small_rings(rows):
    fills_ms = 65536 / 32 / 64000 * 1000
    return ["Rings of 64 KiB suffice", "16 × 64 KiB",
            f"one CPU writing 64,000 a second fills one in {fills_ms:.0f} ms; default 256 KiB lost "
            f"{rows['consume/64k/default/cpu_percent'].drops} in 60 s", "only if read in time"]


def all_claims(rows):
    return [ring_write(rows), static_maps(rows),
            early(rows, "ring", "10–20 ns saved", 15, "Touching a ring before writing"),
            early(rows, "task", "15–25 ns saved", 20, "Touching a thread's context before using it"),
            early(rows, "cpu", "120 → 80 ns", 40, "Touching the next CPU's context in a scan of 8"),
            lookup(rows), wakeups(rows), records(rows), small_rings(rows)]
