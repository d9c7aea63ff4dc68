"""Records and facts of documents in an Apache Spark DataFrame.

Each Python worker of Spark keeps one child process for all partitions that it processes, because a new Node.js process
needs more than two seconds of CPU time until it is warm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import pyarrow as pa
from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, DataType, DoubleType, LongType, StringType, StructField, StructType

from ._extractor import Extractor
from ._keeper import Loss
from ._rows import Rows
from ._shared import share_extractor
from .arrow import make_row_type, read_answers

_TYPES: dict[str, type[DataType]] = {"number": DoubleType, "integer": LongType, "string": StringType}
# Maximum number of rows, and of bytes of answers, in one batch that is passed to Spark.
_MAX_ROWS = 1024
_MAX_BYTES = 8_000_000


def extract_documents(
    df: DataFrame,
    *,
    id: str = "id",
    text: str | None = None,
    content: str | None = None,
    name: str | None = None,
    keep: Sequence[str] = (),
    date: str | None = None,
    timeout: float | None = None,
    facts: bool = False,
    long: bool = False,
    options: Mapping[str, Any] | None = None,
) -> DataFrame:
    """Returns one row per document: `id`, the columns of `keep`, `records` (an array of structs), `error` and `code`.

    `id`, `text`, `content`, `name`, `keep` and `date` are names of columns of `df`. `text` contains texts (default:
    the column `text`). `content` contains the bytes of files instead. The names of the files are in `name`, by default
    in the column `path`, which `binaryFile` creates, or else in `id`. The columns of `keep` are copied to the result.
    With `facts`, the result has a column `facts` in place of `records`; with `long` as well, each figure has a struct
    of its own in it: see `extract_vi.Extractor.facts`. `timeout` is the number of seconds that a
    document may take, and `options` are those of `extract_vi.Extractor`.

    For a document that cannot be read, `records` is null, and `error` and `code` give the reason; the job does not
    fail. It fails with a `CommandError` if the command cannot be run on a node. Raises a `ValueError` if a column of
    `keep` has the name of another column of the result, or if `long` is set without `facts`.
    """
    if long and not facts:
        raise ValueError("long is for facts: set facts=True as well")
    rows = Rows.of_facts(long) if facts else Rows.RECORDS
    columns = {"id": F.col(id)}
    kept = {column: F.col(column) for column in keep}
    taken = sorted({"id", rows.member, "error", "code"} & kept.keys())
    if taken:
        raise ValueError(f"keep has names of other columns of the result: rename {', '.join(taken)}")
    if content is None:
        columns["text"] = F.col(text or "text")
    else:
        columns["bytes"] = F.col(content)
        columns["name"] = F.col(name or ("path" if "path" in df.columns else id)).cast("string")
    if date is not None:
        columns["date"] = F.col(date).cast("string")
    documents = df.select(F.struct(*_alias(columns)).alias("document"), *_alias(kept))
    settings = {"jobs": 1, **(options or {}), **({} if timeout is None else {"timeout": timeout})}
    schema = StructType(
        [
            StructField("id", df.schema[id].dataType),
            *(StructField(column, df.schema[column].dataType) for column in keep),
            StructField(rows.member, ArrayType(make_struct(rows.fields))),
            StructField("error", StringType()),
            StructField("code", StringType()),
        ]
    )
    return documents.mapInArrow(partial(_answer_batches, rows=rows, options=settings), schema)


def make_struct(fields: Mapping[str, str]) -> StructType:
    """Returns the Spark type of a record or a fact, from the JSON types of its fields."""
    return StructType([StructField(name, _TYPES[field]()) for name, field in fields.items()])


def records(df: DataFrame) -> DataFrame:
    """Returns one row per record of `df`, which is a result of `extract_documents`.

    The first columns are `document_id` and each column of `keep` with `document_` before its name; the fields of the
    record follow. Raises a `ValueError` if `df` has no records.
    """
    return _explode(df, "records")


def facts(df: DataFrame) -> DataFrame:
    """Returns one row per fact of a result of `extract_documents(…, facts=True)`; otherwise like `records`."""
    return _explode(df, "facts")


def failures(df: DataFrame) -> DataFrame:
    """Returns the documents of which a part or all could not be read: `document_id`, kept columns, `error`, `code`."""
    return df.where(F.col("error").isNotNull()).select(*_list_document_columns(df), "error", "code")


def _explode(df: DataFrame, member: str) -> DataFrame:
    if member not in df.columns:
        raise ValueError(f"no column {member}: call extract_documents with facts={member == 'facts'}")
    exploded = df.select(*_list_document_columns(df), F.explode(member).alias("row"))
    return exploded.select(*exploded.columns[:-1], "row.*")


def _list_document_columns(df: DataFrame) -> list[Column]:
    """Returns `id` and the kept columns with the prefix `document_`, because records have a field `id`, too."""
    own = {"records", "facts", "error", "code"}
    return [F.col(name).alias(f"document_{name}") for name in df.columns if name not in own]


def _alias(columns: Mapping[str, Column]) -> list[Column]:
    return [column.alias(alias) for alias, column in columns.items()]


def _answer_batches(
    batches: Iterable[pa.RecordBatch], rows: Rows, options: Mapping[str, Any]
) -> Iterator[pa.RecordBatch]:
    extractor = share_extractor(**options)
    row_type = make_row_type(rows.fields)
    for batch in batches:
        start = 0
        for answers in _gather(extractor, batch, rows):
            documents = batch.slice(start, len(answers))
            start += len(answers)
            kept = dict(zip(documents.schema.names, documents.columns, strict=True))
            ids = kept.pop("document").field("id")
            columns = [ids, *kept.values(), *read_answers(answers, rows, row_type)]
            yield pa.RecordBatch.from_arrays(columns, ["id", *kept, rows.member, "error", "code"])


def _gather(extractor: Extractor, batch: pa.RecordBatch, rows: Rows) -> Iterator[list[bytes | Loss]]:
    """Yields the answers to the documents of a batch, in groups of limited size."""
    answers: list[bytes | Loss] = []
    size = 0
    for _, answer in extractor.answer(_list_documents(batch), rows):
        answers.append(answer)
        size += len(answer) if isinstance(answer, bytes) else 0
        if len(answers) == _MAX_ROWS or size > _MAX_BYTES:
            yield answers
            answers, size = [], 0
    if answers:
        yield answers


def _list_documents(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    document = batch.column("document")
    cells = {field.name: _read_cells(document.field(field.name)) for field in document.type}
    for at in range(batch.num_rows):
        yield {name: read(at) for name, read in cells.items()}


def _read_cells(column: pa.Array) -> Callable[[int], Any]:
    """Returns a function that reads one cell of a column, so that not all files of a batch are in memory twice."""
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return lambda at: column[at].as_py()
    # Spark does not check that strings are UTF-8, and Python raises an error if they are not.
    texts = column.cast(pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary())

    def read(at: int) -> str | None:
        text = texts[at].as_py()
        return None if text is None else text.decode("utf-8", "replace")

    return read
