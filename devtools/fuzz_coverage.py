#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of the code each fuzz target has run through, as a table in docs/security.md, from what llvm-cov exported.

    fuzz_coverage.py ROOT FUZZ.NAME.JSON…
"""
import json
import pathlib
import sys

import marked_table

# What each target is there for, in files of the repository.
SUBJECTS = {
    "client": ["app/client/helper_state.cpp"],
    "frame": ["protocol/frame.cpp", "protocol/sparse_histograms.cpp"],
    "policy": ["bpf/policy.h"],
    "recording": ["protocol/recording.cpp", "protocol/recording_reader.cpp"],
    "settings": ["backend/config/settings_file.cpp"],
    "tunables": ["backend/service/tunable_map.cpp", "protocol/tunables.cpp"],
}


def main():
    root = pathlib.Path(sys.argv[1])
    lines = [["target", "file", "lines", "branches"], ["---", "---", "--:", "--:"]]
    for path in map(pathlib.Path, sys.argv[2:]):
        name = path.name.split(".")[1]
        files = {file["filename"]: file["summary"] for file in json.loads(path.read_text())["data"][0]["files"]}
        for subject in SUBJECTS[name]:
            summary = files.get(str(root / subject))
            if summary is None:
                sys.exit(f"{name}: {subject} is not in it; correct SUBJECTS in devtools/fuzz_coverage.py")
            lines.append([f"`{name}`", f"`{subject}`", *(f"{summary[of]['percent']:.0f} %" for of in ("lines", "branches"))])
    marked_table.put(root / "docs/security.md", "coverage", "".join(f"| {' | '.join(line)} |\n" for line in lines))


if __name__ == "__main__":
    main()
