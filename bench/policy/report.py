# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bench says: tables for the terminal and for docs/performance.md, and their plot."""
import statistics

import configurations
from figures import MAIN, number  # which also finds bench/report
from promises import JUDGED, verdicts
from sections import replace, table


def spread(values):
    """Median, lowest and highest of the rounds."""
    if len(values) == 1:
        return number(values[0])
    return f"{number(statistics.median(values))} ({number(min(values))}–{number(max(values))})"


def plural(count, word):
    return f"{count} {word}{'s' * (count != 1)}"


def summary_of(name):
    known = configurations.BY_NAME.get(name)
    return known.summary if known else "Quickshift with settings of one's own"


def names_of(found, void, workload):
    """The configurations that were tried, in the table's order."""
    return [name for tried, name in dict.fromkeys([*void, *found]) if tried == workload]


def comparison(found, void, workload):
    """A line a configuration, a column a figure."""
    lines = []
    for name in names_of(found, void, workload):
        metrics = found.get((workload, name), {})
        runs = max((len(values) for values in metrics.values()), default=0)
        dropped = f", {void[workload, name]} void" if void[workload, name] else ""
        cells = [spread(list(metrics[metric].values())) if metric in metrics else "–" for metric in MAIN[workload]]
        lines.append([f"`{name}`", *cells, f"{runs}{dropped}"])
    return table(["", *MAIN[workload].values(), "runs"], lines)


def stays_on(void):
    """A scheduler that the kernel throws out keeps no promise, however good the rest of its runs."""
    dropped = sum(count for (_, name), count in void.items() if name == JUDGED)
    word = "does not hold" if dropped else "holds"
    return ["The scheduler stays on in every run", "0 void", f"**{word}**", f"{dropped} void"]


def checklist(found, void):
    lines = [stays_on(void)] if any(name == JUDGED for _, name in void) else []
    for promise, word, values in verdicts(found):
        found_words = f"{spread(values)}, n = {len(values)}" if values else ""
        lines.append([promise.words, promise.limit_in_words(), f"**{word}**", found_words])
    return table(["promise", "limit", "", "found"], lines)


def turns(machine):
    if machine["metronome"]:
        return "a real-time thread of the guest's wakes every 100 µs"
    return f"turns of at most {machine['turn_us']} µs"


def report(found, void, machine):
    """All of it, as Markdown."""
    names = list(dict.fromkeys(name for _, name in void))
    parts = [
        f"Linux {machine['kernel']}, {plural(machine['cpus'], 'virtual CPU')} whose time is a count of instructions, {machine['instruction_ns']} ns each; "
        f"{turns(machine)}; {plural(machine['rounds'], 'round')} in {plural(machine['boots'], 'boot')}, {machine['seconds']} s a run, "
        f"{machine['date']}{'' if machine['fork_loop'] else '; no fork loop'}. "
        "Given are medians over the rounds, with the lowest and the highest.",
        table(["configuration", ""], [[f"`{name}`", summary_of(name)] for name in names]),
    ]
    if JUDGED in names and machine["judged"]:
        parts.append(checklist(found, void))
    for workload in dict.fromkeys(workload for workload, _ in void):
        parts.append(f"**{workload}**\n\n{comparison(found, void, workload)}")
    return "\n\n".join(parts)


def write(docs, part, text, found):
    """Into this part of DOCS/performance.md, with the plot beside it. Raises ValueError when the page lacks its marks."""
    import plot  # the library takes a second, and only this needs it

    page = docs / "performance.md"
    picture = f"![The game under each configuration](performance/{part}.svg)"
    content = replace(page.read_text(encoding="utf-8"), part, f"{text}\n\n{picture}")
    (docs / "performance").mkdir(exist_ok=True)
    plot.game(found, docs / "performance" / f"{part}.svg")
    page.write_text(content, encoding="utf-8")
