#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each switch moved in the benches, for docs/performance.md and for the panel, which says it below the switch.

Made of docs/performance/policies.json and hotpath.json whenever those are; `effects.py` makes it anew, `effects.py --check`
only says whether that would change anything.
"""
import json
import pathlib
import sys
from dataclasses import dataclass

sys.dont_write_bytecode = True

from rows import Rows, number
from sections import replace, table

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"
LEAST_OF_FEW_RUNS = 1.25  # times; by less, few runs of the same may differ
FEW_RUNS = 5  # of three on each side, all lie apart by chance once in ten times; of five, once in 126


@dataclass(frozen=True)
class Effect:
    """A figure with the switch off and on. Words are the panel's, which translates them."""

    tunable: str
    figure: str
    source: str
    off: str
    on: str
    lacks: str = ""  # why it may be that nothing moves


def alone(tunable, figure, metric, lacks=""):
    return Effect(tunable, figure, "policies", f"game/all_off/{metric}", f"game/only_{tunable}/{metric}", lacks)


def early(part):
    return [Effect(f"prefetch_{part}", words, "hotpath", f"early_access/{part}/{state}/off", f"early_access/{part}/{state}/on")
            for state, words in (("cold", "data not in the cache"), ("warm", "data in the cache"))]


EFFECTS = (
    alone("boost_input", "input to its reader, p99", "reader_p99"),
    alone("boost_game", "the slowest hundredth of frames", "frames_low1"),
    alone("boost_gpu", "the render thread's wait, p99", "render_wake_p99", "the test machine has no graphics card"),
    alone("boost_compositor", "frame time, p99", "frames_p99", "the test machine has no graphics card"),
    alone("boost_audio", "the sound thread's wait, p99", "audio_wake_p99", "the test machine has no sound card"),
    alone("demote_background", "the frame thread's wait, p99", "frame_wake_p99"),
    Effect("preempt", "the frame thread's wait, p99", "policies", "game/no_preempt/frame_wake_p99", "game/quickshift/frame_wake_p99"),
    *early("ring"),
    *early("task"),
    *early("cpu"),
)


def moved(off, on):
    """Whether the two differ by more than runs of the same do."""
    apart = off.high < on.low or on.high < off.low
    smaller, larger = sorted((off.median, on.median))
    return apart and (min(off.n, on.n) >= FEW_RUNS or larger >= LEAST_OF_FEW_RUNS * smaller)


def measured(docs=DOCS):
    """What the panel reads; a switch that was not measured is not in it."""
    rows = {source: Rows(docs / f"performance/{source}.json") for source in ("policies", "hotpath")}
    found = []
    for effect in EFFECTS:
        source = rows[effect.source]
        if effect.off not in source or effect.on not in source:
            continue
        off, on = source[effect.off], source[effect.on]
        found.append({"tunable": effect.tunable, "figure": effect.figure, "unit": off.unit, "off": off.median,
                      "on": on.median, "moved": moved(off, on), "lacks": effect.lacks})
    return found


def as_markdown(effects):
    def result(effect):
        if effect["moved"]:
            return f"{number(effect['on'])} {effect['unit']} instead of {number(effect['off'])}"
        return "no measurable effect" + f" ({effect['lacks']})" * bool(effect["lacks"])

    return table(["switch", "figure", "on instead of off"],
                 [[f"`{effect['tunable']}`", effect["figure"], result(effect)] for effect in effects])


def contents(docs=DOCS):
    """{file: what it has to hold}. Raises ValueError when the page lacks its marks."""
    effects = measured(docs)
    page = docs / "performance.md"
    return {
        page: replace(page.read_text(encoding="utf-8"), "effects", as_markdown(effects)),
        docs / "performance/effects.json": json.dumps(effects, indent=1, ensure_ascii=False) + "\n",
    }


def write(docs=DOCS):
    for file, content in contents(docs).items():
        file.write_text(content, encoding="utf-8")


def check():
    stale = [str(file) for file, content in contents().items()
             if not file.exists() or file.read_text(encoding="utf-8") != content]
    if stale:
        sys.exit(f"{', '.join(stale)}: not what the measurements say; run bench/report/effects.py")


if __name__ == "__main__":
    check() if sys.argv[1:] == ["--check"] else write()
