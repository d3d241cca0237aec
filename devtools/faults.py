#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each fault did to the machine, as a table, from what tests with a FaultRecord (tests/support/fault_record.h) left.

    faults.py RESULTS [DOCUMENT]     prints it, or puts it between the two marks in DOCUMENT
"""
import collections
import pathlib
import re
import sys

import marked_table
import recorded

Row = collections.namedtuple("Row", "fault tried lost recovery test")


def tried(folder):
    """{machine: [Row]}, as they ran; ends the program if a test of that run failed, since a table would hide it."""
    machines = collections.defaultdict(list)
    for case in recorded.cases(folder):
        name, of = f"{case.suite}.{case.name}", case.properties
        if case.failed and "Fault" in name:
            sys.exit(f"{case.path.name}: {name} failed: no table is made of such a run")
        if "fault" in of:
            machines[of["fault_machine"]].append(
                Row(of["fault"], int(of["fault_tried"]), of["fault_lost"], int(of["fault_recovery_ms"]), name))
    return machines


def seconds(milliseconds):
    return f"{milliseconds / 1000:.1f} s" if milliseconds < 10_000 else f"{milliseconds / 1000:.0f} s"


def grouped(text):
    """1234567 as 1,234,567."""
    return re.sub(r"\d{4,}", lambda number: f"{int(number[0]):,}", text)


def table(rows):
    lines = [["fault", "tried", "lost", "recovered, at the latest after", "test"], ["---", "--:", "---", "--:", "---"]]
    lines += [[grouped(row.fault), str(row.tried), grouped(row.lost), seconds(row.recovery), f"`{row.test}`"] for row in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main():
    machines = tried(pathlib.Path(sys.argv[1]))
    if not machines:
        sys.exit("no faults were tried there: run ./dev test vm --filter 'Faults.*:DiskFaults.*:Supervision.*:Persistence.*'")
    text = "\n".join(f"**{machine}**\n\n{table(rows)}" for machine, rows in sorted(machines.items(), reverse=True))
    if len(sys.argv) < 3:
        print(text, end="")
    else:
        marked_table.put(sys.argv[2], "faults", text)


if __name__ == "__main__":
    main()
