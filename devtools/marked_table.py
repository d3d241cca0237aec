# SPDX-License-Identifier: GPL-3.0-or-later
"""A generated part of a document, where its marks are: see bench/report/sections.py."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "bench/report"))
from sections import replace  # noqa: E402


def put(document, name, text):
    """Replaces what stands there; ends the program if the document has no such place."""
    path = pathlib.Path(document)
    try:
        path.write_text(replace(path.read_text(encoding="utf-8"), name, text), encoding="utf-8")
    except ValueError as error:
        sys.exit(f"{path}: {error}")
