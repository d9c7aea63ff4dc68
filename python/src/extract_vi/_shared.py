"""Extractors shared by the functions of this package: one per set of options, for the most recent sets."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ._answer import FactsResult, Result
from ._extractor import Extractor
from ._options import to_kinds
from ._schema import Fact, Record

_MAX_EXTRACTORS = 4
_extractors: OrderedDict[tuple[tuple[str, Any], ...], Extractor] = OrderedDict()
_lock = threading.Lock()


def share_extractor(**options: Any) -> Extractor:
    """Returns the shared extractor with these options, which are those of `Extractor`. The caller must not close it."""
    if "kinds" in options:
        options["kinds"] = to_kinds(options["kinds"])
    key = tuple(sorted(options.items()))
    with _lock:
        extractor = _extractors.pop(key, None) or Extractor(**options)
        _extractors[key] = extractor
        # An extractor that is still in use is stopped when its last user releases it.
        while len(_extractors) > _MAX_EXTRACTORS:
            _extractors.popitem(last=False)
    return extractor


def extract(text: str, *, date: object = None, **options: Any) -> list[Record]:
    """Returns the records of a text, in text order.

    `options` are those of `Extractor`. The child process keeps running for the next call. Raises an `ExtractError` if
    the text cannot be read, and a `CommandError` if the command cannot be run.
    """
    return share_extractor(**options).extract(text, date=date)


def facts(text: str, *, date: object = None, **options: Any) -> list[Fact]:
    """Returns the rows of the table of facts of a text. Options and errors are those of `extract`."""
    return share_extractor(**options).facts(text, date=date)


def extract_batch(documents: Iterable[str | Mapping[str, Any] | None], **options: Any) -> Iterator[Result]:
    """Yields one result per document; see `Extractor.extract_batch`. `options` are those of `Extractor`."""
    return share_extractor(**options).extract_batch(documents)


def facts_batch(documents: Iterable[str | Mapping[str, Any] | None], **options: Any) -> Iterator[FactsResult]:
    """Does the same as `extract_batch`, with `facts` in place of `records`."""
    return share_extractor(**options).facts_batch(documents)


def _renew_lock() -> None:
    """Replaces the lock in a fork of the process, because a thread that does not exist there may have held it."""
    global _lock
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)
