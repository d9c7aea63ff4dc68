"""Writes src/extract_vi/_schema.py: the types of records and facts, as the command describes them.

`python generate_schema.py` writes the file; `--check` only tells whether it is as it should be. Records have a JSON
Schema (`extract schema`). Facts have none: their columns and types are those of the Parquet file of facts.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

ROOT = Path(__file__).resolve().parent
TARGET = ROOT / "src" / "extract_vi" / "_schema.py"
SAMPLE = ROOT.parent / "fixtures" / "ngan-sach.txt"

HEAD = '''"""The types of records and facts.

Written by generate_schema.py from what the command says of itself: change nothing here.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypedDict

Figure = int | float | Decimal
"""A figure: int or float as JSON has it, Decimal where `decimal` was asked for."""

'''

FIGURE = {"number": "Figure", "integer": "int", "string": "str"}


def run_command(*arguments: str) -> bytes:
    return subprocess.run(
        ["node", ROOT.parent / "bin" / "extract.js", *arguments], check=True, capture_output=True
    ).stdout


def write_module() -> str:
    kinds = json.loads(run_command("schema"))["items"]["oneOf"]
    records = {name_kind(kind): kind["properties"] for kind in kinds}
    fields = merge_fields(list(records.values()))
    facts = read_fact_fields(fields)
    parts = [HEAD]
    shared = {field: annotate(fields[field]) for field in fields if is_shared(field, records)}
    parts.append(write_type("_SharedFields", shared))
    parts += [write_class(name, properties, shared) for name, properties in records.items()]
    parts.append(f'Record = {" | ".join(records)}\n"""A record of any kind, told apart by `kind`."""\n\n')
    parts.append(write_type("Fact", {field: annotate(schema) for field, schema in facts.items()}))
    parts.append(write_names("RECORD_FIELDS", fields, "The fields of every record in their order, by JSON type."))
    parts.append(write_names("FACT_FIELDS", facts, "The fields of every fact in their order, by JSON type."))
    return "".join(parts).rstrip("\n") + "\n"


def name_kind(kind: dict[str, Any]) -> str:
    return f"{kind['properties']['kind']['const'].capitalize()}Record"


def merge_fields(kinds: list[dict[str, Any]]) -> dict[str, Any]:
    """The fields of all kinds, with `kind` as any of them and else as a kind that does not narrow it."""
    merged: dict[str, Any] = {}
    for field in kinds[0]:
        schemas = [properties[field] for properties in kinds]
        merged[field] = next((schema for schema in schemas if is_nullable(schema)), schemas[0])
    merged["kind"] = {"type": "string", "enum": [properties["kind"]["const"] for properties in kinds]}
    return merged


def is_shared(field: str, records: dict[str, dict[str, Any]]) -> bool:
    """Whether a field has the same type in records of all kinds."""
    return len({annotate(properties[field]) for properties in records.values()}) == 1


def read_fact_fields(records: dict[str, Any]) -> dict[str, Any]:
    """The columns of facts; what has a name from records (`change_modifier`) has its values, too."""
    table = pq.read_schema(io.BytesIO(run_command(str(SAMPLE), "--facts", "-f", "parquet", "-q")))
    fields: dict[str, Any] = {}
    for column in table:
        base = column.name.rsplit("_", 1)[-1] if column.name not in records else column.name
        named = records.get(base, {})
        schema = dict(named) if "enum" in json.dumps(named) else {"type": find_json_type(column.type)}
        fields[column.name] = {"anyOf": [schema, {"type": "null"}]} if column.nullable else schema
    return fields


def find_json_type(arrow_type: pa.DataType) -> str:
    if pa.types.is_floating(arrow_type):
        return "number"
    # The list of records is a text of words in JSON.
    return "integer" if pa.types.is_integer(arrow_type) else "string"


def is_nullable(schema: dict[str, Any]) -> bool:
    return "null" in list_types(schema)


def list_types(schema: dict[str, Any]) -> list[str]:
    if "anyOf" in schema:
        return [name for part in schema["anyOf"] for name in list_types(part)]
    types = schema["type"]
    return types if isinstance(types, list) else [types]


def list_values(schema: dict[str, Any]) -> list[str]:
    if "anyOf" in schema:
        return [value for part in schema["anyOf"] for value in list_values(part)]
    return schema.get("enum", [schema["const"]] if "const" in schema else [])


def annotate(schema: dict[str, Any]) -> str:
    values = list_values(schema)
    [name] = {name for name in list_types(schema) if name != "null"}
    annotation = f"Literal[{', '.join(map(quote, values))}]" if values else FIGURE[name]
    return f"{annotation} | None" if is_nullable(schema) else annotation


def write_type(name: str, fields: dict[str, str]) -> str:
    # `from` is a word of Python, so that no class could have it.
    lines = "".join(f"        {quote(field)}: {annotation},\n" for field, annotation in fields.items())
    return f'{name} = TypedDict(\n    "{name}",\n    {{\n{lines}    }},\n)\n\n'


def write_class(name: str, properties: dict[str, Any], shared: dict[str, str]) -> str:
    own = {field: annotate(schema) for field, schema in properties.items() if field not in shared}
    lines = "".join(f"    {field}: {annotation}\n" for field, annotation in own.items())
    return f"class {name}(_SharedFields):\n{lines}\n\n"


def write_names(name: str, fields: dict[str, Any], description: str) -> str:
    lines = "".join(
        f"    {quote(field)}: {quote(next(t for t in list_types(schema) if t != 'null'))},\n"
        for field, schema in fields.items()
    )
    return f'{name} = {{\n{lines}}}\n"""{description}"""\n\n'


def quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def format_module(code: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--config", str(ROOT / "pyproject.toml"), "-"]
    return subprocess.run(command, input=code, check=True, capture_output=True, encoding="utf-8").stdout


def main() -> None:
    module = format_module(write_module())
    if "--check" in sys.argv[1:]:
        if TARGET.read_text(encoding="utf-8") != module:
            sys.exit(f"{TARGET} is not what the command says: run python {Path(__file__).name}")
    else:
        TARGET.write_text(module, encoding="utf-8")


if __name__ == "__main__":
    main()
