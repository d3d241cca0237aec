# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows as a table for the terminal and for docs/performance.md."""
import datetime
import os
import pathlib
import platform
import sys

from budgets import verdict

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "report"))
from rows import number  # noqa: E402  these are the other benches' too
from sections import replace, table  # noqa: E402


def machine():
    models = [line.split(":", 1)[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
              if line.startswith("model name")]
    return {"cpu": models[0] if models else platform.machine(), "cpus": os.cpu_count(), "kernel": platform.release(),
            "date": datetime.date.today().isoformat()}


def show(rows):
    print(f"{'':46} {'median':>10} {'low':>10} {'high':>10}  {'':7} {'n':>3}  budget")
    for entry in rows:
        print(f"{entry['name']:46} {entry['median']:10.3f} {entry['low']:10.3f} {entry['high']:10.3f}  "
              f"{entry['unit']:7} {entry['n']:3}  {verdict(entry)}")


def exceeded(rows):
    return [entry["name"] for entry in rows if verdict(entry).endswith("EXCEEDED")]


def as_markdown(result):
    m = result["machine"]
    lines = [[f"`{entry['name']}`", entry["unit"], number(entry["median"], 0.01),
              f"{number(entry['low'], 0.01)}–{number(entry['high'], 0.01)}" if entry["n"] > 1 else "", entry["n"], verdict(entry)]
             for entry in result["rows"]]
    return (f"{m['cpus']} × {m['cpu']}, Linux {m['kernel']}, {m['date']}.\n\n"
            + table(["row", "unit", "median", "95 % interval", "n", "budget"], lines))


def write(docs, result):
    """Into DOCS/performance.md. Raises ValueError when the page lacks the marks."""
    page = docs / "performance.md"
    page.write_text(replace(page.read_text(encoding="utf-8"), "panel", as_markdown(result)), encoding="utf-8")
