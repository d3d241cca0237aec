# SPDX-License-Identifier: GPL-3.0-or-later
"""Repetitions to rows, and what the rows are held against."""
import math

# At most. Wake-ups in the tray: the tooltip is written anew once a second.
BUDGETS = {
    "panel/ring_lines/16x1800/redraw": 6,
    "panel/heat_map/300x64/redraw": 2,
    "panel/start/xcb": 500,
    "panel/start/offscreen": 500,
    "panel/visible/xcb/overview/cpu": 8,
    "panel/visible/xcb/live/cpu": 8,
    "panel/visible/offscreen/overview/cpu": 8,
    "panel/visible/offscreen/live/cpu": 8,
    "panel/hidden/cpu": 0.3,
    "panel/hidden/wakeups": 1.1,
    "panel/hidden_replay/cpu": 0.3,
    "panel/hidden_replay/wakeups": 1.1,
    "panel/soak/growth": 2,
}


def row(name, unit, values):
    """The interval comes from order statistics: ranks n/2 ± 0.98 √n hold the true median in 95 % of cases."""
    values = sorted(values)
    n = len(values)
    reach = 0.98 * math.sqrt(n)
    low = max(0, math.floor(n / 2 - reach))
    high = min(n - 1, math.ceil(n / 2 + reach))
    middle = (values[(n - 1) // 2] + values[n // 2]) / 2
    return {"name": name, "unit": unit, "median": middle, "low": values[low], "high": values[high], "n": n, "drops": 0}


def verdict(entry):
    """How the row stands to its budget; empty when it has none. Only a whole interval on one side of it says something:
    with the budget inside, the next run may come out either way. A row of one value is judged by that."""
    budget = BUDGETS.get(entry["name"])
    if budget is None:
        return ""
    word = "kept" if entry["high"] <= budget else "EXCEEDED" if entry["low"] > budget else "undecided"
    return f"{budget} {entry['unit']}: {word}"
