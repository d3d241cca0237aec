#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints deb822 package sources for given Debian suites, taken from this machine's own apt sources.

Nothing here names a mirror: whatever serves the machine's release (its main archive and, for "own", its updates and
security archives) serves the wanted suites too. Sources of other vendors are left out, so that one of them being
unreachable cannot stop us.

    apt_sources.py CODENAME own|SUITE …
"""
import glob
import os
import re
import sys

ALIASES = {"stable", "oldstable", "oldoldstable", "testing"}


def one_line(path):
    """Entries of a sources.list: `deb [options] URI SUITE COMPONENT…`."""
    for line in open(path, encoding="utf-8", errors="replace"):
        match = re.match(r"\s*deb\s+(?:\[([^]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]*)", line)
        if not match:
            continue
        options, uri, suite, components = match.groups()
        signed = re.search(r"signed-by=(\S+)", options or "", re.I)
        yield {"uris": uri, "suites": [suite], "components": components.split(), "signed": signed and signed.group(1)}


def deb822(path):
    """Entries of a .sources file; Signed-By may be a whole key, over several lines, and is kept as it stands."""
    for stanza in re.split(r"\n\s*\n", open(path, encoding="utf-8", errors="replace").read()):
        fields, name = {}, None
        for line in stanza.splitlines():
            if line.startswith("#"):
                continue
            if line[:1].isspace() and name:
                fields[name] += "\n" + line
            elif ":" in line:
                name, value = line.split(":", 1)
                name = name.strip().lower()
                fields[name] = value.strip()
        if "deb" not in fields.get("types", "").split() or fields.get("enabled", "yes").lower() in ("no", "false", "0"):
            continue
        yield {
            "uris": " ".join(fields.get("uris", "").split()),
            "suites": fields.get("suites", "").split(),
            "components": fields.get("components", "").split(),
            "signed": fields.get("signed-by"),
        }


def machine_entries(etc="/etc/apt"):
    for path in [f"{etc}/sources.list", *sorted(glob.glob(f"{etc}/sources.list.d/*.list"))]:
        if os.path.exists(path):
            yield from one_line(path)
    for path in sorted(glob.glob(f"{etc}/sources.list.d/*.sources")):
        yield from deb822(path)


def is_own(entry, codename):
    """True for the release's archive, updates, security and backports; other vendors use other suites or components."""
    base = {re.split(r"[-/]", suite)[0] for suite in entry["suites"]}
    return bool(base & (ALIASES | {codename})) and "main" in entry["components"]


def main_archive(entries, codename):
    for entry in entries:
        if set(entry["suites"]) & (ALIASES | {codename}):
            return entry
    sys.exit(f"this machine's apt sources hold no entry for Debian {codename} (component main)")


def stanza(entry, suites):
    signed = f"Signed-By: {entry['signed']}\n" if entry["signed"] else ""
    return f"Types: deb\nURIs: {entry['uris']}\nSuites: {' '.join(suites)}\nComponents: main\n{signed}"


def main():
    codename, wanted = sys.argv[1], sys.argv[2:]
    entries = [entry for entry in machine_entries() if is_own(entry, codename)]
    archive = main_archive(entries, codename)
    parts = []
    for suite in wanted:
        if suite == "own":
            parts += [stanza(entry, entry["suites"]) for entry in entries]
        else:
            parts.append(stanza(archive, [suite]))
    print("\n".join(parts))


if __name__ == "__main__":
    main()
