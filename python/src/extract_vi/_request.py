"""Converts documents to request lines for the command."""

from __future__ import annotations

import base64
import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ._keeper import Loss, Request


@dataclass(frozen=True)
class Question:
    """A document with its request. If it is not a valid document, `request` is None and `loss` gives the reason."""

    id: object
    request: Request | None
    loss: Loss | None = None

    @property
    def size(self) -> int:
        return 0 if self.request is None else len(self.request.line)


class _InvalidError(Exception):
    """A document is invalid; the message gives the reason."""


def make_question(document: object, position: int, date: object = None) -> Question:
    """Converts a document: a string, a mapping with `id`, `text` or `bytes`, `name` and `date`, or a missing value.

    The id of a document that is not a mapping is `position`. `date` is used for documents without a date of their own.
    An invalid document does not raise an error but gives a `Question` without a request.
    """
    if isinstance(document, Mapping):
        fields: Mapping[str, Any] = document
        id_ = fields.get("id")
    else:
        fields, id_ = {"text": document}, position
    try:
        content = _read_content(fields, id_)
        day = _read_day(fields.get("date"))
        if day is None:
            day = _read_day(date)
    except _InvalidError as error:
        return Question(id_, None, Loss(str(error), "invalid_line"))
    name = {} if is_missing(id_) else {"id": str(id_)}
    line = {**name, **content, **({} if day is None else {"date": day})}
    return Question(id_, Request(_encode(line) + b"\n", _make_head(name)))


def _read_content(fields: Mapping[str, Any], id_: object) -> dict[str, str]:
    text, content = fields.get("text"), fields.get("bytes")
    if isinstance(text, str):
        return {"text": text}
    if not is_missing(text):
        raise _InvalidError(f"its text is not a string but {type(text).__name__}")
    if isinstance(content, (bytes, bytearray, memoryview)):
        name = fields.get("name")
        return {
            "bytes": base64.b64encode(content).decode("ascii"),
            "name": ("" if is_missing(id_) else str(id_)) if is_missing(name) else str(name),
        }
    if not is_missing(content):
        raise _InvalidError(f"its bytes are not of type bytes but {type(content).__name__}")
    raise _InvalidError("no text")


def _read_day(date: object) -> str | None:
    if is_missing(date):
        return None
    if isinstance(date, datetime.datetime):
        date = date.date()
    if isinstance(date, datetime.date):
        return date.isoformat()
    if isinstance(date, str):
        try:
            if len(date) == len("2024-06-30"):
                return datetime.date.fromisoformat(date).isoformat()
        except ValueError:
            pass
    raise _InvalidError(f"its date is not a day such as 2024-06-30 but {date!r}")


def is_missing(value: object) -> bool:
    """Returns whether a value means "missing": None, NaN, NaT, or NA of pandas."""
    if value is None:
        return True
    # NaN and NaT are not equal to themselves. Comparing NA gives NA, which cannot be converted to bool.
    return type(value).__name__ == "NAType" or (not isinstance(value, (str, bytes)) and _differs_from_itself(value))


def _differs_from_itself(value: object) -> bool:
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return False


def _make_head(name: dict[str, str]) -> bytes:
    """Returns the start of the answer. The command writes an id exactly as the request line has it."""
    return b'{"id":' + (_encode(name["id"]) if name else b"null")


def _encode(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        # A lone surrogate cannot be encoded in UTF-8, but JSON has an escape for it.
        return json.dumps(value, separators=(",", ":")).encode()
