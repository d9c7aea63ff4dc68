"""Documents, as they may be given, made into lines for the command."""

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
    """A document on its way. Without a request it is no document, and `loss` says why."""

    id: object
    request: Request | None
    loss: Loss | None = None

    @property
    def size(self) -> int:
        return 0 if self.request is None else len(self.request.line)


class _InvalidError(Exception):
    """Says what is wrong with a document."""


def make_question(document: object, position: int, date: object = None) -> Question:
    """A document as text, as a mapping with `id`, `text` or `bytes`, `name` and `date`, or as nothing at all.

    A text by itself has its position as id. `date` is for documents that have none of their own.
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
        raise _InvalidError(f"its text is no string but a {type(text).__name__}")
    if isinstance(content, (bytes, bytearray, memoryview)):
        name = fields.get("name")
        return {
            "bytes": base64.b64encode(content).decode("ascii"),
            "name": ("" if is_missing(id_) else str(id_)) if is_missing(name) else str(name),
        }
    if not is_missing(content):
        raise _InvalidError(f"its bytes are no bytes but a {type(content).__name__}")
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
    raise _InvalidError(f"its date is no day like 2024-06-30 but {date!r}")


def is_missing(value: object) -> bool:
    """Whether a value stands for none: None, NaN, NaT, pandas' NA."""
    if value is None:
        return True
    # NaN and NaT are not equal to themselves; NA answers a comparison with NA, which is no bool.
    return type(value).__name__ == "NAType" or (not isinstance(value, (str, bytes)) and _differs_from_itself(value))


def _differs_from_itself(value: object) -> bool:
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return False


def _make_head(name: dict[str, str]) -> bytes:
    """What an answer begins with: the command gives an id back as it was written."""
    return b'{"id":' + (_encode(name["id"]) if name else b"null")


def _encode(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        # Half of a pair of surrogates has no bytes in UTF-8, but an escape in JSON.
        return json.dumps(value, separators=(",", ":")).encode()
