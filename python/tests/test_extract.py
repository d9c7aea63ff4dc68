"""The results of the functions for texts."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest
from conftest import Documents, count_rows

import extract_vi
from extract_vi import Extractor, LongFact


def test_a_text_gives_its_records() -> None:
    [money, percentage] = extract_vi.extract("Thu ngân sách ước đạt 275 tỷ đồng, tăng 9,37%.")
    assert (money["kind"], money["value"], money["unit"]) == ("money", 275_000_000_000, "VND")
    assert (percentage["value"], percentage["role"], percentage["of"]) == (9.37, "change", "r1")


def test_a_text_gives_its_facts() -> None:
    [fact] = extract_vi.facts("Thu ngân sách ước đạt 275 tỷ đồng, tăng 9,37%.")
    assert (fact["indicator"], fact["value"], fact["change"]) == ("Thu ngân sách", 275_000_000_000, 9.37)


def test_records_are_those_of_the_command(documents: Documents, expected: Counter[str], extractor: Extractor) -> None:
    batch = extractor.extract_batch({"id": name, "text": text} for name, text in documents.texts.items())
    assert count_rows(row for result in batch for row in result["records"] or ()) == expected


def test_facts_are_those_of_the_command(documents: Documents, extractor: Extractor) -> None:
    few = documents.take(40)
    batch = extractor.facts_batch({"id": name, "text": text} for name, text in few.texts.items())
    assert count_rows(row for result in batch for row in result["facts"] or ()) == few.run_command("--facts")


def test_long_facts_have_a_row_for_each_figure() -> None:
    rows = extract_vi.facts("Quý I/2024, thu ngân sách 275 tỷ đồng, tăng 9,37%, đạt 31% dự toán.", long=True)
    assert [(row["period"], row["measure"], row["value"], row["unit"], row["direction"]) for row in rows] == [
        ("2024-Q1", "level", 275_000_000_000, "VND", None),
        ("2024-Q1", "change", 9.37, "%", "increase"),
        ("2024-Q1", "attainment", 31, "%", None),
    ]
    assert {row["indicator"] for row in rows} == {"thu ngân sách"}


def test_long_facts_are_those_of_the_command(documents: Documents, extractor: Extractor) -> None:
    few = documents.take(40)
    batch = extractor.facts_batch(({"id": name, "text": text} for name, text in few.texts.items()), long=True)
    expected = few.run_command("--facts", "--long")
    assert count_rows(row for result in batch for row in result["facts"] or ()) == expected


def test_every_measure_of_long_facts_is_declared(documents: Documents) -> None:
    measures = LongFact.__annotations__["measure"]
    batch = extract_vi.facts_batch(documents.take(400).texts.values(), long=True)
    assert {row["measure"] for result in batch for row in result["facts"] or ()} == set(get_args(measures))


def test_the_result_of_facts_has_an_error() -> None:
    [result] = extract_vi.facts_batch([None], long=True)
    assert result == {"id": 0, "facts": None, "error": "no text", "code": "invalid_line"}


def test_results_have_the_order_and_the_ids_of_documents(extractor: Extractor) -> None:
    ids: list[Any] = [3, "3", None, "3", ("a", 1), math.inf, "\ud800", 'with "quotes"\n', 3]
    batch = extractor.extract_batch({"id": id_, "text": f"có {at} xã"} for at, id_ in enumerate(ids, 2))
    results = list(batch)
    assert [result["id"] for result in results] == ids
    assert [result["records"][0]["value"] for result in results if result["records"]] == list(range(2, 11))


@pytest.mark.parametrize("nothing", [None, float("nan"), Decimal("nan")])
def test_a_missing_text_is_a_failure(extractor: Extractor, nothing: Any) -> None:
    documents = ["tăng 8%", nothing, {"id": "a", "text": nothing}, {"id": "b"}, "tăng 9%"]
    results = list(extractor.extract_batch(documents))
    assert [result["code"] for result in results] == [None, *["invalid_line"] * 3, None]
    assert [result["id"] for result in results] == [0, 1, "a", "b", 4]
    assert results[1]["records"] is None and results[1]["error"] == "no text"


def test_a_text_that_is_not_a_string_raises_an_error() -> None:
    with pytest.raises(extract_vi.ExtractError, match="not a string but int") as raised:
        extract_vi.extract(17)  # type: ignore[arg-type]
    assert raised.value.code == "invalid_line"


def test_a_lone_surrogate_counts_as_one_character(extractor: Extractor) -> None:
    text = "\ud83d chi \udcc8 12,5% \ud800"
    [record] = extractor.extract(text)
    assert extract_vi.slice_text(text, record["start"], record["end"]) == record["text"] == "12,5%"


def test_offsets_count_utf16_units(extractor: Extractor) -> None:
    text = "📈📈 tăng 12,5%"
    [record] = extractor.extract(text)
    assert text[record["start"] : record["end"]] != "12,5%"
    assert extract_vi.slice_text(text, record["start"], record["end"]) == "12,5%"


def test_decimals_have_all_digits() -> None:
    text = "Tổng tài sản 2.167.098.765.432.109.876,25 đồng, 18/20 chỉ tiêu, tăng từ 9 đến 9,5%."
    money, ratio, change = extract_vi.extract(text, decimal=True)
    assert money["value"] == Decimal("2167098765432109876.25")
    assert [type(ratio[name]) for name in ("numerator", "denominator", "value")] == [Decimal] * 3
    assert (change["from"], change["to"]) == (Decimal(9), Decimal("9.5"))
    assert type(money["start"]) is int
    [*_, long] = extract_vi.facts(text, decimal=True, long=True)
    assert (long["from"], long["to"]) == (Decimal(9), Decimal("9.5"))
    [rounded, *_] = extract_vi.extract(text)
    assert rounded["value"] == 2167098765432109876.25 and rounded["exact"] == "2167098765432109876.25"


def test_integers_have_all_digits() -> None:
    [money] = extract_vi.extract("Tổng tài sản 2.167.098.765.432.109.876 đồng.")
    assert money["value"] == 2167098765432109876


def test_more_digits_than_the_integer_limit_of_python(extractor: Extractor) -> None:
    digits = "1" * 5000
    from extract_vi._answer import parse_answer

    line = f'{{"id":1,"records":[{{"value":{digits}}}]}}'.encode()
    assert parse_answer(line, False)["records"][0]["value"] == int(Decimal(digits))
    assert parse_answer(line, True)["records"][0]["value"] == Decimal(digits)


@pytest.mark.parametrize(
    "date", ["2022-12-31", datetime.date(2022, 12, 31), datetime.datetime(2022, 12, 31, 8)], ids=str
)
def test_the_date_completes_days_without_a_year(date: Any) -> None:
    [record] = extract_vi.extract("sáng 3/12, đoàn làm việc", date=date)
    assert record["iso"] == "2022-12-03"


def test_the_date_of_a_document_takes_precedence() -> None:
    documents = [{"text": "sáng 3/12, họp", "date": "2020-01-01"}, {"text": "sáng 3/12, họp", "date": None}]
    batch = extract_vi.extract_batch(documents, date="2022-12-31")
    assert [result["records"][0]["iso"] for result in batch if result["records"]] == [
        "2020-12-03",
        "2022-12-03",
    ]


@pytest.mark.parametrize("date", ["31/12/2022", "2022-13-01", "20221231", 2022])
def test_an_invalid_date_is_a_failure(date: Any) -> None:
    with pytest.raises(extract_vi.ExtractError, match="not a day") as raised:
        extract_vi.extract("sáng 3/12", date=date)
    assert raised.value.code == "invalid_line"


def test_kinds_select_records() -> None:
    records = extract_vi.extract("Chi 5 tỷ đồng, tăng 8%, có 3 xã.", kinds=["count", "percentage"])
    assert [record["id"] for record in records] == ["r2", "r3"]
    [record] = extract_vi.extract("Chi 5 tỷ đồng, tăng 8%, có 3 xã.", kinds="money")
    assert record["kind"] == "money"


@pytest.mark.parametrize("to_path", [str, Path])
def test_own_words_are_read_from_a_file(tmp_path: Path, to_path: Callable[[Path], Any]) -> None:
    words = tmp_path / "từ riêng.tsv"
    words.write_text("bó lạt\tnoun\nchục sào\tunit:chục_sào base:m2:3600\n", encoding="utf-8")
    text = "Xã cấp 40 bó lạt, trồng 2,5 chục sào ngô."
    assert [record["text"] for record in extract_vi.extract(text)] != ["40 bó lạt", "2,5 chục sào"]
    bundles, fields = extract_vi.extract(text, lexicon=to_path(words))
    assert (bundles["kind"], bundles["value"], bundles["noun"]) == ("count", 40, "bó lạt")
    assert (fields["unit"], fields["base_value"], fields["base_unit"]) == ("chục sào", 9000, "m2")
    [count, _] = extract_vi.facts(text, lexicon=to_path(words))
    assert count["noun"] == "bó lạt"


def test_the_path_of_own_words_is_relative_to_where_the_extractor_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words.tsv").write_text("bó lạt\tnoun\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with Extractor(lexicon="words.tsv") as extractor:
        monkeypatch.chdir("/")
        assert [record["noun"] for record in extractor.extract("cấp 40 bó lạt")] == ["bó lạt"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("bó lạt\tnuon\n", r"words\.tsv:1: column 2 \(tags\): no tag 'nuon'"),
        (None, r"words\.tsv"),
    ],
    ids=["wrong tag", "no file"],
)
def test_own_words_that_cannot_be_read_raise_the_message_of_the_command(
    tmp_path: Path, content: str | None, message: str
) -> None:
    if content is not None:
        (tmp_path / "words.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(extract_vi.CommandError, match=message):
        extract_vi.extract("cấp 40 bó lạt", lexicon=tmp_path / "words.tsv")


def test_an_option_that_the_command_rejects_raises_its_message() -> None:
    with pytest.raises(extract_vi.CommandError, match="mony"):
        extract_vi.extract("tăng 8%", kinds="mony")


def test_an_exception_of_the_iterable_follows_the_answers_before_it(extractor: Extractor) -> None:
    def read() -> Any:
        yield "tăng 8%"
        yield "tăng 9%"
        raise OSError("the disk is gone")

    batch = extractor.extract_batch(read())
    assert len([next(batch), next(batch)]) == 2
    with pytest.raises(OSError, match="the disk"):
        next(batch)


def test_no_more_is_read_ahead_than_fits_the_window(extractor: Extractor) -> None:
    read = Counter[str]()

    def count() -> Any:
        while True:
            read["documents"] += 1
            yield "tăng 8%"

    batch = extractor.extract_batch(count())
    for _ in range(3):
        next(batch)
    assert read["documents"] <= 257 + 3
    # The extractor can still be used after a batch is closed early.
    batch.close()
    assert len(extractor.extract("có 3 xã")) == 1


def test_a_document_larger_than_the_window_is_read(extractor: Extractor) -> None:
    large = "Không có gì. " * 400_000
    documents = ["tăng 8%", large, "tăng 9%"]
    batch = Extractor(max_size="20MB").extract_batch(documents)
    assert [len(result["records"] or ()) for result in batch] == [1, 0, 1]


def test_a_missing_node_is_named_in_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACT_NODE", "/no/such/node")
    with Extractor() as extractor, pytest.raises(extract_vi.CommandError, match="/no/such/node"):
        extractor.extract("tăng 8%")


def test_a_closed_extractor_raises_an_error() -> None:
    extractor = Extractor()
    extractor.extract("tăng 8%")
    extractor.close()
    extractor.close()
    with pytest.raises(ValueError, match="closed"):
        extractor.extract("tăng 8%")


def test_a_line_that_is_too_long_is_a_failure() -> None:
    documents = ["tăng 8%", "có 3 xã " * 10_000, "tăng 9%"]
    results = list(extract_vi.extract_batch(documents, max_size="50KB"))
    assert [result["code"] for result in results] == [None, "over_limit", None]
