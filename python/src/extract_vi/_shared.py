"""Extractors shared by the functions of this package: one per set of options, for the most recent sets."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, overload

from ._answer import FactsResult, LongFactsResult, Result
from ._extractor import Extractor
from ._options import to_kinds
from ._schema import Fact, LongFact, Record

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


@overload
def facts(text: str, *, date: object = None, long: Literal[False] = False, **options: Any) -> list[Fact]: ...


@overload
def facts(text: str, *, date: object = None, long: Literal[True], **options: Any) -> list[LongFact]: ...


def facts(text: str, *, date: object = None, long: bool = False, **options: Any) -> list[Fact] | list[LongFact]:
    """Returns the rows of the table of facts of a text. Options and errors are those of `extract`.

    With `long`, each figure has a row of its own, whose `measure` says what it is: see `Extractor.facts`.
    """
    extractor = share_extractor(**options)
    return extractor.facts(text, date=date, long=True) if long else extractor.facts(text, date=date)


def extract_batch(documents: Iterable[str | Mapping[str, Any] | None], **options: Any) -> Iterator[Result]:
    """Yields one result per document; see `Extractor.extract_batch`. `options` are those of `Extractor`."""
    return share_extractor(**options).extract_batch(documents)


@overload
def facts_batch(
    documents: Iterable[str | Mapping[str, Any] | None], *, long: Literal[False] = False, **options: Any
) -> Iterator[FactsResult]: ...


@overload
def facts_batch(
    documents: Iterable[str | Mapping[str, Any] | None], *, long: Literal[True], **options: Any
) -> Iterator[LongFactsResult]: ...


def facts_batch(
    documents: Iterable[str | Mapping[str, Any] | None], *, long: bool = False, **options: Any
) -> Iterator[FactsResult] | Iterator[LongFactsResult]:
    """Does the same as `extract_batch`, with `facts` in place of `records`. `long` is that of `facts`."""
    extractor = share_extractor(**options)
    return extractor.facts_batch(documents, long=True) if long else extractor.facts_batch(documents)


def _renew_lock() -> None:
    """Replaces the lock in a fork of the process, because a thread that does not exist there may have held it."""
    global _lock
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)
