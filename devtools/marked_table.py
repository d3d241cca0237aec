# SPDX-License-Identifier: GPL-3.0-or-later
"""A generated part of a document stands between <!-- NAME: begin --> and <!-- NAME: end -->."""
import pathlib
import re
import sys


def put(document, name, text):
    """Replaces what stands there; ends the program if the document has no such place."""
    path = pathlib.Path(document)
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
    new, count = re.subn(f"{begin}.*?{end}", lambda _: f"{begin}{text}{end}", path.read_text(), flags=re.S)
    if count != 1:
        sys.exit(f"{path} has no place for the table: it goes between the lines {begin.strip()} and {end.strip()}")
    path.write_text(new)
