# SPDX-License-Identifier: GPL-3.0-or-later
"""From the runs' lines to rows of medians, and ratios within a round."""
import statistics

# What a single line of progress says of a run.
BRIEF = {
    "game": ("frames_low1_fps", "frames_p99_ms", "frame_wake_p99_us", "reader_p99_us", "audio_wake_p99_us", "background_progress_per_s", "background_longest_wait_ms"),
    "cyclic": ("p50_us", "p99_us", "p999_us"),
    "hackbench": ("time_s",),
    "compile": ("time_s",),
}
UNITS = {"us": "µs", "ms": "ms", "fps": "fps", "per_s": "1/s", "s": "s"}


def brief(line):
    return ", ".join(f"{name} {line['figures'][name]:g}" for name in BRIEF[line["workload"]])


def unit_of(metric):
    return next((unit for ending, unit in UNITS.items() if metric.endswith("_" + ending)), "")


def name_of(metric):
    """Without the unit, which rows carry themselves: frames_p99_ms → frames_p99."""
    ending = next((ending for ending in UNITS if metric.endswith("_" + ending)), None)
    return metric[: -len(ending) - 1] if ending else metric


def row(name, unit, values, void):
    """`drops` counts the runs that were void and are not among the n."""
    return {"name": name, "unit": unit, "median": statistics.median(values), "low": min(values), "high": max(values), "n": len(values), "drops": void}


def collect(lines):
    """{(workload, configuration): {metric: {round: value}}} and the number of void runs of each pair."""
    found, void = {}, {}
    for line in lines:
        key = line["workload"], line["configuration"]
        void.setdefault(key, 0)
        if "void" in line:
            void[key] += 1
            continue
        metrics = found.setdefault(key, {})
        for metric, value in line["figures"].items():
            metrics.setdefault(metric, {})[line["round"]] = value
    return found, void


def rows(lines):
    found, void = collect(lines)
    result = []
    for (workload, configuration), metrics in found.items():
        for metric, values in metrics.items():
            result.append(row(f"{workload}/{configuration}/{name_of(metric)}", unit_of(metric), list(values.values()), void[workload, configuration]))
    return result


def table(rows):
    width = max((len(row["name"]) for row in rows), default=0)
    return "\n".join(f"{row['name']:{width}} {row['median']:12.2f} {row['low']:12.2f} {row['high']:12.2f} {row['unit']:5} n={row['n']}" + (f", {row['drops']} void" if row["drops"] else "") for row in rows)
