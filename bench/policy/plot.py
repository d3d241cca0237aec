# SPDX-License-Identifier: GPL-3.0-or-later
"""The plot of the game under each configuration."""
import statistics

import configurations
from figures import MAIN  # which also finds bench/report
from plots import BLUE, GREY, plt, save

THE_KERNELS = [configuration.name for configuration in configurations.KERNEL]
MORE_IS_BETTER = ("frames_low1_fps", "background_progress_per_s")
SHOWN = ("frames_low1_fps", "frames_p99_ms", "reader_p99_us", "audio_wake_p99_us", "background_progress_per_s")


def panel(axes, found, names, metric):
    for place, name in enumerate(names):
        values = list(found["game", name].get(metric, {}).values())
        if not values:
            continue
        median = statistics.median(values)
        axes.barh(place, median, 0.7, color=GREY if name in THE_KERNELS else BLUE,
                  xerr=[[median - min(values)], [max(values) - median]], error_kw={"lw": 1}, capsize=2)
    axes.set_title(f"{MAIN['game'][metric]}\n{'more' if metric in MORE_IS_BETTER else 'less'} is better", fontsize=9)
    axes.set_yticks(range(len(names)), names)


def game(found, path):
    """Bars of the medians, with the lowest and highest round. Nothing when the game was not measured."""
    names = [name for workload, name in found if workload == "game"]
    if not names:
        return
    figure, panels = plt.subplots(1, len(SHOWN), figsize=(12, 1.4 + 0.3 * len(names)), sharey=True)
    for axes, metric in zip(panels, SHOWN):
        panel(axes, found, names, metric)
    panels[0].invert_yaxis()  # shared by all
    save(figure, path)
