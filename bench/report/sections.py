# SPDX-License-Identifier: GPL-3.0-or-later
"""Generated parts of a Markdown page, between `<!-- NAME:begin -->` and `<!-- NAME:end -->`; the rest is people's."""


def table(header, rows):
    """A Markdown table; cells may be anything that prints."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def replace(page, name, text):
    """The page with the part between the marks of `name` exchanged. Raises ValueError when there are no such marks."""
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    head, found, rest = page.partition(begin)
    _, found_end, tail = rest.partition(end)
    if not found or not found_end:
        raise ValueError(f"the page has no {begin} … {end}")
    return f"{head}{begin}\n{text.strip()}\n{end}{tail}"
