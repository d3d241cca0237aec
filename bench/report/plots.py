# SPDX-License-Identifier: GPL-3.0-or-later
"""The plots of docs/performance.md, as SVG on a card of their own so that they read on light and dark pages alike."""
import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402  (the backend comes first)
from matplotlib.ticker import FuncFormatter  # noqa: E402

from published import SWEEPS  # noqa: E402

# Okabe and Ito's colours, which the colour-blind can tell apart.
BLUE, ORANGE, GREEN, RED, PURPLE, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#666666"

plt.rcParams.update({"svg.fonttype": "path", "svg.hashsalt": "quickshift", "font.size": 10, "axes.grid": True,
                     "axes.axisbelow": True, "grid.color": "#dddddd", "axes.spines.top": False,
                     "axes.spines.right": False, "figure.facecolor": "white", "legend.frameon": False})


def save(figure, path, top=1.0):
    """`top`: below what share of the height the axes stay."""
    figure.tight_layout(rect=(0, 0, 1, top))
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def log_scale(axes):
    """With figures as people write them, not powers of ten."""
    axes.set_yscale("log")
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))


def bars(axes, rows, names, labels, offset=0.0, width=0.8, **style):
    """One bar a row, with its confidence interval."""
    medians = [rows.median(name) for name in names]
    errors = [[rows.median(name) - rows[name].low for name in names],
              [rows[name].high - rows.median(name) for name in names]]
    places = [i + offset for i in range(len(names))]
    axes.bar(places, medians, width, yerr=errors, capsize=2, error_kw={"lw": 1}, **style)
    axes.set_xticks(range(len(names)), labels)


def ring_writes(rows, path):
    choices = ["shared", "array1", "switch16", "array2", "array4", "array16", "array64"]
    counts = sorted({1, rows.cpus()})
    figure, axes = plt.subplots(figsize=(8, 3.6))
    for i, (cpus, colour) in enumerate(zip(counts, (BLUE, ORANGE))):
        width = 0.8 / len(counts)
        bars(axes, rows, [f"ring_write/{choice}/{cpus}cpu" for choice in choices], choices,
             (i - (len(counts) - 1) / 2) * width, width, color=colour,
             label=f"{cpus} CPU{'s' * (cpus > 1)} writing without pause")
    axes.set_ylabel("ns a write")
    axes.legend()
    save(figure, path)


def early_access(rows, path):
    states = [state for state in ("warm", "cold") if f"early_access/task/{state}/on" in rows]
    figure, panels = plt.subplots(1, len(states), figsize=(8, 3.4), squeeze=False)
    what = ["ring", "task", "cpu"]
    for axes, state in zip(panels[0], states):
        for i, (switch, colour) in enumerate((("off", GREY), ("on", GREEN))):
            bars(axes, rows, [f"early_access/{item}/{state}/{switch}" for item in what],
                 ["ring write", "thread's\ncontext", "scan of\n8 CPUs"], (i - 0.5) * 0.4, 0.4, color=colour,
                 label=f"early access {switch}")
        axes.set_title(f"{state} caches")
    panels[0][0].set_ylabel("ns, other work included")
    panels[0][0].set_ylim(top=1.3 * panels[0][0].get_ylim()[1])
    panels[0][0].legend(loc="upper right")
    save(figure, path)


def consumption(rows, path):
    rates = ["1k", "8k", "64k"]
    policies = [("per_event", RED), ("timer_1ms", ORANGE), ("timer_4ms", BLUE), ("threshold", GREEN)]
    figure, panels = plt.subplots(1, 2, figsize=(8, 3.6))
    for axes, figure_of, label, scale in ((panels[0], "cpu_percent", "% of a core", 1),
                                          (panels[1], "lag_p99", "p99 of the lag, ms", 1000)):
        for i, (policy, colour) in enumerate(policies):
            names = [f"consume/{rate}/{policy}/{figure_of}" for rate in rates]
            axes.bar([place + (i - 1.5) * 0.2 for place in range(len(rates))],
                     [rows.median(name) / scale for name in names], 0.2, color=colour,
                     label=policy.replace("_", " ").replace("ms", " ms"))
        axes.set_xticks(range(len(rates)), [f"{rate[:-1]},000/s" for rate in rates])
        log_scale(axes)
        axes.set_ylabel(label)
    panels[1].axhline(1, color=GREY, lw=1, ls=":")
    panels[1].axhline(4, color=GREY, lw=1, ls=":")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, ncol=4, loc="upper center")
    save(figure, path, top=0.93)


def contention(rows, model, path):
    cpus = [1, 2, 4, 8, 12, 16, 24, 32, 48, 64]
    figure, axes = plt.subplots(figsize=(8, 4.4))
    for rings, colour in zip((1, 4, 16, 64), (RED, ORANGE, BLUE, GREEN)):
        low, middle, high = zip(*(model.saturating(count, rings) for count in cpus))
        axes.plot(cpus, middle, color=colour, label=f"model, {rings} ring{'s' * (rings > 1)}")
        axes.fill_between(cpus, low, high, color=colour, alpha=0.15, lw=0)
    for sweep, marker in zip(SWEEPS, "x+"):
        counts = list(sweep.mega_per_second)
        axes.plot(counts, [1000 * count / sweep.mega_per_second[count] for count in counts], marker, color=GREY, ms=6,
                  label=f"published, 1 ring, {sweep.machine}")
    ours = sorted({1, rows.cpus()})
    axes.plot(ours, [rows.median(f"ring_write/array1/{count}cpu") for count in ours], "o", color="black", ms=5,
              label="measured here, 1 ring")
    axes.set_xscale("log", base=2)
    log_scale(axes)
    axes.set_xticks(cpus, cpus)
    axes.set_xlabel("CPUs writing without pause")
    axes.set_ylabel("ns a write")
    axes.legend(fontsize=8)
    save(figure, path)
