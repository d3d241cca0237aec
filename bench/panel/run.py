#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the panel's plots cost to draw, off screen on this machine: ./dev bench panel

Drawing off screen is one thread's work: rows are its CPU time, so that a busy machine does not count. Each is the median over repetitions, with the bounds of its 95 % confidence interval; the rows that have a budget are
held against it.
"""
import argparse
import json
import math
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "build/dev/bin/bench/panel_bench"
BUDGETS_MS = {"panel/ring_lines/16x1800/redraw": 6, "panel/heat_map/300x64/redraw": 2}


def measured(repetitions):
    subprocess.run([ROOT / "dev", "build", "--preset", "dev", "--target", "panel_bench"], check=True)
    output = subprocess.run(
        [PROGRAM, "--benchmark_format=json", f"--benchmark_repetitions={repetitions}", "--benchmark_min_time=0.05",
         "--benchmark_enable_random_interleaving=true"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True, stdout=subprocess.PIPE, text=True).stdout
    values = {}
    for run in json.loads(output)["benchmarks"]:
        if run["run_type"] == "iteration":
            values.setdefault(run["run_name"], []).append(run["cpu_time"])
    return values


def row(name, values):
    """The interval comes from order statistics: ranks n/2 ± 0.98 √n hold the true median in 95 % of cases."""
    values = sorted(values)
    n = len(values)
    reach = 0.98 * math.sqrt(n)
    low = max(0, math.floor(n / 2 - reach))
    high = min(n - 1, math.ceil(n / 2 + reach))
    middle = (values[(n - 1) // 2] + values[n // 2]) / 2
    return {"name": name, "unit": "ms", "median": middle, "low": values[low], "high": values[high], "n": n, "drops": 0}


def main():
    parser = argparse.ArgumentParser(prog="./dev bench panel", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few repetitions: to see that it works, not to quote")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the rows there")
    options = parser.parse_args()
    rows = [row(name, values) for name, values in measured(5 if options.quick else 31).items()]
    print(f"{'':40} {'median':>9} {'low':>9} {'high':>9}  {'':4} {'n':>4}  budget")
    over = []
    for entry in rows:
        budget = BUDGETS_MS.get(entry["name"])
        word = "" if budget is None else f"{budget} ms: {'kept' if entry['median'] < budget else 'EXCEEDED'}"
        if budget is not None and entry["median"] >= budget:
            over.append(entry["name"])
        print(f"{entry['name']:40} {entry['median']:9.3f} {entry['low']:9.3f} {entry['high']:9.3f}  ms   {entry['n']:4}  {word}")
    if options.json:
        options.json.write_text(json.dumps({"bench": "panel", "rows": rows}, indent=4) + "\n")
    return f"over budget: {', '.join(over)}" if over else 0


if __name__ == "__main__":
    sys.exit(main())
