#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares schedulers in the deterministic virtual machine: ./dev bench policy

Each boot runs every configuration one after the other, round after round, each round with another start offset.
Given are medians over the rounds with the lowest and highest, and ratios to SCHED_FIFO and EEVDF of the same round.
"""
import argparse
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

import configurations
import figures
import report

import effects  # of bench/report, which figures has found

WORKLOADS = ("game", "cyclic", "hackbench", "compile")
PARTS = ("policy", "policies", "one_cpu", "short_turns", "faster_cpus", "without_forks")
JUDGED_CPUS = 4  # the promises are for so many
WITHOUT_GAME = ("hackbench", "compile")
LONGEST_TURN_US = 999_999  # as good as no limit


def arguments():
    parser = argparse.ArgumentParser(prog="./dev bench policy", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workloads", default=",".join(WORKLOADS), help="of %(default)s; comma-separated")
    parser.add_argument("--configs", help=f"comma-separated, of {', '.join(configurations.BY_NAME)}; "
                        f"default: {','.join(configurations.DEFAULT)}")
    parser.add_argument("--set", action="append", default=[], metavar="NAME:TUNABLE=VALUE[,…]",
                        help="one more configuration of Quickshift; may be repeated")
    parser.add_argument("--repeats", type=int, help="rounds, each with another start offset (default: 7; quick: 3)")
    parser.add_argument("--boots", type=int, default=1,
                        help="spread the rounds over so many boots (default: %(default)s)")
    parser.add_argument("--seconds", type=int, help="of guest time a run of game (default: 10; quick: 5)")
    parser.add_argument("--turn", type=int, default=100, metavar="MICROSECONDS",
                        help="how long an emulated CPU's turn lasts, at most (default: %(default)s)")
    parser.add_argument("--instruction", type=int, default=2, choices=(1, 2, 4), metavar="NS",
                        help="how long an instruction takes, in ns: 1, 2 or 4 (default: %(default)s)")
    parser.add_argument("--cpus", type=int, default=JUDGED_CPUS, help="emulated CPUs (default: %(default)s)")
    parser.add_argument("--metronome", action="store_true",
                        help="a real-time thread in the guest that wakes every 100 µs, in place of --turn")
    parser.add_argument("--no-fork-loop", dest="fork_loop", action="store_false",
                        help="game: without the loop that starts one program after the other")
    parser.add_argument("--quick", action="store_true",
                        help=f"only {','.join(configurations.QUICK)}, few and short: to see that it works, not to quote")
    parser.add_argument("--kernel", default="newest", help="as ./dev vm takes it")
    parser.add_argument("--build", type=pathlib.Path,
                        help="a build directory with bin/bench and bpf (default: builds build/dev)")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the rows there")
    parser.add_argument("--report", nargs="?", const="policy", choices=PARTS, metavar="PART",
                        help=f"also write this part of docs/performance.md ({', '.join(PARTS)}; default: %(const)s), its "
                        "plot and docs/performance/PART.json")
    parser.add_argument("--runs", type=pathlib.Path, metavar="FILE",
                        help="also write each run there, with what the scheduler counted in it: a line of JSON a run")
    parser.add_argument("--from", dest="earlier", type=pathlib.Path, action="append", default=[], metavar="FILE",
                        help="report runs that --runs wrote, and measure nothing; may be repeated, and wants the options "
                        "that they were made with")
    options = parser.parse_args()
    options.repeats = (3 if options.quick else 7) if options.repeats is None else options.repeats
    options.seconds = (5 if options.quick else 10) if options.seconds is None else options.seconds
    if not 1 <= options.boots <= options.repeats or options.seconds < 1:
        parser.error("--repeats and --seconds are at least 1, --boots at most --repeats")
    if options.report and options.quick:
        parser.error("--report is for whole measurements: leave --quick out")
    for file in options.earlier:
        if not file.is_file():
            parser.error(f"--from {file}: there is no such file")
    check_outputs(parser, options)
    options.workloads = choose(parser, "workload", options.workloads, WORKLOADS)
    options.configurations = chosen_configurations(parser, options)
    return options


def check_outputs(parser, options):
    """Before hours of measuring, not after."""
    for file in filter(None, (options.json, options.runs)):
        try:
            file.touch()
        except OSError as error:
            parser.error(f"{file} cannot be written: {error.strerror}")
    if options.report:
        page = (ROOT / "docs/performance.md").read_text(encoding="utf-8")
        report.replace(page, options.report, "")


def choose(parser, what, text, known):
    names = [name for name in text.split(",") if name]
    for name in names:
        if name not in known:
            parser.error(f"there is no {what} '{name}'; there are: {', '.join(known)}")
    return list(dict.fromkeys(names))


def chosen_configurations(parser, options):
    default = configurations.QUICK if options.quick else configurations.DEFAULT
    names = choose(parser, "configuration", options.configs or ",".join(default), configurations.BY_NAME)
    chosen = {name: configurations.BY_NAME[name] for name in names}
    for text in options.set:
        name, colon, settings = text.partition(":")
        if not colon or name in configurations.BY_NAME:
            parser.error(f"--set {text}: wanted is NAME:TUNABLE=VALUE[,…], with a name of its own")
        chosen[name] = configurations.Configuration(name, f"Quickshift, {settings}", scheduler="quickshift",
                                                    settings=tuple(settings.split(",")))
    return chosen


def build_directory(options):
    if options.build:
        directory = options.build.resolve()
    else:
        subprocess.run([ROOT / "dev", "build", "--target", "game_load", "--target", "qs_hold"], check=True)
        directory = ROOT / "build" / "dev"
    for needed in ("bin/bench/game_load", "bin/bench/qs_hold", "bpf/quickshift.bpf.o"):
        if not (directory / needed).exists():
            sys.exit(f"✗ {directory / needed} is not there; build it first: ninja -C {directory} game_load qs_hold")
    return directory


def runs_of(options):
    """The configurations that each workload can tell apart: no priority of a game matters where there is none."""
    all_of_them = list(options.configurations)
    alike_left_out = [name for name, each in options.configurations.items() if each.background and each.game == "normal"]
    return {
        workload: alike_left_out if workload in WITHOUT_GAME else all_of_them for workload in options.workloads
    }


def plan(options, build, rounds):
    """What guest.py reads. Offsets are odd, so that no two rounds share a phase with a timer."""
    return {
        "build": str(build),
        "sources": str(ROOT),
        "seconds": options.seconds,
        "metronome": options.metronome,
        "fork_loop": options.fork_loop,
        "rounds": len(rounds),
        "offsets_us": [number * 1373 for number in rounds],
        "configurations": {name: vars(configuration) for name, configuration in options.configurations.items()},
        "workloads": runs_of(options),
    }


class Progress:
    """Says what each run found, and how long the rest may take."""

    def __init__(self, total):
        self._total, self._done, self._started = total, 0, time.monotonic()

    def show(self, line):
        self._done += 1
        rest_s = (time.monotonic() - self._started) / self._done * (self._total - self._done)
        found = f"VOID: {line['void']}" if "void" in line else figures.brief(line)
        where = f"[{self._done}/{self._total}, {rest_s / 60:.0f} min left] {line['workload']}/{line['configuration']}"
        print(f"  {where}: {found}", file=sys.stderr, flush=True)
        for message in line.get("messages") or []:
            print(f"    {message}", file=sys.stderr)


def boot(options, build, rounds, progress):
    """All rounds of one boot: yields the lines of its results as they come."""
    with tempfile.TemporaryDirectory(prefix="quickshift-policy.") as share:
        share = pathlib.Path(share)
        (share / "plan.json").write_text(json.dumps(plan(options, build, rounds)), encoding="utf-8")
        results = share / "results.jsonl"
        results.touch()
        turn_us = LONGEST_TURN_US if options.metronome else options.turn
        command = [ROOT / "dev", "vm", "--kernel", options.kernel, "--icount", "--turn", str(turn_us), "--cpus", str(options.cpus)]
        command += ["--instruction", str(options.instruction)]
        command += ["--timeout", "43200", "--out", share]
        command += ["--", "python3", "-B", HERE / "guest.py", "/mnt/out/plan.json", "/mnt/out/results.jsonl"]
        with subprocess.Popen(command) as machine, open(results, encoding="utf-8") as stream:
            try:
                while machine.poll() is None:
                    time.sleep(0.5)
                    yield from follow(stream, progress)
                yield from follow(stream, progress)
            finally:
                machine.terminate()
        if machine.returncode != 0:
            kept = tempfile.mkdtemp(prefix="quickshift-policy-failed.")
            shutil.copytree(share, kept, dirs_exist_ok=True)
            print(f"! the virtual machine ended with status {machine.returncode}; it left {kept}", file=sys.stderr)


def follow(stream, progress):
    """The lines that have become complete."""
    while True:
        before = stream.tell()
        text = stream.readline()
        if not text.endswith("\n"):
            stream.seek(before)
            return
        line = json.loads(text)
        progress.show(line)
        yield line


def machine_of(options, lines):
    kernels = " and ".join(sorted({line["kernel"] for line in lines}))
    rounds = len({line["round"] for line in lines})
    return {"kernel": kernels, "cpus": options.cpus, "judged": options.cpus == JUDGED_CPUS, "rounds": rounds, "boots": options.boots, "seconds": options.seconds,
            "turn_us": options.turn, "instruction_ns": options.instruction, "metronome": options.metronome,
            "fork_loop": options.fork_loop, "date": time.strftime("%Y-%m-%d")}


def publish(options, lines, whole):
    found, void = figures.collect(lines)
    machine = machine_of(options, lines)
    content = json.dumps({"machine": machine, "rows": figures.rows(found, void)}, indent=1, ensure_ascii=False) + "\n"
    text = report.report(found, void, machine)
    print(text)
    if options.json:
        options.json.write_text(content, encoding="utf-8")
    if options.report and not whole:
        print("! docs/performance.md is left as it was: not all runs have ended", file=sys.stderr)
    elif options.report:
        report.write(ROOT / "docs", options.report, text, found)
        (ROOT / f"docs/performance/{options.report}.json").write_text(content, encoding="utf-8")
        if options.report == "policies":
            effects.write()


def earlier_runs(files):
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def measure(options, wanted):
    """The lines of all runs, or of those that had ended when somebody interrupted."""
    build = build_directory(options)
    progress = Progress(wanted)
    lines = []
    try:
        for number in range(options.boots):
            rounds = range(number, options.repeats, options.boots)
            for line in boot(options, build, rounds, progress):
                lines.append({**line, "round": rounds[line["round"]]})  # the guest counts its own rounds only
    except KeyboardInterrupt:
        print("! interrupted; this is what there is", file=sys.stderr)
    if options.runs:
        options.runs.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return lines


def main():
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    options = arguments()
    if options.earlier:
        lines = earlier_runs(options.earlier)
        wanted = len(lines)
    else:
        wanted = options.repeats * sum(map(len, runs_of(options).values()))
        lines = measure(options, wanted)
    if not lines:
        sys.exit("✗ no run ended; nothing to report.")
    publish(options, lines, whole=len(lines) == wanted)
    void = sum("void" in line for line in lines)
    if void or len(lines) < wanted:
        sys.exit(f"✗ {void} runs were void, and {wanted - len(lines)} never ended: see above.")


if __name__ == "__main__":
    main()
