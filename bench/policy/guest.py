#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the virtual machine: runs each configuration one after the other, all in one boot, round after round.

guest.py PLAN RESULTS: PLAN is run.py's JSON; each run that ends adds a line of JSON to RESULTS, so that a boot that
breaks off leaves what it had. A run in which the scheduler did not stay on, or a program failed, is void and says why.
"""
import contextlib
import ctypes
import json
import os
import select
import signal
import subprocess
import sys
import time

PR_SET_TIMERSLACK = 29
LIMIT_S = 120  # of the guest's own time, for any one program
HOGS = 8
# On the last CPU, ahead of the game on SCHED_FIFO.
METRONOME = ("cyclictest", "-t1", f"-a{os.cpu_count() - 1}", "-p99", "-i100", "-q")


class Void(Exception):
    """This run says nothing about what it was to measure."""


def exact_timers():
    """For all our children: otherwise only SCHED_FIFO is spared 50 µs of timer slack, whatever schedules."""
    ctypes.CDLL(None).prctl(PR_SET_TIMERSLACK, 1, 0, 0, 0)


def read_line(process, what):
    """One line of the process's output; Void when it ends or stays silent."""
    ready, _, _ = select.select([process.stdout], [], [], LIMIT_S)
    line = process.stdout.readline() if ready else ""
    if not line:
        raise Void(f"{what} {'ended early' if ready else 'stayed silent'}: {errors_of(process)}")
    return line.strip()


def errors_of(process):
    process.kill()
    return " ".join(process.communicate()[1].split())


def start(arguments):
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def say(process, text):
    process.stdin.write(text + "\n")
    process.stdin.flush()


@contextlib.contextmanager
def running(*arguments, count=1):
    """So many processes of this command in the background while the block runs."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    processes = [subprocess.Popen(arguments, **silent) for _ in range(count)]
    try:
        yield
        if any(process.poll() is not None for process in processes):
            raise Void(f"{arguments[0]} ended before its time")
    finally:
        for process in processes:
            process.kill()
            process.wait()


class CountingLoops:
    """Shell loops that count without end in the background, while the block runs."""

    COMMAND = ("bash", "-c", "n=0; trap 'echo $n' USR1; echo; while :; do n=$((n + 1)); done")

    def __init__(self, count):
        self._loops = [start(self.COMMAND) for _ in range(count)]

    def __enter__(self):
        for loop in self._loops:
            loop.stdout.readline()  # before, the signal would end it
        return self

    def __exit__(self, *_):
        for loop in self._loops:
            loop.kill()
            loop.wait()

    def _counted(self):
        for loop in self._loops:
            loop.send_signal(signal.SIGUSR1)
        return sum(int(read_line(loop, "a shell loop")) for loop in self._loops)

    def rate(self, seconds):
        """What all count a second, in the next so many."""
        before, began = self._counted(), time.monotonic()
        time.sleep(seconds)
        return round((self._counted() - before) / (time.monotonic() - began), 1)


class Scheduler:
    """Quickshift, held on for one run; or nothing, for the kernel's own."""

    def __init__(self, build, configuration):
        self.report, self.messages, self._holder = None, "", None
        if configuration["scheduler"] == "quickshift":
            programs = f"{build}/bin/bench/qs_hold", f"{build}/bpf/quickshift.bpf.o"
            self._holder = start([*programs, *configuration["settings"]])
            read_line(self._holder, "qs_hold")

    def add_game(self, pid):
        if self._holder:
            say(self._holder, f"game {pid}")

    def release(self):
        """Switches it off; Void when it had not stayed on."""
        if not self._holder:
            return
        try:
            output, self.messages = self._holder.communicate(timeout=LIMIT_S)
        except subprocess.TimeoutExpired:
            raise Void(f"qs_hold did not end: {errors_of(self._holder)}") from None
        if self._holder.returncode != 0:
            raise Void(f"the scheduler did not stay on: {' '.join(self.messages.split())}")
        self.report = json.loads(output)


def flat(figures):
    """{"reader": {"p99_us": 3}} → {"reader_p99_us": 3}."""
    result = {}
    for name, value in figures.items():
        if isinstance(value, dict):
            result.update({f"{name}_{inner}": number for inner, number in value.items()})
        else:
            result[name] = value
    return result


def game(plan, configuration, scheduler, offset_us):
    arguments = [f"{plan['build']}/bin/bench/game_load", "--wait", "--seconds", str(plan["seconds"])]
    arguments += ["--offset-us", str(offset_us), "--game", configuration["game"]]
    arguments += ["--hogs", str(HOGS if configuration["background"] else 0)]
    if not configuration["background"] or not plan["fork_loop"]:
        arguments.append("--no-fork-loop")
    load = start(arguments)
    scheduler.add_game(read_line(load, "game_load").split()[1])
    say(load, "")
    figures = flat(json.loads(read_line(load, "game_load")))
    load.wait()
    return figures


