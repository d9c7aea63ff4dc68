"""Records and facts of a pandas Series of texts, as data frames."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable, Mapping
from itertools import repeat
from typing import Any

import pandas as pd

from ._answer import make_result
from ._extractor import FACTS, RECORDS
from ._request import is_missing
from ._schema import FACT_FIELDS, RECORD_FIELDS
from ._shared import share_extractor

# Any column may be empty somewhere, which needs types that have a value for it.
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
    """The records of texts, a row for each: `document_id` is the index of the Series, the other columns are the fields.

    `date` is the day of all documents, or a Series of days with the same index. `options` are those of
    `extract_vi.Extractor`; with `decimal=True` the figures are `decimal.Decimal` in columns of objects.

    A text that is missing (None, NaN) has no records. A document that can't be read has none either: it is added to
    `failures` as a dict of `id`, `error` and `code`; without that list there is an `ExtractWarning`.
    """
    return _make_frame(texts, _list_dates(texts, date), failures, RECORDS, RECORD_FIELDS, options)


def facts(
    texts: pd.Series[Any],
    *,
    date: Any = None,
    failures: list[dict[str, Any]] | None = None,
    **options: Any,
) -> pd.DataFrame:
    """The tables of facts of texts, one below the other. As `records`."""
    return _make_frame(texts, _list_dates(texts, date), failures, FACTS, FACT_FIELDS, options)


def _list_dates(texts: pd.Series[Any], date: Any) -> Iterable[Any]:
    if not isinstance(date, pd.Series):
        return repeat(date, len(texts))
    if not date.index.equals(texts.index):
        raise ValueError("the dates have another index than the texts")
    return date


def _make_frame(
    texts: pd.Series[Any],
    dates: Iterable[Any],
    failures: list[dict[str, Any]] | None,
    rows: str,
    fields: Mapping[str, str],
    options: dict[str, Any],
) -> pd.DataFrame:
    decimal = options.get("decimal", False)
    documents = (
        {"id": id_, "bytes" if isinstance(text, bytes) else "text": text, "date": date}
        for id_, text, date in zip(texts.index, texts, dates, strict=True)
    )
    answers = share_extractor(**options).answer(documents, rows)
    columns: dict[str, list[Any]] = {name: [] for name in fields}
    places: list[int] = []
    failed: list[dict[str, Any]] = []
    for place, (text, (question, answer)) in enumerate(zip(texts, answers, strict=True)):
        result = make_result(question.id, answer, rows, decimal)
        found = result.pop(rows) or ()
        if result["error"] is not None and not is_missing(text):
            failed.append(result)
        places += [place] * len(found)
        for name, column in columns.items():
            column += [row[name] for row in found]
    _report(failed, failures)
    data = {name: _make_column(column, fields[name], decimal) for name, column in columns.items()}
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
    """The index as columns: `document_id`, or of several levels `document_` with the name of each or its number."""
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
        message = f"{len(failed)} documents could not be read, the first of them {first['id']!r}: {first['error']}"
        # The caller of `records` or `facts`.
        warnings.warn(ExtractWarning(message), stacklevel=4)
