# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a bench's JSON by name."""
import collections
import json

Row = collections.namedtuple("Row", "name unit median low high n drops")


class Rows:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
        self.machine = content["machine"]
        self._rows = {row["name"]: Row(**row) for row in content["rows"]}

    def __getitem__(self, name):
        return self._rows[name]

    def __contains__(self, name):
        return name in self._rows

    def __iter__(self):
        return iter(self._rows.values())

    def median(self, name):
        return self._rows[name].median

    def cpus(self):
        """How many CPUs the rows ring_write/…/Ncpu go up to."""
        return max(int(row.name.split("/")[2][:-3]) for row in self if row.name.startswith("ring_write/"))


def number(value, least=0.1):
    """As few digits as tell two figures of a bench apart. Less than `least`, what the loop itself costs, is nothing."""
    if 0 < value < least:
        return f"< {least:g}"
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def interval(row):
    return f"{number(row.median)} ({number(row.low)}–{number(row.high)})"
