#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the panel costs on this machine: ./dev bench panel

Drawing (a plot anew, off screen), the program (until its first figures are drawn, while it shows a recording of 30 frames a
second with 16 rings and all histograms, and in the tray, connected to the real helper), and its memory over an hour of
frames. Takes ten minutes; needs root, since the helper and its bus are real.

Each row is the median over repetitions, with the bounds of its 95 % confidence interval; rows that have a budget are held
against it, and undecided when it lies within the interval. Drawing is CPU time, so that a busy machine does not count; the
time until the first figures is the clock's.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys

import report
from budgets import row

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAMS = ROOT / "build/dev/bin/bench"
OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def output_of(command, **more):
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **more).stdout)


def drawing(quick):
    """{row: (unit, values)} of panel_bench."""
    found = output_of([PROGRAMS / "panel_bench", "--benchmark_format=json",
                       f"--benchmark_repetitions={5 if quick else 31}", "--benchmark_min_time=0.05",
                       "--benchmark_enable_random_interleaving=true"], env=OFFSCREEN)
    values = {}
    for run in found["benchmarks"]:
        if run["run_type"] == "iteration":
            unit = run["time_unit"].replace("us", "µs")
            values.setdefault(run["run_name"], (unit, []))[1].append(run["cpu_time"])
    return values


def as_root(command):
    if os.geteuid() == 0:
        return command
    if not shutil.which("sudo"):
        sys.exit("./dev bench panel needs root (the helper and its bus are real): run it as root, or install sudo.")
    return ["sudo", "--", *command]


def program(quick):
    parts, seconds = (3, 2) if quick else (11, 5)
    found = output_of(as_root([PROGRAMS / "panel_cost", "--parts", str(parts), "--seconds", str(seconds)]))
    return {name: (entry["unit"], entry["values"]) for name, entry in found.items()}


def memory(quick):
    found = output_of([PROGRAMS / "panel_soak", "--minutes", "4" if quick else "60"], env=OFFSCREEN)
    return {name: (entry["unit"], entry["values"]) for name, entry in found.items()}


def main():
    parser = argparse.ArgumentParser(prog="./dev bench panel", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few repetitions: to see that it works, not to quote")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the rows there")
    parser.add_argument("--report", action="store_true",
                        help="also write them to docs/performance/panel.json, and the table of docs/performance.md")
    options = parser.parse_args()
    if options.report and options.quick:
        parser.error("--report is for whole measurements: leave --quick out.")
    files = [file for file in (options.json, options.report and ROOT / "docs/performance/panel.json") if file]
    for file in files:
        try:
            file.touch()
        except OSError as error:
            parser.error(f"{file} cannot be written: {error.strerror}.")
    subprocess.run([ROOT / "dev", "build", "--preset", "dev", "--target", "panel_bench", "--target", "panel_cost",
                    "--target", "panel_soak"], check=True, stdout=sys.stderr)
    rows = [row(name, unit, values) for part in (drawing, program, memory)
            for name, (unit, values) in sorted(part(options.quick).items())]
    result = {"bench": "panel", "machine": report.machine(), "rows": rows}
    report.show(rows)
    for file in files:
        file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    if options.report:
        report.write(ROOT / "docs", result)
    over = report.exceeded(rows)
    return f"over budget: {', '.join(over)}" if over else 0


if __name__ == "__main__":
    sys.exit(main())
