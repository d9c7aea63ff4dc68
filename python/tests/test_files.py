"""Documents as the bytes of files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import REPOSITORY
from pyspark.sql import SparkSession

import extract_vi
import extract_vi.pandas
import extract_vi.spark as xs

FILES = REPOSITORY / "test" / "files"
NAMES = ["office/bao-cao.docx", "pdf/bao-cao.pdf", "office/bao-cao.doc", "office/bao-cao.txt"]
DAMAGED = b"PK\x03\x04 and nothing of an archive"


def read(name: str) -> bytes:
    return (FILES / name).read_bytes()


@pytest.mark.parametrize("content", [bytes, bytearray, memoryview])
def test_the_name_of_a_file_determines_its_format(content: Any) -> None:
    documents = [{"id": at, "bytes": content(read(name)), "name": name} for at, name in enumerate(NAMES)]
    results = list(extract_vi.extract_batch(documents))
    assert [(result["id"], result["code"]) for result in results] == [(at, None) for at in range(len(NAMES))]
    for name, result in zip(NAMES, results, strict=True):
        assert result["records"] and {record["source"] for record in result["records"]} == {name}


def test_the_result_of_an_archive_has_the_records_of_all_documents() -> None:
    [result] = extract_vi.extract_batch([{"bytes": read("archives/reports.zip"), "name": "reports.zip"}])
    sources = {record["source"] for record in result["records"] or ()}
    assert sources == {"reports.zip!/2022/bao-cao.docx", "reports.zip!/năm 2023/báo cáo.txt"}
    assert result["code"] == "damaged"
    assert result["error"].startswith("reports.zip!/cut.docx: ") and result["error"].endswith(
        "(further documents that could not be read: 1)"
    )


def test_a_damaged_file_does_not_affect_others() -> None:
    documents = [
        {"id": "good", "bytes": read(NAMES[0]), "name": "good.docx"},
        {"id": "bad", "bytes": DAMAGED, "name": "bad.docx"},
        {"id": "worse", "bytes": "no bytes", "name": "worse.docx"},
        {"id": "nameless", "bytes": "có 3 xã".encode()},
    ]
    results = list(extract_vi.extract_batch(documents))
    assert [result["code"] for result in results] == [None, "damaged", "invalid_line", None]
    assert [result["records"] is None for result in results] == [False, True, True, False]


def test_a_series_may_contain_files() -> None:
    frame = extract_vi.pandas.records(pd.Series({"bao-cao.docx": read(NAMES[0]), "a.txt": "có 3 xã"}))
    assert set(frame["document_id"]) == {"bao-cao.docx", "a.txt"}


def test_binary_files_of_spark_are_read(spark: SparkSession, tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / Path(name).name).write_bytes(read(name))
    (tmp_path / "hong.docx").write_bytes(DAMAGED)
    files = spark.read.format("binaryFile").load(str(tmp_path))
    results = xs.extract_documents(files, id="path", content="content", keep=["length"]).cache()
    [failure] = xs.failures(results).collect()
    assert failure.document_id.endswith("/hong.docx")
    assert (failure.code, failure.document_length) == ("damaged", len(DAMAGED))
    rows = [row.asDict() for row in xs.records(results).drop("document_length").collect()]
    assert all(row.pop("document_id") == row["source"] for row in rows)
    for row in rows:
        row["source"] = row["source"].rsplit("/", 1)[-1]
    documents = [{"bytes": read(name), "name": Path(name).name} for name in NAMES]
    expected = [record for result in extract_vi.extract_batch(documents) for record in result["records"] or ()]
    assert sorted(map(to_key, rows)) == sorted(map(to_key, expected))


def to_key(record: Any) -> str:
    figure = None if record["value"] is None else float(record["value"])
    return str([record["source"], record["id"], record["text"], figure, record["unit"], record["start"]])
