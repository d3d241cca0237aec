#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much work the BPF object is for each kernel's verifier, as a table, from what tests/vm/verifier_test.cpp left.

    verifier.py RESULTS [DOCUMENT]     prints it, or puts it between the two marks in DOCUMENT
"""
import pathlib
import sys

import marked_table
import recorded


def measured(folder):
    """{kernel: {property: value}}, oldest kernel first."""
    kernels = {}
    for case in recorded.cases(folder):
        if case.suite == "Verifier" and case.properties:
            kernel = case.path.name.removeprefix("vm.").removesuffix(".vm_tests.xml")
            kernels[kernel] = {name: int(value) for name, value in case.properties.items()}
    return dict(sorted(kernels.items(), key=lambda item: [int(part) for part in item[0].split(".")]))


def table(kernels):
    programs = list(dict.fromkeys(name for properties in kernels.values() for name in properties if name.startswith("program.")))
    rows = [["program", *kernels], ["---", *["--:"] * len(kernels)]]
    for name in programs:
        rows.append([f"`{name.removeprefix('program.')}`", *(f"{of[name]:,}" if name in of else "–" for of in kernels.values())])
    rows.append(["**all**", *(f"**{sum(of[name] for name in programs if name in of):,}**" for of in kernels.values())])
    rows.append(["load, ms", *(f"{of['load_ms']:,}" for of in kernels.values())])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def main():
    kernels = measured(pathlib.Path(sys.argv[1]))
    if not kernels:
        sys.exit("no results of Verifier.* there: run ./dev test vm --all-kernels --filter Verifier")
    text = table(kernels)
    if len(sys.argv) < 3:
        print(text, end="")
        return
    marked_table.put(sys.argv[2], "verifier", text)


if __name__ == "__main__":
    main()
