#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the helper had of the machine before and after a day of use, as a table in a document, from what
`./dev test vm --endurance` (tests/faults/endurance_test.cpp) left.

    endurance.py RESULTS DOCUMENT
"""
import pathlib
import sys

import marked_table
import recorded

WHAT = ("memory", "open files", "BPF maps", "BPF programs", "BPF links", "threads", "mappings")
PREFIX = "endurance_"


def days(folder):
    """The properties of each run, all of which have passed."""
    for case in recorded.cases(folder):
        if f"{PREFIX}machine" not in case.properties:
            continue
        if case.failed:
            sys.exit(f"{case.path.name}: {case.name} failed: no table is made of such a run")
        yield {name.removeprefix(PREFIX): value for name, value in case.properties.items() if name.startswith(PREFIX)}


def number(text, unit=""):
    return f"{int(text):,}{unit}"


def table(run):
    hours = int(run["minutes"]) / 60
    lines = [f"**{run['machine']}**: {hours:g} hours of use, {number(run['minutes'])} minutes of which each holds what happens in one, took "
             f"{number(run['clock_minutes'])} minutes there; {number(run['reports'])} input reports, {number(run['dropped'])} of them dropped.",
             "", f"| of the helper | scheduler on, after {run['warm_up']} minutes of use | at the end | off, after {run['warm_up']} minutes | at the end |",
             "| --- | --: | --: | --: | --: |"]
    for name in WHAT:
        unit = " KiB" if name == "memory" else ""
        cells = [number(value, unit) for state in ("on", "off") for value in run[f"{state}_{name}"].split()]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    lines.append(f"| memory at its most | | {number(run['on_most_kib'], ' KiB')} | | {number(run['off_most_kib'], ' KiB')} |")
    lines.append(f"| mean memory, second half over first | | {number(run['on_growth_kib'], ' KiB')} | | {number(run['off_growth_kib'], ' KiB')} |")
    return "\n".join(lines)


def main():
    runs = list(days(pathlib.Path(sys.argv[1])))
    if not runs:
        sys.exit("no day of use was tried there: run ./dev test vm --endurance")
    marked_table.put(sys.argv[2], "endurance", "\n\n".join(map(table, runs)))


if __name__ == "__main__":
    main()
