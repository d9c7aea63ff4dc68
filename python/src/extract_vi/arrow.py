"""Records and facts as Arrow arrays, for DuckDB, Polars and other libraries that accept them.

Arrow parses the JSON of the command directly, which takes a third of the time of a conversion through Python objects.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

import pyarrow as pa
import pyarrow.json

from ._answer import make_result
from ._keeper import Loss
from ._rows import Rows
from ._shared import share_extractor

_TYPES = {"number": pa.float64(), "integer": pa.int64(), "string": pa.string()}
# Number of answers parsed at a time, limited because they are in memory twice: as JSON and as an array.
_BATCH_SIZE = 256


def records(texts: Iterable[Any], **options: Any) -> pa.Array:
    """Returns one list of structs per text, the records of that text, or null if the text is null or cannot be read.

    `texts` is an Arrow array, or any iterable of strings, bytes and None. `options` are those of
    `extract_vi.Extractor`. Raises a `CommandError` if the command cannot be run.
    """
    return _read(texts, Rows.RECORDS, options)


def facts(texts: Iterable[Any], *, long: bool = False, **options: Any) -> pa.Array:
    """Returns one list of structs per text, the facts of that text; otherwise like `records`.

    With `long`, each figure has a struct of its own: see `extract_vi.Extractor.facts`.
    """
    return _read(texts, Rows.of_facts(long), options)


def _read(texts: Iterable[Any], rows: Rows, options: dict[str, Any]) -> pa.Array:
    row_type = make_row_type(rows.fields)
    plain = texts.to_pylist() if isinstance(texts, (pa.Array, pa.ChunkedArray)) else texts
    documents = ({"bytes" if isinstance(text, bytes) else "text": text} for text in plain)
    answers = (answer for _, answer in share_extractor(**options).answer(documents, rows))
    chunks = []
    while some := list(islice(answers, _BATCH_SIZE)):
        chunks.append(read_answers(some, rows, row_type)[0])
    return pa.chunked_array(chunks, row_type).combine_chunks()


def make_row_type(fields: Mapping[str, str]) -> pa.DataType:
    """Returns the Arrow type of the rows of one document, from the JSON types of their fields."""
    return pa.list_(pa.struct([pa.field(name, _TYPES[field]) for name, field in fields.items()]))


def read_answers(answers: Sequence[bytes | Loss], rows: Rows, row_type: pa.DataType) -> list[pa.Array]:
    """Converts answers to three arrays: the rows, which are of the kind `rows`, `error` and `code`."""
    schema = pa.schema([(rows.member, row_type), ("error", pa.string()), ("code", pa.string())])
    try:
        table = _read_json(b"\n".join(map(_to_line, answers)), schema)
    except (pa.ArrowInvalid, UnicodeDecodeError):
        # A lone surrogate, which cannot be in an Arrow string.
        table = None
    if table is None:
        results = [make_result(None, answer, rows, False) for answer in answers]
        table = pa.Table.from_pylist([_mend(result) for result in results], schema)
    return [column.combine_chunks() for column in table.columns]


def _read_json(lines: bytes, schema: pa.Schema) -> pa.Table | None:
    """Parses the answers to a table. Returns None if one of them is the answer to a file with several documents."""
    documents = pa.field("documents", pa.list_(pa.struct([("source", pa.string())])))
    table = pyarrow.json.read_json(
        io.BytesIO(lines),
        # As one block, because a line must not be longer than a block.
        read_options=pyarrow.json.ReadOptions(use_threads=False, block_size=len(lines) + 1),
        parse_options=pyarrow.json.ParseOptions(
            explicit_schema=schema.append(documents), unexpected_field_behavior="ignore"
        ),
    )
    is_plain = table["documents"].null_count == table.num_rows
    return table.select(schema.names) if is_plain else None


def _to_line(answer: bytes | Loss) -> bytes:
    if isinstance(answer, bytes):
        return answer
    return json.dumps({"error": answer.error, "code": answer.code}).encode()


def _mend(value: Any) -> Any:
    """Returns a copy of a value in which each lone surrogate is replaced by `?`."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode() if not value.isascii() else value
    if isinstance(value, dict):
        return {name: _mend(part) for name, part in value.items()}
    return [_mend(part) for part in value] if isinstance(value, list) else value
