"""The kinds of rows that the command can return for a document."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from ._schema import FACT_FIELDS, LONG_FACT_FIELDS, RECORD_FIELDS


class Rows(Enum):
    """A kind of rows: the arguments that ask for it, its member in an answer, and the JSON types of its fields."""

    RECORDS = ((), "records", RECORD_FIELDS)
    FACTS = (("--facts",), "facts", FACT_FIELDS)
    LONG_FACTS = (("--facts", "--long"), "facts", LONG_FACT_FIELDS)

    def __init__(self, arguments: tuple[str, ...], member: str, fields: Mapping[str, str]) -> None:
        self.arguments = arguments
        self.member = member
        self.fields = fields

    @staticmethod
    def of_facts(long: bool) -> Rows:
        """Returns the rows of the table of facts, or with `long` those with one figure each."""
        return Rows.LONG_FACTS if long else Rows.FACTS
