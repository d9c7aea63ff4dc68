"""Offsets of records in a Python string."""

from __future__ import annotations


def slice_text(text: str, start: int, end: int) -> str:
    """Returns the part of `text` from `start` to `end`, which are offsets of a record in UTF-16 code units.

    Indices of Python strings count code points instead. Both are equal up to the first character that takes two code
    units in UTF-16, such as most emoji.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