def percentile(histogram, quantile):
    """Of {value: count}."""
    wanted = quantile * sum(histogram.values())
    seen = 0
    for value in sorted(histogram):
        seen += histogram[value]
        if seen >= wanted:
            return value
    raise Void("cyclictest measured nothing")


def cyclic(plan, configuration, scheduler, offset_us):
    """Two threads that wake every 2 ms, in front of shell loops: the smallest thing that a scheduler can get wrong."""
    policy = ["--policy=fifo", "-p50"] if configuration["game"] == "fifo" else ["--policy=other"]
    nice = ["nice", "-n", "-20"] if configuration["game"] == "nice" else []
    file = "/run/cyclictest.json"
    command = [*nice, "cyclictest", *policy, "-t2", "-i2000", f"-l{plan['seconds'] * 250}", "-h100000", "-q"]
    command.append(f"--json={file}")
    with CountingLoops(HOGS if configuration["background"] else 0) as loops:
        time.sleep(0.5 + offset_us / 1e6)
        test = start(command)
        scheduler.add_game(test.pid)
        time.sleep(0.5)
        rate = loops.rate(plan["seconds"] / 2)  # the test takes longer, whatever schedules it
        try:
            errors = test.communicate(timeout=LIMIT_S)[1]
        except subprocess.TimeoutExpired:
            raise Void(f"cyclictest did not end: {errors_of(test)}") from None
        if test.returncode != 0:
            raise Void(f"cyclictest: {errors}")
    with open(file, encoding="utf-8") as stream:
        threads = json.load(stream)["thread"].values()
    merged = {}
    for thread in threads:
        for value, count in thread["histogram"].items():
            merged[int(value)] = merged.get(int(value), 0) + count
    return {
        "p50_us": percentile(merged, 0.5),
        "p99_us": percentile(merged, 0.99),
        "p999_us": percentile(merged, 0.999),
        "max_us": max(thread["max"] for thread in threads),
        "count": sum(merged.values()),
        "loops_progress_per_s": rate,
    }


def timed(command, processes=1, directory="/"):
    """How long so many of these take, side by side, until the last has ended."""
    before = time.monotonic()
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    started = [subprocess.Popen(command, cwd=directory, **streams) for _ in range(processes)]
    for process in started:
        try:
            errors = process.communicate(timeout=LIMIT_S)[1]
        except subprocess.TimeoutExpired:
            raise Void(f"{command[0]} did not end: {errors_of(process)}") from None
        if process.returncode != 0:
            raise Void(f"{command[0]}: {' '.join(errors.split())}")
    return {"time_s": round(time.monotonic() - before, 4)}


def hackbench(_plan, _configuration, _scheduler, offset_us):
    """Messages between crowds of short-lived threads: what a wake-up costs where nobody is to be preferred."""
    time.sleep(offset_us / 1e6)
    return timed(["hackbench", "-g", "4", "-l", "200", "-s", "100"])


def compile_sources(plan, _configuration, _scheduler, offset_us):
    """Two jobs for each CPU that compile one of our own C files: work that only wants to be done."""
    time.sleep(offset_us / 1e6)
    command = ["gcc", "-std=gnu2x", "-O2", "-fkeep-static-functions", "-fkeep-inline-functions", "-I."]
    command += ["-include", "bpf/policy.h", "-x", "c", "-c", "/dev/null", "-o", "/dev/null"]
    return timed(command, processes=8, directory=plan["sources"])


# The names that run.py asks for.
WORKLOADS = {"game": game, "cyclic": cyclic, "hackbench": hackbench, "compile": compile_sources}


def run(plan, workload, configuration, number):
    """One line of the results."""
    line = {"workload": workload, "configuration": configuration["name"], "round": number, "kernel": os.uname().release}
    scheduler = None
    before = time.monotonic()
    try:
        try:
            scheduler = Scheduler(plan["build"], configuration)
            line["figures"] = WORKLOADS[workload](plan, configuration, scheduler, plan["offsets_us"][number])
        finally:
            if scheduler:
                scheduler.release()
                line["scheduler"] = scheduler.report
                line["messages"] = scheduler.messages.splitlines()
    except Void as why:
        line.pop("figures", None)
        line["void"] = str(why)
    line["guest_seconds"] = round(time.monotonic() - before, 1)
    return line


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    with open(sys.argv[1], encoding="utf-8") as stream:
        plan = json.load(stream)
    exact_timers()
    if "compile" in plan["workloads"]:
        compile_sources(plan, None, None, 0)  # the first time, the compiler comes from the host's disk
    metronome = running(*METRONOME) if plan["metronome"] else contextlib.nullcontext()
    with open(sys.argv[2], "a", encoding="utf-8") as results, metronome:
        for number in range(plan["rounds"]):
            for workload, names in plan["workloads"].items():
                for name in names:
                    line = run(plan, workload, plan["configurations"][name], number)
                    results.write(json.dumps(line) + "\n")
                    results.flush()
                    os.fsync(results.fileno())


if __name__ == "__main__":
    main()
