"""Extractors that the functions of this package share: one for each set of options, the last few of them."""

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

_MOST = 4
_extractors: OrderedDict[tuple[tuple[str, Any], ...], Extractor] = OrderedDict()
_lock = threading.Lock()


def share_extractor(**options: Any) -> Extractor:
    """The extractor with these options (those of `Extractor`). It is kept; whoever is given it does not close it."""
    if "kinds" in options:
        options["kinds"] = to_kinds(options["kinds"])
    key = tuple(sorted(options.items()))
    with _lock:
        extractor = _extractors.pop(key, None) or Extractor(**options)
        _extractors[key] = extractor
        # One that is still at work ends when that is done.
        while len(_extractors) > _MOST:
            _extractors.popitem(last=False)
    return extractor


def extract(text: str, *, date: object = None, **options: Any) -> list[Record]:
    """The records of a text, in its order. `options` are those of `Extractor`; the child is kept for the next call.

    Raises an `ExtractError` where the text can't be read.
    """
    return share_extractor(**options).extract(text, date=date)


def facts(text: str, *, date: object = None, **options: Any) -> list[Fact]:
    """The table of facts of a text. As `extract`."""
    return share_extractor(**options).facts(text, date=date)


def extract_batch(documents: Iterable[str | Mapping[str, Any] | None], **options: Any) -> Iterator[Result]:
    """The results of documents, as `Extractor.extract_batch` gives them."""
    return share_extractor(**options).extract_batch(documents)


def facts_batch(documents: Iterable[str | Mapping[str, Any] | None], **options: Any) -> Iterator[FactsResult]:
    """As `extract_batch`, with `facts` in place of `records`."""
    return share_extractor(**options).facts_batch(documents)


def _renew_lock() -> None:
    """A thread that is not there in a fork of the process may have held it."""
    global _lock
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)
