#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums up a folder of test results; the last line printed is `N passed, N failed, N skipped`. Exit status 1 if any failed.

A run NAME (unit.dev, vm.7.3.4.bus_tests, …) has left NAME.status (the program's exit status, or "running" if it was cut
off), NAME.log, and NAME.xml in the JUnit form that GoogleTest and QtTest write. A tier that cannot run here has left
NAME.skip with the reason, and counts as one skipped test. A program that ended badly without saying which test failed
counts as one failed test: a crash must never look like a pass.
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

QTEST_FRAME = ("initTestCase", "cleanupTestCase")  # QtTest lists them among the tests; they count only if they fail

Run = collections.namedtuple("Run", "name passed failed skipped seconds")


def cases(path):
    """(name, outcome, message, seconds) of each test in a JUnit file."""
    for case in ElementTree.parse(path).iter("testcase"):
        if case.get("name") in QTEST_FRAME and len(case) == 0:
            continue
        name = f"{case.get('classname', '')}.{case.get('name', '')}"
        seconds = float(case.get("time") or 0)
        bad = [node for node in case if node.tag in ("failure", "error")]
        skipped = [node for node in case if node.tag == "skipped"]
        if bad:
            yield name, "failed", " / ".join(text_of(node) for node in bad), seconds
        elif skipped or case.get("status") == "notrun" or case.get("result") == "skipped":
            yield name, "skipped", text_of(skipped[0]) if skipped else "disabled", seconds
        else:
            yield name, "passed", "", seconds


def text_of(node):
    """The message in one line, without GoogleTest's `file:line` before a reason to skip."""
    words = " ".join((node.get("message") or node.text or "no reason given").split())
    return re.sub(r"^/\S+:\d+ ", "", words) if node.tag == "skipped" else words


def tail(path, lines=6):
    try:
        text = path.read_text(errors="replace").rstrip().splitlines()
    except OSError:
        return ""
    return "".join(f"\n      {line}" for line in text[-lines:])


def read_run(folder, name):
    status = (folder / f"{name}.status").read_text().strip()
    failed, skipped, passed, seconds = [], [], 0, 0.0
    try:
        for case, outcome, message, took in cases(folder / f"{name}.xml"):
            seconds += took
            if outcome == "passed":
                passed += 1
            else:
                (failed if outcome == "failed" else skipped).append((case, message))
        broken = status != "0" and not failed and f"the program ended with status {status} though no test failed"
    except (OSError, ElementTree.ParseError):
        broken = f"the program ended with status {status} and left no results"
    if broken:
        failed.append((name, broken + tail(folder / f"{name}.log")))
    return Run(name, passed, failed, skipped, seconds)


def collect(folder):
    for path in sorted(folder.iterdir()):
        if path.suffix == ".status":
            yield read_run(folder, path.stem)
        elif path.suffix == ".skip":
            yield Run(path.stem, 0, [], [("the whole tier", path.read_text().strip())], 0.0)


def report(runs):
    for run in runs:
        for name, message in run.failed:
            print(f"✗ {run.name}: {name}: {message}")
    for run in runs:
        reasons = collections.Counter(message for _, message in run.skipped)
        first = {message: name for name, message in reversed(run.skipped)}
        for message, count in reasons.items():
            print(f"– {run.name}: {first[message] if count == 1 else f'{count} tests'}: skipped: {message}")
    width = max(len(run.name) for run in runs)
    for run in runs:
        print(f"{run.name:<{width}}  {run.passed} passed, {len(run.failed)} failed, {len(run.skipped)} skipped in {run.seconds:.1f} s")


def main():
    runs = list(collect(pathlib.Path(sys.argv[1])))
    if not runs:
        runs = [Run("tests", 0, [("nothing ran", "no test program left a result")], [], 0.0)]
    report(runs)
    passed, failed, skipped = (sum(counts) for counts in zip(*((r.passed, len(r.failed), len(r.skipped)) for r in runs)))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
