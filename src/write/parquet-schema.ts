import type { ParquetWriter } from "hyparquet-writer";
import { findColumnType, type OutputColumn } from "./columns.ts";

/** An element of the schema, in the type that the library expects. */
type SchemaElement = NonNullable<ConstructorParameters<typeof ParquetWriter>[0]["schema"]>[number];

/** Columns that are never null, in every kind of row that has them. */
const FILLED: ReadonlySet<OutputColumn> = new Set<OutputColumn>([
  "source",
  "id",
  "text",
  "start",
  "end",
  "records",
  "measure",
]);

/** Returns the schema of a file with these columns: one required or nullable field per column. */
export function makeSchema(columns: readonly OutputColumn[]): SchemaElement[] {
  const root: SchemaElement = { name: "schema", num_children: columns.length };
  return [root, ...columns.flatMap(makeField)];
}

function makeField(column: OutputColumn): SchemaElement[] {
  const field = { name: column, repetition_type: FILLED.has(column) ? "REQUIRED" : "OPTIONAL" } as const;
  switch (findColumnType(column)) {
    case "number":
      return [{ ...field, type: "DOUBLE" }];
    case "integer":
      return [{ ...field, type: "INT32" }];
    case "list":
      return [
        { ...field, num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...STRING },
      ];
    case "text":
      return [{ ...field, ...STRING }];
  }
}

const STRING = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

/** The type of a field in a Parquet file. */
export type ParquetValue = string | number | readonly string[] | null;

/** Converts a field to the type that the schema declares. */
export function makeValue(field: string | number | null, column: OutputColumn): ParquetValue {
  return typeof field === "string" && findColumnType(column) === "list" ? field.split(" ") : field;
}
