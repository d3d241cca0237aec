#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a man page's template with what its program says of itself, so that the page cannot tell of other options.

    man_page.py PROGRAM TEMPLATE PAGE VERSION

In the template, lines of their own: @OPTIONS@ (from --help), @COMMANDS@ and @TUNABLES@ (from quickshiftctl's completion and
each verb's --help); and anywhere @VERSION@.
"""
import os
import re
import subprocess
import sys

OPTION = re.compile(r"^  (-\S(?:[^ ]| (?! ))*)(?:  +(.*))?$")
EVERYWHERE = ("-h, --help", "--help-all", "-v, --version")


def run(program, *arguments):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", QT_QPA_PLATFORM="offscreen")
    return subprocess.run([program, *arguments], env=environment, check=True, capture_output=True, text=True).stdout


def escape(text):
    """For roff: no macro at a line's beginning, no minus that becomes a hyphen, one sentence a line."""
    text = re.sub(r"(?<=[A-Za-z0-9)\"])([.!?]) (?=[A-Z])", r"\1\n", text).replace("\\", r"\e").replace("-", r"\-")
    return "\n".join(r"\&" + line if line[:1] in ".'" else line for line in text.splitlines())


def sections(help_text):
    """The description of a QCommandLineParser's --help, and its [(option, text)]."""
    description, options, part = [], [], "description"
    for line in help_text.splitlines()[1:]:
        if line in ("Options:", "Arguments:"):
            part = line
        elif part == "description":
            description.append(line)
        elif part == "Options:":
            if found := OPTION.match(line):
                options.append([found[1], found[2] or ""])
            elif line.strip() and options:
                options[-1][1] += " " + line.strip()
    return "\n".join(description).strip(), [(name, text.strip()) for name, text in options]


def option_items(options):
    lines = [".Bl -tag -width Ds"]
    for name, text in options:
        names, _, value = name.partition(" <")
        flags = " , ".join("Fl " + flag[1:].replace("-", r"\-") for flag in names.split(", "))
        lines += [".It " + flags + (" Ar " + value.rstrip(">").replace("|", " | ") if value else ""), escape(text)]
    return "\n".join(lines + [".El"])


def candidates(program, *words):
    """What completion offers, as (word, explanation)."""
    lines = run(program, "complete", *words).splitlines()
    return [tuple(line.partition("\t")[::2]) for line in lines if not line.startswith(":")]


def command_items(program):
    lines = [".Bl -tag -width Ds"]
    for verb, _ in candidates(program, ""):
        text = run(program, verb, "--help")
        description, options = sections(text)
        arguments = text.splitlines()[0].split(f"[options] {verb}", 1)[1].strip()
        lines += [f".It Cm {verb}" + (f" {roff_arguments(arguments)}" if arguments else ""), escape(description)]
        # The program's help says to which verbs an option belongs; here it stands below its verb.
        own = [(name, re.sub(r"^[a-z, ]+: ", "", text)) for name, text in options if name not in (*EVERYWHERE, "--json")]
        lines += [option_items(own)] if own else []
    return "\n".join(lines + [".El"])


def roff_arguments(arguments):
    words = []
    for word in re.findall(r"\[[^]]*\]|\S+", arguments):
        optional, bare = word.startswith("["), word.strip("[]")
        words.append(("Op Ar " if optional else "Ar ") + bare.replace("...", " ...").replace("-", r"\-"))
    return " ".join(words)


def tunable_items(program):
    helps = dict(candidates(program, "get", ""))
    lines = [".Bl -tag -width Ds"]
    for name, values in candidates(program, "set", ""):
        name = name.rstrip("=")
        lines += [f".It Cm {name}", escape(f"{helps[name]} Values: {values}.")]
    return "\n".join(lines + [".El"])


def main():
    program, template, page, version = sys.argv[1:]
    makers = {
        "@OPTIONS@": lambda: option_items(sections(run(program, "--help"))[1]),
        "@COMMANDS@": lambda: command_items(program),
        "@TUNABLES@": lambda: tunable_items(program),
    }
    with open(template, encoding="utf-8") as file:
        lines = file.read().replace("@VERSION@", version).splitlines()
    with open(page, "w", encoding="utf-8") as file:
        for line in lines:
            file.write((makers[line]() if line in makers else line) + "\n")


if __name__ == "__main__":
    main()
