#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which kernels an apt index offers whole: reads `apt-cache dumpavail`, prints `VERSION RELEASE PACKAGE …`, oldest first.

VERSION is what people say (7.3.4), RELEASE what `uname -r` says (7.3.4+deb13-amd64), the packages those to fetch.
Only the generic flavour counts: the cloud one lacks uinput. Up to 6.18 a kernel is one package, linux-image-RELEASE;
later it is linux-binary-, linux-modules- and linux-base-RELEASE, and an archive may still list the first of the three
after it has dropped the others. Such a kernel cannot boot, so it is not printed.
"""
import re
import sys

SINGLE_PACKAGE_BYTES = 20_000_000  # the split series keep linux-image-RELEASE as an empty package of some kilobytes
SPLIT = ("linux-binary-", "linux-modules-", "linux-base-")
SCHED_EXT_SINCE = (6, 12)


def sizes(stream):
    name = None
    for line in stream:
        if line.startswith("Package: "):
            name = line.split()[1]
        elif line.startswith("Size: ") and name:
            yield name, int(line.split()[1])


def main():
    packages = dict(sizes(sys.stdin))
    found = []
    for name in packages:
        match = re.fullmatch(r"linux-image-((\d+(?:\.\d+)+)\+\S*?amd64)", name)
        if not match or not re.fullmatch(r"[^-]+-amd64", match.group(1)):
            continue
        release, version = match.groups()
        if packages[name] >= SINGLE_PACKAGE_BYTES:
            wanted = [name]
        else:
            wanted = [prefix + release for prefix in SPLIT]
        number = tuple(int(part) for part in version.split("."))
        if number >= SCHED_EXT_SINCE and all(package in packages for package in wanted):
            found.append((number, version, release, wanted))
    for _, version, release, wanted in sorted(found):
        print(version, release, *wanted)


if __name__ == "__main__":
    main()
