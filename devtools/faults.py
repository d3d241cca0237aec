#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each fault did to the machine, as a table, from what tests with a FaultRecord (tests/support/fault_record.h) left.

    faults.py RESULTS                prints it, as far as it was tried
    faults.py RESULTS DOCUMENT       puts it between the two marks in DOCUMENT, if every fault was tried on two kernels
                                     or more; otherwise says which were not, and leaves DOCUMENT as it is
"""
import collections
import pathlib
import re
import sys

import marked_table
import recorded

TESTS = pathlib.Path(__file__).resolve().parent.parent / "tests"
RUN_ALL = "./dev test vm --filter 'Faults.*:DiskFaults.*:Supervision.*:Persistence.*' --report"
KERNELS = 2  # newest and oldest

Row = collections.namedtuple("Row", "fault tried lost recovery test")


def tried(folder):
    """{machine: [Row]}, as they ran in virtual machines; of a test that failed no row is made."""
    machines = collections.defaultdict(list)
    for case in recorded.cases(folder):
        of = case.properties
        # Some of them run here, too, without a scheduler.
        if "fault" in of and not case.failed and case.path.name.startswith("vm."):
            machines[of["fault_machine"]].append(Row(of["fault"], int(of["fault_tried"]), of["fault_lost"],
                                                     int(of["fault_recovery_ms"]), f"{case.suite}.{case.name}"))
    return machines


def expected():
    """The tests that make a FaultRecord, out of their sources: a new one needs no line here."""
    names = []
    for path in sorted(TESTS.glob("*/*_test.cpp")):
        for test in re.split(r"^TEST_F\(", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            if "FaultRecord record(" in test:
                suite, name = re.match(r"(\w+),\s*(\w+)\)", test).groups()
                names.append(f"{suite}.{name}")
    return names


def missing(machines):
    """What keeps the table from being whole, a line each."""
    lines = []
    if len(machines) < KERNELS:
        lines.append(f"tried on {len(machines)} kernels, and not on {KERNELS}")
    for machine, rows in sorted(machines.items()):
        found = {row.test for row in rows}
        lines += [f"{machine}: {test} was not run there, was skipped or failed" for test in expected() if test not in found]
    return lines


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
        sys.exit(f"no faults were tried there: run {RUN_ALL}")
    text = "\n".join(f"**{machine}**\n\n{table(rows)}" for machine, rows in sorted(machines.items(), reverse=True))
    if len(sys.argv) < 3:
        print(text, end="")
        return
    if lines := missing(machines):
        sys.exit("\n  ".join([f"{sys.argv[2]} is left as it is, since the table of faults is not whole; run {RUN_ALL}", *lines]))
    marked_table.put(sys.argv[2], "faults", text)


if __name__ == "__main__":
    main()
