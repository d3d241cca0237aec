# SPDX-License-Identifier: GPL-3.0-or-later
"""From the runs' lines to rows of medians, ratios within a round among them."""
import pathlib
import statistics
import sys

from promises import PROMISES, ratios

# Last: some of its files have names like ours.
sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "report"))

from rows import number

# Of each workload, what people look at first: {metric: what it says}. Rows hold all the rest as well.
MAIN = {
    "game": {
        "frames_count": "frames, drawn",
        "frames_low1_fps": "1 % low, fps",
        "frames_p99_ms": "frame time p99, ms",
        "frame_wake_p50_us": "frame wake-up p50, µs",
        "frame_wake_p99_us": "frame wake-up p99, µs",
        "render_wake_max_us": "render wake-up longest, µs",
        "reader_p50_us": "input → reader p50, µs",
        "reader_p99_us": "input → reader p99, µs",
        "reader_max_us": "input → reader longest, µs",
        "audio_wake_p99_us": "audio wake-up p99, µs",
        "background_progress_per_s": "background's progress, 1/s",
        "background_forks_per_s": "its forks, 1/s",
        "background_cpu_percent": "its CPU time, %",
        "background_longest_wait_ms": "its longest wait, ms",
    },
    "cyclic": {
        "p50_us": "p50, µs",
        "p99_us": "p99, µs",
        "p999_us": "p99.9, µs",
        "max_us": "longest, µs",
        "loops_progress_per_s": "the loops' progress, 1/s",
    },
    "hackbench": {"time_s": "time, s"},
    "compile": {"time_s": "time, s"},
}
UNITS = {"us": "µs", "ms": "ms", "fps": "fps", "per_s": "1/s", "percent": "%", "s": "s"}


def split(metric):
    """("frames_p99", "ms") of frames_p99_ms."""
    for ending, unit in UNITS.items():
        if metric.endswith("_" + ending):
            return metric[: -len(ending) - 1], unit
    return metric, ""


def brief(line):
    """A run in one line of progress."""
    main = MAIN[line["workload"]].items()
    return ", ".join(f"{words.rpartition(',')[0]} {number(line['figures'][metric])}" for metric, words in main)


def collect(lines):
    """{(workload, configuration): {metric: {round: value}}}, and the number of void runs of each pair."""
    found, void = {}, {}
    for line in lines:
        key = line["workload"], line["configuration"]
        void[key] = void.get(key, 0) + ("void" in line)
        for metric, value in line.get("figures", {}).items():
            found.setdefault(key, {}).setdefault(metric, {})[line["round"]] = value
    return found, void


def row(name, unit, values, void):
    """`drops` counts the runs that were void and are not among the n."""
    return {
        "name": name,
        "unit": unit,
        "median": statistics.median(values),
        "low": min(values),
        "high": max(values),
        "n": len(values),
        "drops": void,
    }


def rows(found, void):
    """Medians with the lowest and highest round; ratios are named …_of_BASELINE."""
    result = []
    for (workload, configuration), metrics in found.items():
        dropped = void[workload, configuration]
        for metric, values in metrics.items():
            name, unit = split(metric)
            result.append(row(f"{workload}/{configuration}/{name}", unit, list(values.values()), dropped))
        for metric, against in dict.fromkeys((each.metric, each.against) for each in PROMISES if each.workload == workload):
            if against in ("", configuration):
                continue
            if values := ratios(found, workload, configuration, metric, against):
                name = f"{split(metric)[0]}_of_{against}"
                result.append(row(f"{workload}/{configuration}/{name}", "", values, dropped))
    return result
