#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks translations/*.ts: every language has every text of the sources, finished, with as many plural forms as the
language needs, and with the same placeholders and accelerators as the English text.

The texts are collected anew from all of app/, so that neither one that nobody collected passes, nor a source that
app/panel.cmake does not name for collecting.

Usage: devtools/translations.py
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "pl": 3, "pt_BR": 2, "ru": 3, "zh_CN": 1}  # Qt's rules
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate-qt6") or "lupdate"


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def check(path, language, everything):
    """Sentences about what is wrong, and the texts that are missing or unfinished."""
    wrong, missing = [], []
    seen = set()
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            state = message.find("translation").get("type")
            if state in ("vanished", "obsolete"):
                continue
            source = message.findtext("source") or ""
            seen.add((name, source, message.findtext("comment")))
            texts = forms(message)
            if state == "unfinished" or not all(texts):
                missing.append(source)
                continue
            where = f"{path.name}: {name}: “{source}”"
            if message.get("numerus") == "yes" and len(texts) != PLURAL_FORMS[language]:
                wrong.append(f"{where}: {len(texts)} plural forms, where {language} has {PLURAL_FORMS[language]}")
            for text in texts:
                # A form for exactly one may say so in words.
                expected = placeholders(source)
                if placeholders(text) not in (expected, expected - collections.Counter({"%n": 1})):
                    wrong.append(f"{where}: its placeholders differ in “{text}”")
                if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", text)):
                    wrong.append(f"{where}: one of both has an accelerator (&): “{text}”")
    return wrong, missing + [source for _, source, _ in everything - seen]


def sources(path):
    return {
        (context.findtext("name"), message.findtext("source") or "", message.findtext("comment"))
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
        if message.find("translation").get("type") not in ("vanished", "obsolete")
    }


def collect(paths, folder):
    """Copies of the files in `folder`, where what the sources say and they do not is unfinished."""
    copies = {language: pathlib.Path(shutil.copy(path, folder)) for language, path in paths.items()}
    tables = pathlib.Path(folder, "table_texts.cpp")
    tables.write_bytes(subprocess.run(["c++", "-E", "-P", "-x", "c++", "-I", ROOT, ROOT / "app/table_texts.in"],
                                      stdout=subprocess.PIPE, check=True).stdout)
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "-I", ROOT,
                    *sorted((ROOT / "app").rglob("*.cpp")), tables, "-ts", *copies.values()], check=True)
    return copies


def main():
    if sys.argv[1:]:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        return checked(folder)


def checked(folder):
    files = {language: FOLDER / f"quickshift_{language}.ts" for language in PLURAL_FORMS}
    unknown = set(FOLDER.glob("*.ts")) - set(files.values())
    absent = [path.name for path in files.values() if not path.exists()]
    failed = [f"{name} is missing" for name in absent]
    failed += [f"{path.name}: how many plural forms it has must be told in {__file__}" for path in sorted(unknown)]
    present = {language: path for language, path in files.items() if path.exists()}
    present = collect(present, folder)
    everything = set().union(*(sources(path) for path in present.values()))
    if not everything:
        failed.append("there is no text at all")
    for language, path in present.items():
        wrong, missing = check(path, language, everything)
        failed += wrong
        if missing:
            failed.append(f"{path.name}: {len(missing)} of {len(everything)} texts are missing or unfinished, such as “{missing[0]}”")
    for sentence in failed:
        print(f"! {sentence}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
