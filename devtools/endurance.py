#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the helper had of the machine before and after a day of use, as a table in a document, from what
`./dev test vm --endurance` (tests/faults/endurance_test.cpp) left.

    endurance.py RESULTS DOCUMENT
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

import marked_table

WHAT = ("memory", "open files", "BPF maps", "BPF programs", "BPF links", "threads", "mappings")
PREFIX = "endurance_"


def recorded(folder):
    """The properties of each run that passed."""
    for path in sorted(folder.glob("*.xml")):
        for case in ElementTree.parse(path).iter("testcase"):
            of = {node.get("name"): node.get("value") for node in case.iter("property")}
            if f"{PREFIX}machine" not in of:
                continue
            if case.find("failure") is not None:
                sys.exit(f"{path.name}: {case.get('name')} failed: no table is made of such a run")
            yield {name.removeprefix(PREFIX): value for name, value in of.items() if name.startswith(PREFIX)}


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
    lines.append(f"| most memory, second half over first | | {number(run['on_growth_kib'], ' KiB')} | | {number(run['off_growth_kib'], ' KiB')} |")
    return "\n".join(lines)


def main():
    runs = list(recorded(pathlib.Path(sys.argv[1])))
    if not runs:
        sys.exit("no day of use was tried there: run ./dev test vm --endurance")
    marked_table.put(sys.argv[2], "endurance", "\n\n".join(map(table, runs)))


if __name__ == "__main__":
    main()
