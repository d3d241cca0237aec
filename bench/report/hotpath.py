#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hotpath.py JSON DOCS: writes the generated parts of DOCS/performance.md, and its plots, from a bench's rows."""
import math
import pathlib
import sys

import claims
import contention
import plots
import promises
import rows as r
from published import SWEEPS
from sections import replace, table

RING_MIB = 262144 / 2**20
MODELLED_CPUS = (4, 8, 16, 32, 64)
MODELLED_RINGS = (1, 2, 4, 8, 16, 32, 64)
BUSY_PERCENT = 10
CLAIMS_HEADER = ["idea", "expected", "measured here", "verdict"]


def machine(rows):
    m = rows.machine
    kind = "bare metal"
    if m["virtual"]:
        kind = "a virtual machine: compare rows with each other, not with other machines"
    lines = [f"{m['cpus']} × {m['cpu']} ({kind}), Linux {m['kernel']}, {m['date'][:10]}. Other programs used "
             f"{m['others_percent']:.0f} % of the CPUs meanwhile."]
    if m["others_percent"] > BUSY_PERCENT:
        lines.append("That is much: the rows consume/…/default_ordinary tell of them, too.")
    if not m["realtime"]:
        lines.append("The writers had no real-time priority, so other programs' work is in all figures.")
    return " ".join(lines)


def checklist(rows):
    return table(["promise", "", "found"],
                 [[v.promise, "**holds**" if v.holds else "**does not hold**", v.found]
                  for v in promises.verdicts(rows)])


def all_rows(rows):
    return table(["row", "unit", "median", "95 % interval", "n", "drops"],
                 [[f"`{row.name}`", row.unit, r.number(row.median), f"{r.number(row.low)}–{r.number(row.high)}", row.n,
                   f"{row.drops:,}"] for row in rows])


def two_digits(value):
    """What an estimate is worth."""
    if value == 0:
        return "0"
    if value < 0.1:
        return "< 0.1"
    digits = max(0, 1 - math.floor(math.log10(value)))
    return f"{float(f'{value:.2g}'):,.{digits}f}"


def times(estimates):
    """(low, middle, high) in ns as people read them."""
    low, middle, high = (two_digits(value) for value in estimates)
    return middle if low == high else f"{middle} ({low}–{high})"


def saturating(model):
    return table(["CPUs", *(f"{rings} ring{'s' * (rings > 1)}" for rings in MODELLED_RINGS)],
                 [[cpus, *(times(model.saturating(cpus, rings)) for rings in MODELLED_RINGS)]
                  for cpus in MODELLED_CPUS])


def choice(model, cpus):
    return table(["rings", "CPUs a ring", "ns a write, all without pause", "ns waiting, 1,000/s a CPU",
                  "ns waiting, 8,000/s a CPU", "memory, MiB"],
                 [[rings, contention.writers(cpus, rings), times(model.saturating(cpus, rings)),
                   times(model.wait(cpus, rings, 1000)), times(model.wait(cpus, rings, 8000)), f"{rings * RING_MIB:g}"]
                  for rings in MODELLED_RINGS])


def assumptions(model):
    low, middle, high = model.growths
    fits = "; ".join(f"{sweep.machine}: b = {contention.growth(sweep):.2f} ({sweep.source})" for sweep in SWEEPS)
    return (f"From this machine: {model.alone:.1f} ns for a write into a ring of one's own, and s(2) = "
            f"{model.held_by_two:.0f} ns. From published sweeps: {fits}. The model takes b = {middle:.2f}, "
            f"and {low:.2f} and {high:.2f} as its limits.")


def main():
    source, docs = sys.argv[1], pathlib.Path(sys.argv[2])
    rows = r.Rows(source)
    model = contention.Model(rows)
    pictures = docs / "performance"
    plots.ring_writes(rows, pictures / "ring-writes.svg")
    plots.early_access(rows, pictures / "early-access.svg")
    plots.consumption(rows, pictures / "consumption.svg")
    plots.contention(rows, model, pictures / "contention.svg")

    page = docs / "performance.md"
    text = page.read_text(encoding="utf-8")
    for name, part in {"hotpath-machine": machine(rows),
                       "hotpath-promises": checklist(rows),
                       "hotpath-claims": table(CLAIMS_HEADER, claims.all_claims(rows)),
                       "hotpath-model": "\n\n".join([assumptions(model), saturating(model)]),
                       "hotpath-choice": choice(model, 32),
                       "hotpath-rows": all_rows(rows)}.items():
        text = replace(text, name, part)
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
