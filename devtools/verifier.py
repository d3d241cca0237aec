#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much work the BPF object is for each kernel's verifier, as a table, from what tests/vm/verifier_test.cpp left.

    verifier.py RESULTS [DOCUMENT]     prints it, or puts it between the two marks in DOCUMENT
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

import marked_table


def measured(folder):
    """{kernel: {property: value}}, oldest kernel first."""
    kernels = {}
    for path in folder.glob("vm.*.vm_tests.xml"):
        for case in ElementTree.parse(path).iter("testcase"):
            if case.get("classname") == "Verifier":
                properties = {node.get("name"): int(node.get("value")) for node in case.iter("property")}
                if properties:
                    kernels[path.name.removeprefix("vm.").removesuffix(".vm_tests.xml")] = properties
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
