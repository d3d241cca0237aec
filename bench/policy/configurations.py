# SPDX-License-Identifier: GPL-3.0-or-later
"""What is compared: one line a configuration. To try other settings of the scheduler, add a line to QUICKSHIFT.

A setting is `tunable=value` of protocol/tunables.def, as `quickshiftctl set` takes it. A build that lacks a tunable
says so and leaves it out, so this table may be ahead of the build, or behind it.
"""
import pathlib
import tomllib
from dataclasses import dataclass

# The switches of single policies; "all_off" and "all_on" set them all, "only_…" sets one.
POLICIES = ("boost_input", "boost_game", "boost_gpu", "boost_compositor", "boost_audio", "demote_background")


@dataclass(frozen=True)
class Configuration:
    name: str
    summary: str
    scheduler: str = "eevdf"  # or "quickshift"
    game: str = "normal"  # or "nice", "fifo": the priority that the game's threads ask for
    background: bool = True
    settings: tuple[str, ...] = ()


KERNEL = (
    Configuration("none", "EEVDF, and nothing else runs", background=False),
    Configuration("fifo", "EEVDF, the game on SCHED_FIFO: as good as it gets", game="fifo"),
    Configuration("eevdf", "EEVDF, the kernel's own scheduler"),
    Configuration("eevdf_nice", "EEVDF, the game at nice −20", game="nice"),
)

PRESETS = pathlib.Path(__file__).resolve().parents[2] / "resources/presets"


def written(value: object) -> str:
    """A preset's value as `quickshiftctl set` takes it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def presets() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Every preset that is installed, as "preset_NAME"."""
    found = {}
    for file in sorted(PRESETS.glob("*.toml")):
        preset = tomllib.loads(file.read_text())
        settings = tuple(f"{name}={written(value)}" for name, value in preset["tunables"].items())
        found[f"preset_{file.stem}"] = (f"Quickshift, preset {file.stem}", settings)
    return found


# The first entry is the product as it is installed.
QUICKSHIFT = {
    "quickshift": ("Quickshift with its defaults", ()),
    "all_off": ("Quickshift, every policy off", tuple(f"{policy}=off" for policy in POLICIES)),
    "no_preempt": ("Quickshift that pushes nobody off a CPU", ("preempt=off",)),
    "all_on": ("Quickshift, every policy on", tuple(f"{policy}=on" for policy in POLICIES)),
    **{
        f"only_{policy}": (
            f"Quickshift, only {policy}",
            tuple(f"{other}={'on' if other == policy else 'off'}" for other in POLICIES),
        )
        for policy in POLICIES
    },
    **presets(),
}

ALL = KERNEL + tuple(
    Configuration(name, summary, scheduler="quickshift", settings=settings)
    for name, (summary, settings) in QUICKSHIFT.items()
)
BY_NAME = {configuration.name: configuration for configuration in ALL}
DEFAULT = ("none", "fifo", "eevdf", "eevdf_nice", "quickshift", "all_off", "all_on")
QUICK = ("fifo", "eevdf", "quickshift")
