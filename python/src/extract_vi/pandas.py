"""Data frames with the records or facts of a pandas Series of texts."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable
from itertools import repeat
from typing import Any

import pandas as pd

from ._answer import make_result
from ._request import is_missing
from ._rows import Rows
from ._shared import share_extractor

# Any column may have missing values, so that the nullable types of pandas are needed.
_DTYPES: dict[str, Any] = {"number": "Float64", "integer": "Int64", "string": "string"}


class ExtractWarning(UserWarning):
    """Some documents could not be read."""


def records(
    texts: pd.Series[Any],
    *,
    date: Any = None,
    failures: list[dict[str, Any]] | None = None,
    **options: Any,
) -> pd.DataFrame:
    """Returns a data frame with one row per record: `document_id`, which is the index of `texts`, and the fields.

    `date` is the date of all documents, or a Series of dates with the same index as `texts`. `options` are those of
    `extract_vi.Extractor`; with `decimal=True` the figures are `decimal.Decimal` in columns of objects.

    A missing text (None, NaN) has no rows. A document that cannot be read has no rows either. It is appended to the
    list `failures` as a dict of `id`, `error` and `code`; without that list, an `ExtractWarning` is issued.

    Raises a `ValueError` if the index of `date` differs, and a `CommandError` if the command cannot be run.
    """
    return _make_frame(texts, _list_dates(texts, date), failures, Rows.RECORDS, options)


def facts(
    texts: pd.Series[Any],
    *,
    date: Any = None,
    failures: list[dict[str, Any]] | None = None,
    long: bool = False,
    **options: Any,
) -> pd.DataFrame:
    """Returns a data frame with one row per fact. Arguments and errors are those of `records`.

    With `long`, each figure has a row of its own, whose column `measure` says what it is: see
    `extract_vi.Extractor.facts`.
    """
    return _make_frame(texts, _list_dates(texts, date), failures, Rows.of_facts(long), options)


def _list_dates(texts: pd.Series[Any], date: Any) -> Iterable[Any]:
    if not isinstance(date, pd.Series):
        return repeat(date, len(texts))
    if not date.index.equals(texts.index):
        raise ValueError("the index of the dates differs from the index of the texts")
    return date


def _make_frame(
    texts: pd.Series[Any],
    dates: Iterable[Any],
    failures: list[dict[str, Any]] | None,
    rows: Rows,
    options: dict[str, Any],
) -> pd.DataFrame:
    decimal = options.get("decimal", False)
    documents = (
        {"id": id_, "bytes" if isinstance(text, bytes) else "text": text, "date": date}
        for id_, text, date in zip(texts.index, texts, dates, strict=True)
    )
    answers = share_extractor(**options).answer(documents, rows)
    columns: dict[str, list[Any]] = {name: [] for name in rows.fields}
    places: list[int] = []
    failed: list[dict[str, Any]] = []
    for place, (text, (question, answer)) in enumerate(zip(texts, answers, strict=True)):
        result = make_result(question.id, answer, rows, decimal)
        found = result.pop(rows.member) or ()
        if result["error"] is not None and not is_missing(text):
            failed.append(result)
        places += [place] * len(found)
        for name, column in columns.items():
            column += [row[name] for row in found]
    _report(failed, failures)
    data = {name: _make_column(column, rows.fields[name], decimal) for name, column in columns.items()}
    return pd.DataFrame({**_name_levels(texts.index.take(places)), **data})


def _make_column(values: list[Any], field: str, decimal: bool) -> Any:
    if field != "number":
        return pd.array(values, dtype=_DTYPES[field])
    if decimal:
        return pd.Series(values, dtype=object)
    return pd.array([None if value is None else _to_double(value) for value in values], dtype=_DTYPES[field])


def _to_double(value: int | float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _name_levels(index: pd.Index[Any]) -> dict[str, Any]:
    """Returns the index as columns: `document_id`, or for a MultiIndex `document_` and a name or number per level."""
    if not isinstance(index, pd.MultiIndex):
        return {"document_id": index}
    levels = range(index.nlevels)
    return {
        f"document_{at if index.names[at] is None else index.names[at]}": index.get_level_values(at) for at in levels
    }


def _report(failed: list[dict[str, Any]], failures: list[dict[str, Any]] | None) -> None:
    if failures is not None:
        failures += failed
    elif failed:
        first = failed[0]
        message = f"documents that could not be read: {len(failed)}; the first is {first['id']!r}: {first['error']}"
        # Attributes the warning to the caller of `records` or `facts`.
        warnings.warn(ExtractWarning(message), stacklevel=4)
