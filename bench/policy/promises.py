# SPDX-License-Identifier: GPL-3.0-or-later
"""What Quickshift promises of its scheduling, each as a limit on the median of a figure, or of its ratio to the same
figure of SCHED_FIFO or EEVDF in the same round."""
import statistics
from dataclasses import dataclass

JUDGED = "quickshift"  # the product as it is installed


@dataclass(frozen=True)
class Promise:
    words: str
    workload: str
    metric: str
    limit: float
    against: str = ""  # a configuration; empty: the limit is the figure's own
    at_least: bool = False
    of: str = JUDGED

    def holds(self, value):
        return value >= self.limit if self.at_least else value <= self.limit

    def limit_in_words(self):
        sign, of = "≥" if self.at_least else "≤", f" × {self.against}" if self.against else " ms"
        return f"{sign} {self.limit:g}{of}"


PROMISES = (
    Promise("Two threads that wake every 2 ms: latency p50", "cyclic", "p50_us", 1.5, "fifo"),
    Promise("Two threads that wake every 2 ms: latency p99", "cyclic", "p99_us", 1.15, "fifo"),
    Promise("The progress of what computes behind them", "cyclic", "loops_progress_per_s", 0.97, "eevdf", at_least=True),
    Promise("Frame thread: wake-up p50", "game", "frame_wake_p50_us", 1.5, "fifo"),
    Promise("Frame thread: wake-up p99", "game", "frame_wake_p99_us", 1.15, "fifo"),
    Promise("Mouse report → reader: p50", "game", "reader_p50_us", 1.5, "fifo"),
    Promise("Mouse report → reader: p99, as a wake-up", "game", "reader_p99_us", 1.15, "fifo"),
    Promise("Mouse report → reader: p99, as the way of input", "game", "reader_p99_us", 1.3, "fifo"),
    Promise("Audio thread: wake-up p99", "game", "audio_wake_p99_us", 1.3, "fifo"),
    Promise("Frame time: p99", "game", "frames_p99_ms", 1.10, "fifo"),
    Promise("1 % low", "game", "frames_low1_fps", 0.95, "fifo", at_least=True),
    Promise("The progress of what computes behind the game", "game", "background_progress_per_s", 0.97, "eevdf", at_least=True),
    Promise("The background's longest wait", "game", "background_longest_wait_ms", 100),
    Promise("hackbench: time", "hackbench", "time_s", 1.10, "eevdf"),
    Promise("hackbench: time, every policy off", "hackbench", "time_s", 1.10, "eevdf", of="all_off"),
)


def ratios(found, workload, configuration, metric, against):
    """One a round in which both ran; empty when there is none."""
    ours = found.get((workload, configuration), {}).get(metric, {})
    theirs = found.get((workload, against), {}).get(metric, {})
    return [ours[number] / theirs[number] for number in sorted(ours) if theirs.get(number)]


def measured(found, promise):
    """The values, one a round, that the promise's limit is for."""
    if promise.against:
        return ratios(found, promise.workload, promise.of, promise.metric, promise.against)
    return list(found.get((promise.workload, promise.of), {}).get(promise.metric, {}).values())


def verdicts(found):
    """For each promise: (promise, "holds" | "does not hold" | "not measured", values)."""
    result = []
    for promise in PROMISES:
        values = measured(found, promise)
        word = "not measured"
        if values:
            word = "holds" if promise.holds(statistics.median(values)) else "does not hold"
        result.append((promise, word, values))
    return result
