"""Spark data frames of records and facts, in local mode."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from conftest import DELTA_JARS, Documents, count_rows
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

import extract_vi
import extract_vi.spark as xs
from extract_vi._schema import FACT_FIELDS, LONG_FACT_FIELDS, RECORD_FIELDS


def list_rows(df: DataFrame) -> list[dict[str, Any]]:
    """Returns the rows as the command writes them."""
    return [{name: to_plain(value) for name, value in row.asDict().items()} for row in df.collect()]


def to_plain(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def make_frame(spark: SparkSession, documents: Documents, partitions: int) -> DataFrame:
    return spark.createDataFrame(list(documents.texts.items()), "id string, text string").repartition(partitions)


def list_children() -> list[int]:
    starts = Path(os.environ["EXTRACT_TEST_STARTS"])
    return [int(pid) for pid in starts.read_text().split()]


def test_records_are_those_of_the_command(spark: SparkSession, documents: Documents, expected: Counter[str]) -> None:
    before = len(list_children())
    results = xs.extract_documents(make_frame(spark, documents, 12)).cache()
    rows = list_rows(xs.records(results))
    assert all(row.pop("document_id") == row["source"] for row in rows)
    assert count_rows(rows) == expected
    assert xs.failures(results).count() == 0
    # There are twelve partitions, but only two Python workers run at a time.
    assert len(list_children()) - before <= 4


def test_killed_children_lose_nothing(spark: SparkSession, documents: Documents) -> None:
    some = documents.take(400)
    before = len(list_children())
    killed = threading.Event()

    def kill() -> None:
        while not killed.is_set():
            for pid in list_children()[before:]:
                time.sleep(1)
                os.kill(pid, signal.SIGKILL)
                killed.set()
            time.sleep(0.05)

    killer = threading.Thread(target=kill)
    killer.start()
    # No other test uses these options, so that new child processes are started.
    results = xs.extract_documents(make_frame(spark, some, 4), options={"watchdog": 31})
    rows = list_rows(xs.records(results).drop("document_id"))
    assert killed.is_set()
    killer.join()
    assert count_rows(rows) == some.run_command()


def test_every_document_gives_one_row(spark: SparkSession) -> None:
    documents = [(1, "có 3 xã"), (2, None), (3, ""), (1, "có 4 xã"), (None, "có 5 xã")]
    results = xs.extract_documents(spark.createDataFrame(documents, "id int, text string"))
    found = [(row.id, row.records and [one.value for one in row.records], row.code) for row in results.collect()]
    assert sorted(found, key=str) == sorted(
        [(1, [3], None), (2, None, "invalid_line"), (3, [], None), (1, [4], None), (None, [5], None)], key=str
    )
    assert [(row.document_id, row.error) for row in xs.failures(results).collect()] == [(2, "no text")]


def test_invalid_utf8_is_replaced(spark: SparkSession) -> None:
    documents = spark.sql("select 1 as id, cast(X'FF203825' as string) as text union all select 2, '8%'")
    found = list_rows(xs.records(xs.extract_documents(documents)).orderBy("document_id"))
    assert [(row["text"], row["start"]) for row in found] == [("8%", 2), ("8%", 0)]


def test_columns_have_the_types_of_the_schema(spark: SparkSession) -> None:
    results = xs.extract_documents(spark.createDataFrame([(1, "x")], "id long, text string"))
    types = {"number": "double", "integer": "bigint", "string": "string"}
    assert dict(xs.records(results).dtypes) == {
        "document_id": "bigint",
        **{name: types[field] for name, field in RECORD_FIELDS.items()},
    }
    with_facts = xs.extract_documents(spark.createDataFrame([(1, "x")], "id long, text string"), facts=True)
    assert xs.facts(with_facts).columns == ["document_id", *FACT_FIELDS]
    with_long = xs.extract_documents(spark.createDataFrame([(1, "x")], "id long, text string"), facts=True, long=True)
    assert xs.facts(with_long).columns == ["document_id", *LONG_FACT_FIELDS]
    with pytest.raises(ValueError, match="facts=True"):
        xs.facts(results)
    with pytest.raises(ValueError, match="facts=True"):
        xs.extract_documents(spark.createDataFrame([(1, "x")], "id long, text string"), long=True)


@pytest.mark.parametrize("long", [False, True], ids=["facts", "long facts"])
def test_facts_are_those_of_the_command(spark: SparkSession, documents: Documents, long: bool) -> None:
    few = documents.take(40)
    results = xs.extract_documents(make_frame(spark, few, 2), facts=True, long=long)
    expected = few.run_command("--facts", *(["--long"] if long else []))
    assert count_rows(list_rows(xs.facts(results).drop("document_id"))) == expected


def test_columns_are_kept_and_dates_are_read(spark: SparkSession) -> None:
    documents = spark.createDataFrame(
        [(1, 7, "sáng 3/12, họp", "2022-12-31"), (2, 8, "sáng 3/12, họp", None)],
        "id int, version int, text string, day string",
    ).withColumn("day", F.col("day").cast("date"))
    results = xs.extract_documents(documents, keep=["version"], date="day")
    found = xs.records(results).orderBy("document_id").select("document_id", "document_version", "iso").collect()
    assert [tuple(row) for row in found] == [(1, 7, "2022-12-03"), (2, 8, "XXXX-12-03")]
    with pytest.raises(ValueError, match="error"):
        xs.extract_documents(documents.withColumnRenamed("version", "error"), keep=["error"])


def test_a_command_that_cannot_be_run_fails_the_job(spark: SparkSession) -> None:
    documents = spark.createDataFrame([(1, "có 3 xã")], "id int, text string")
    with pytest.raises(Exception, match="mony"):
        xs.extract_documents(documents, options={"kinds": "mony"}).collect()


def test_the_workers_use_the_installed_package(spark: SparkSession) -> None:
    assert spark.range(1).rdd.map(lambda _: extract_vi.__file__).collect() == [extract_vi.__file__]


@pytest.mark.skipif(not DELTA_JARS, reason="EXTRACT_TEST_DELTA_JARS does not name the jars of Delta Lake")
def test_a_delta_table_has_each_version_of_a_document_once(spark: SparkSession, tmp_path: Path) -> None:
    table = f"delta.`{tmp_path}`"

    def merge(*documents: tuple[str, int, str]) -> None:
        frame = spark.createDataFrame(list(documents), "id string, version int, text string")
        xs.extract_documents(frame, keep=["version"]).createOrReplaceTempView("results")
        spark.sql(
            f"MERGE INTO {table} AS old USING results AS new ON old.id = new.id AND old.version = new.version "
            "WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *"
        )

    nothing = spark.createDataFrame([], "id string, version int, text string")
    xs.extract_documents(nothing, keep=["version"]).write.format("delta").save(str(tmp_path))
    merge(("a", 1, "có 3 xã"), ("b", 1, "có 4 xã"))
    # The job is run again, with a new version that arrived in the meantime.
    merge(("a", 1, "có 3 xã"), ("b", 1, "có 4 xã"), ("b", 2, "có 5 xã, 6 hộ"))
    stored = xs.records(spark.read.format("delta").load(str(tmp_path)))
    found = stored.select("document_id", "document_version", "value").collect()
    assert sorted(map(tuple, found)) == [("a", 1, 3), ("b", 1, 4), ("b", 2, 5), ("b", 2, 6)]


def test_a_timeout_does_not_affect_other_documents(spark: SparkSession) -> None:
    slow = "Thu 5 tỷ đồng, tăng 8% so với năm 2023. " * 40_000
    documents = spark.createDataFrame([(1, "có 3 xã"), (2, slow), (3, "có 4 xã")], "id int, text string").coalesce(1)
    results = xs.extract_documents(documents, timeout=0.3, options={"max_size": "50MB"}).orderBy("id").collect()
    assert [(row.id, row.code) for row in results] == [(1, None), (2, "timeout"), (3, None)]
