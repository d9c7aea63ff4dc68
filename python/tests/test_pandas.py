"""Data frames of records and facts."""

from __future__ import annotations

import datetime
from collections import Counter
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from conftest import Documents, count_rows

import extract_vi.pandas


def list_rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Returns the rows, with None for missing values and with figures as the command writes them."""
    rows = frame.drop(columns="document_id").astype(object).where(frame.notna(), None).to_dict("records")
    return [{name: to_plain(value) for name, value in row.items()} for row in rows]


def to_plain(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def test_records_are_those_of_the_command(documents: Documents) -> None:
    some = documents.take(200)
    frame = extract_vi.pandas.records(pd.Series(some.texts))
    assert count_rows(list_rows(frame)) == Counter(some.run_command())
    assert (frame["document_id"] == frame["source"]).all()


def test_columns_have_nullable_types() -> None:
    frame = extract_vi.pandas.records(pd.Series(["Thu 275 tỷ đồng, tăng 9,37%.", "không có gì"]))
    types = {name: str(dtype) for name, dtype in frame.dtypes.items()}
    assert types["document_id"] == "int64"
    assert {types[name] for name in ("value", "from", "to", "numerator", "denominator", "base_value")} == {"Float64"}
    assert types["start"] == types["end"] == "Int64"
    assert types["kind"] == types["text"] == types["iso"] == types["exact"] == "string"
    nothing = extract_vi.pandas.records(pd.Series([], dtype=object))
    assert {name: str(dtype) for name, dtype in nothing.dtypes.items() if name != "document_id"} == {
        name: dtype for name, dtype in types.items() if name != "document_id"
    }


def test_facts_have_their_columns() -> None:
    frame = extract_vi.pandas.facts(pd.Series({"a": "Thu ngân sách ước đạt 275 tỷ đồng, tăng 9,37%."}))
    assert frame.loc[0, ["document_id", "indicator", "value", "change"]].tolist() == ["a", "Thu ngân sách", 275e9, 9.37]
    assert str(frame["change"].dtype) == "Float64" and str(frame["records"].dtype) == "string"


def test_long_facts_are_those_of_the_command(documents: Documents) -> None:
    some = documents.take(40)
    frame = extract_vi.pandas.facts(pd.Series(some.texts), long=True)
    assert count_rows(list_rows(frame)) == some.run_command("--facts", "--long")
    assert str(frame["value"].dtype) == "Float64" and str(frame["measure"].dtype) == "string"


def test_the_index_is_kept_as_a_column() -> None:
    days = pd.to_datetime(["2024-01-01", "2024-01-01", "2024-02-01"])
    frame = extract_vi.pandas.records(pd.Series(["có 3 xã, 4 hộ", "", "có 5 xã"], index=days))
    assert frame["document_id"].tolist() == [days[0], days[0], days[2]]
    assert frame["document_id"].dtype == days.dtype


def test_the_levels_of_an_index_are_kept_as_columns() -> None:
    index = pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["province", None])
    frame = extract_vi.pandas.records(pd.Series(["có 3 xã", "có 5 xã"], index=index))
    assert frame[["document_province", "document_1", "value"]].values.tolist() == [["a", 1, 3], ["b", 2, 5]]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("dtype", [object, "string"])
def test_missing_texts_have_no_records(dtype: Any) -> None:
    texts = pd.Series(["có 3 xã", None, float("nan"), pd.NA, "có 5 xã"], dtype=dtype)
    frame = extract_vi.pandas.records(texts)
    assert frame["document_id"].tolist() == [0, 4]


def test_failures_are_reported_as_a_warning_or_a_list() -> None:
    texts = pd.Series(["có 3 xã", 17, "có 5 xã"], index=["a", "b", "c"])
    with pytest.warns(extract_vi.pandas.ExtractWarning, match="could not be read: 1; .* 'b': its text") as warned:
        frame = extract_vi.pandas.records(texts)
    assert warned[0].filename == __file__
    assert frame["document_id"].tolist() == ["a", "c"]
    failures: list[dict[str, Any]] = []
    extract_vi.pandas.records(texts, failures=failures)
    assert [(failure["id"], failure["code"]) for failure in failures] == [("b", "invalid_line")]


def test_the_date_may_be_one_day_or_one_per_text() -> None:
    texts = pd.Series(["sáng 3/12, họp", "sáng 4/12, họp", "sáng 5/12, họp"])
    one = extract_vi.pandas.records(texts, date=datetime.date(2020, 1, 1))
    assert one["iso"].tolist() == ["2020-12-03", "2020-12-04", "2020-12-05"]
    each = extract_vi.pandas.records(texts, date=pd.Series(pd.to_datetime(["2020-01-01", None, "2022-01-01"])))
    assert each["iso"].tolist() == ["2020-12-03", "XXXX-12-04", "2022-12-05"]
    with pytest.raises(ValueError, match="index"):
        extract_vi.pandas.records(texts, date=pd.Series(["2020-01-01"]))


def test_figures_with_more_digits_than_a_double() -> None:
    text = "Tổng tài sản 2.167.098.765.432.109.876 đồng."
    [row] = list_rows(extract_vi.pandas.records(pd.Series([text])))
    assert row["exact"] == "2167098765432109876"
    frame = extract_vi.pandas.records(pd.Series([text]), decimal=True)
    assert frame["value"].tolist() == [Decimal("2167098765432109876")]
