#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks translations/*.ts: every language has every text, finished, with as many plural forms as the language needs, and
with the same placeholders and accelerators as the English text.

Usage: devtools/translations.py
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "pl": 3, "pt_BR": 2, "ru": 3, "zh_CN": 1}  # Qt's rules
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "translations"


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def check(path, language, everything):
    """Sentences about what is wrong, and the number of texts that are missing or unfinished."""
    wrong, missing = [], 0
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
                missing += 1
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
    return wrong, missing + len(everything - seen)


def sources(path):
    return {
        (context.findtext("name"), message.findtext("source") or "", message.findtext("comment"))
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
        if message.find("translation").get("type") not in ("vanished", "obsolete")
    }


def main():
    if sys.argv[1:]:
        sys.exit(__doc__)
    files = {language: FOLDER / f"quickshift_{language}.ts" for language in PLURAL_FORMS}
    unknown = set(FOLDER.glob("*.ts")) - set(files.values())
    absent = [path.name for path in files.values() if not path.exists()]
    failed = [f"{name} is missing" for name in absent]
    failed += [f"{path.name}: how many plural forms it has must be told in {__file__}" for path in sorted(unknown)]
    present = {language: path for language, path in files.items() if path.exists()}
    everything = set().union(*(sources(path) for path in present.values()))
    if not everything:
        failed.append("there is no text at all")
    for language, path in present.items():
        wrong, missing = check(path, language, everything)
        failed += wrong
        if missing:
            failed.append(f"{path.name}: {missing} of {len(everything)} texts are missing or unfinished")
    for sentence in failed:
        print(f"! {sentence}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
