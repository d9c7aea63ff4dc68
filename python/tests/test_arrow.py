"""Arrow arrays of records and facts."""

from __future__ import annotations

import pyarrow as pa

import extract_vi
import extract_vi.arrow
from extract_vi._rows import Rows


def test_records_are_lists_of_structs() -> None:
    texts = pa.array(["Thu 5 tỷ đồng, tăng 8%", None, "", "có 3 xã"])
    found = extract_vi.arrow.records(texts)
    values = [rows and [row["value"] for row in rows] for rows in found.to_pylist()]
    assert values == [[5e9, 8], None, [], [3]]
    assert extract_vi.arrow.records(pa.chunked_array([texts, texts])).to_pylist() == found.to_pylist() * 2
    assert extract_vi.arrow.records([]).type == found.type


def test_facts_are_lists_of_structs() -> None:
    [[fact]] = extract_vi.arrow.facts(["Thu ngân sách 5 tỷ đồng, tăng 8%"]).to_pylist()
    assert (fact["indicator"], fact["value"], fact["change"]) == ("Thu ngân sách", 5e9, 8)


def test_long_facts_have_a_struct_for_each_figure() -> None:
    [rows] = extract_vi.arrow.facts(["Thu ngân sách 5 tỷ đồng, tăng 8%"], long=True).to_pylist()
    assert [(row["measure"], row["value"], row["unit"]) for row in rows] == [("level", 5e9, "VND"), ("change", 8, "%")]


def test_more_texts_than_one_batch() -> None:
    found = extract_vi.arrow.records(f"có {at} xã" for at in range(2, 1002))
    assert [row["value"] for rows in found.to_pylist() for row in rows] == list(range(2, 1002))


def test_a_lone_surrogate_is_replaced() -> None:
    [[record], _] = extract_vi.arrow.records(["\ud83d\ud83d 8% \ud83d", "có 3 xã"]).to_pylist()
    assert record["text"] == "8%"
    answers = [b'{"id":1,"records":[{"text":"\\ud83d 8%","value":8}]}', b'{"id":2,"records":[]}']
    row_type = extract_vi.arrow.make_row_type({"text": "string", "value": "number"})
    rows, _, _ = extract_vi.arrow.read_answers(answers, Rows.RECORDS, row_type)
    assert rows.to_pylist() == [[{"text": "? 8%", "value": 8.0}], []]
