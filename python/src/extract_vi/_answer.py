"""Converts answers of the command to results."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, TypedDict

from ._keeper import Loss
from ._rows import Rows
from ._schema import Fact, LongFact, Record

_FIGURES = sorted({name for rows in Rows for name in rows.fields if rows.fields[name] == "number"})


class Result(TypedDict):
    """The result of one document.

    `records` is None if the document could not be read. `error` is then a message for people, and `code` the sort of
    failure, for programs. For a file that contains several documents (an archive, a table), `records` is always a list,
    and `error` and `code` are set if one of the documents could not be read.
    """

    id: Any
    records: list[Record] | None
    error: str | None
    code: str | None


class FactsResult(TypedDict):
    """The result of one document, with the rows of the table of facts in place of records."""

    id: Any
    facts: list[Fact] | None
    error: str | None
    code: str | None


class LongFactsResult(TypedDict):
    """The result of one document, with the rows of the long table of facts in place of records."""

    id: Any
    facts: list[LongFact] | None
    error: str | None
    code: str | None


def make_result(id_: object, answer: bytes | Loss, rows: Rows, decimal: bool) -> dict[str, Any]:
    """Returns the `Result` of an answer, or for rows of the table of facts its `FactsResult` or `LongFactsResult`."""
    member = rows.member
    if isinstance(answer, Loss):
        return {"id": id_, member: None, "error": answer.error, "code": answer.code}
    fields = parse_answer(answer, decimal)
    if "documents" not in fields:
        return {"id": id_, member: fields.get(member), "error": fields.get("error"), "code": fields.get("code")}
    found = [row for document in fields["documents"] for row in document.get(member, ())]
    failed = [document for document in fields["documents"] if "error" in document]
    error = f"{failed[0]['source']}: {failed[0]['error']}" if failed else None
    if len(failed) > 1:
        error = f"{error} (further documents that could not be read: {len(failed) - 1})"
    return {"id": id_, member: found, "error": error, "code": failed[0]["code"] if failed else None}


def parse_answer(line: bytes, decimal: bool) -> dict[str, Any]:
    """Parses a line of the command. With `decimal`, figures are `Decimal`s with all their digits."""
    parse_float = Decimal if decimal else None
    try:
        answer: dict[str, Any] = json.loads(line, parse_float=parse_float)
    except ValueError:
        # By default, Python refuses to convert integers of more than 4300 digits.
        answer = json.loads(line, parse_float=parse_float, parse_int=lambda digits: int(Decimal(digits)))
    if decimal:
        for document in answer.get("documents", [answer]):
            for row in document.get("records", document.get("facts", ())):
                _make_exact(row)
    return answer


def _make_exact(row: dict[str, Any]) -> None:
    for name in _FIGURES:
        if isinstance(figure := row.get(name), int):
            row[name] = Decimal(figure)
