"""The types of records and facts.

Written by generate_schema.py from what the command says of itself: change nothing here.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypedDict

Figure = int | float | Decimal
"""A figure: int or float as JSON has it, Decimal where `decimal` was asked for."""

_SharedFields = TypedDict(
    "_SharedFields",
    {
        "source": str,
        "id": str,
        "text": str,
        "start": int,
        "end": int,
        "value": Figure | None,
        "from": Figure | None,
        "to": Figure | None,
        "exact": str | None,
        "per": str | None,
        "modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "status": Literal["estimated", "planned"] | None,
        "role": Literal["level", "change", "attainment", "excess", "share"],
        "direction": Literal["increase", "decrease"] | None,
        "basis": str | None,
        "indicator": str | None,
        "period": str | None,
        "of": str | None,
    },
)


class MoneyRecord(_SharedFields):
    kind: Literal["money"]
    unit: str
    numerator: Figure | None
    denominator: Figure | None
    iso: str | None
    noun: str | None


class PercentageRecord(_SharedFields):
    kind: Literal["percentage"]
    unit: Literal["%", "percentage_point"]
    numerator: Figure | None
    denominator: Figure | None
    iso: str | None
    noun: str | None


class CountRecord(_SharedFields):
    kind: Literal["count"]
    unit: str | None
    numerator: Figure | None
    denominator: Figure | None
    iso: str | None
    noun: str


class RatioRecord(_SharedFields):
    kind: Literal["ratio"]
    unit: str | None
    numerator: Figure
    denominator: Figure
    iso: str | None
    noun: str | None


class MeasurementRecord(_SharedFields):
    kind: Literal["measurement"]
    unit: str
    numerator: Figure | None
    denominator: Figure | None
    iso: str | None
    noun: str | None


class MultipleRecord(_SharedFields):
    kind: Literal["multiple"]
    unit: str | None
    numerator: Figure | None
    denominator: Figure | None
    iso: str | None
    noun: str | None


class DurationRecord(_SharedFields):
    kind: Literal["duration"]
    unit: Literal["year", "month", "week", "day", "hour", "minute", "second", "quarter", "decade"]
    numerator: Figure | None
    denominator: Figure | None
    iso: str
    noun: str | None


class DateRecord(_SharedFields):
    kind: Literal["date"]
    unit: str | None
    numerator: Figure | None
    denominator: Figure | None
    iso: str
    noun: str | None


class OrdinalRecord(_SharedFields):
    kind: Literal["ordinal"]
    unit: str | None
    numerator: Figure | None
    denominator: Figure | None
    iso: str | None
    noun: str | None


Record = (
    MoneyRecord
    | PercentageRecord
    | CountRecord
    | RatioRecord
    | MeasurementRecord
    | MultipleRecord
    | DurationRecord
    | DateRecord
    | OrdinalRecord
)
"""A record of any kind, told apart by `kind`."""

Fact = TypedDict(
    "Fact",
    {
        "source": str,
        "indicator": str | None,
        "period": str | None,
        "kind": Literal[
            "money", "percentage", "count", "ratio", "measurement", "multiple", "duration", "date", "ordinal"
        ]
        | None,
        "value": Figure | None,
        "from": Figure | None,
        "to": Figure | None,
        "exact": str | None,
        "unit": str | None,
        "per": str | None,
        "noun": str | None,
        "numerator": Figure | None,
        "denominator": Figure | None,
        "status": Literal["estimated", "planned"] | None,
        "modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "basis": str | None,
        "change": Figure | None,
        "change_from": Figure | None,
        "change_to": Figure | None,
        "change_unit": str | None,
        "change_per": str | None,
        "change_modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "change_status": Literal["estimated", "planned"] | None,
        "change_direction": Literal["increase", "decrease"] | None,
        "change_basis": str | None,
        "previous_change": Figure | None,
        "previous_change_from": Figure | None,
        "previous_change_to": Figure | None,
        "previous_change_unit": str | None,
        "previous_change_per": str | None,
        "previous_change_modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "previous_change_status": Literal["estimated", "planned"] | None,
        "previous_change_direction": Literal["increase", "decrease"] | None,
        "previous_change_basis": str | None,
        "attainment": Figure | None,
        "attainment_from": Figure | None,
        "attainment_to": Figure | None,
        "attainment_unit": str | None,
        "attainment_modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "attainment_status": Literal["estimated", "planned"] | None,
        "attainment_basis": str | None,
        "attainment_2": Figure | None,
        "attainment_2_from": Figure | None,
        "attainment_2_to": Figure | None,
        "attainment_2_unit": str | None,
        "attainment_2_modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "attainment_2_status": Literal["estimated", "planned"] | None,
        "attainment_2_basis": str | None,
        "excess": Figure | None,
        "excess_from": Figure | None,
        "excess_to": Figure | None,
        "excess_unit": str | None,
        "excess_per": str | None,
        "excess_modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "excess_status": Literal["estimated", "planned"] | None,
        "excess_direction": Literal["increase", "decrease"] | None,
        "excess_basis": str | None,
        "share": Figure | None,
        "share_from": Figure | None,
        "share_to": Figure | None,
        "share_unit": str | None,
        "share_modifier": Literal["approximate", "more_than", "less_than", "at_least", "at_most"] | None,
        "share_status": Literal["estimated", "planned"] | None,
        "share_basis": str | None,
        "sentence": str | None,
        "start": int,
        "end": int,
        "records": str,
    },
)

RECORD_FIELDS = {
    "source": "string",
    "id": "string",
    "kind": "string",
    "text": "string",
    "start": "integer",
    "end": "integer",
    "value": "number",
    "from": "number",
    "to": "number",
    "exact": "string",
    "unit": "string",
    "per": "string",
    "numerator": "number",
    "denominator": "number",
    "iso": "string",
    "noun": "string",
    "modifier": "string",
    "status": "string",
    "role": "string",
    "direction": "string",
    "basis": "string",
    "indicator": "string",
    "period": "string",
    "of": "string",
}
"""The fields of every record in their order, by JSON type."""

FACT_FIELDS = {
    "source": "string",
    "indicator": "string",
    "period": "string",
    "kind": "string",
    "value": "number",
    "from": "number",
    "to": "number",
    "exact": "string",
    "unit": "string",
    "per": "string",
    "noun": "string",
    "numerator": "number",
    "denominator": "number",
    "status": "string",
    "modifier": "string",
    "basis": "string",
    "change": "number",
    "change_from": "number",
    "change_to": "number",
    "change_unit": "string",
    "change_per": "string",
    "change_modifier": "string",
    "change_status": "string",
    "change_direction": "string",
    "change_basis": "string",
    "previous_change": "number",
    "previous_change_from": "number",
    "previous_change_to": "number",
    "previous_change_unit": "string",
    "previous_change_per": "string",
    "previous_change_modifier": "string",
    "previous_change_status": "string",
    "previous_change_direction": "string",
    "previous_change_basis": "string",
    "attainment": "number",
    "attainment_from": "number",
    "attainment_to": "number",
    "attainment_unit": "string",
    "attainment_modifier": "string",
    "attainment_status": "string",
    "attainment_basis": "string",
    "attainment_2": "number",
    "attainment_2_from": "number",
    "attainment_2_to": "number",
    "attainment_2_unit": "string",
    "attainment_2_modifier": "string",
    "attainment_2_status": "string",
    "attainment_2_basis": "string",
    "excess": "number",
    "excess_from": "number",
    "excess_to": "number",
    "excess_unit": "string",
    "excess_per": "string",
    "excess_modifier": "string",
    "excess_status": "string",
    "excess_direction": "string",
    "excess_basis": "string",
    "share": "number",
    "share_from": "number",
    "share_to": "number",
    "share_unit": "string",
    "share_modifier": "string",
    "share_status": "string",
    "share_basis": "string",
    "sentence": "string",
    "start": "integer",
    "end": "integer",
    "records": "string",
}
"""The fields of every fact in their order, by JSON type."""
