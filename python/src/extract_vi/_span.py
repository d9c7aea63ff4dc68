"""Offsets of records in a Python string."""

from __future__ import annotations


def slice_text(text: str, start: int, end: int) -> str:
    """What stands at `start` to `end` of a record: these count UTF-16 code units, Python's own indices code points.

    Both are the same up to the first character that UTF-16 needs two units for, such as most emoji.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
