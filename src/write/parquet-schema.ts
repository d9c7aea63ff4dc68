import type { ParquetWriter } from "hyparquet-writer";
import { type Column, findColumnType } from "./columns.ts";

/** An element of a schema, as the library takes it. */
type SchemaElement = NonNullable<ConstructorParameters<typeof ParquetWriter>[0]["schema"]>[number];

/** Columns that every record and every fact fills. */
const FILLED: ReadonlySet<Column> = new Set<Column>(["source", "id", "text", "start", "end", "role", "records"]);

/** The schema of a file with these columns: a required or nullable field each. */
export function makeSchema(columns: readonly Column[]): SchemaElement[] {
  const root: SchemaElement = { name: "schema", num_children: columns.length };
  return [root, ...columns.flatMap(makeField)];
}

function makeField(column: Column): SchemaElement[] {
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

/** What a file holds of a field. */
export type ParquetValue = string | number | readonly string[] | null;

/** A field as the schema types it. */
export function makeValue(field: string | number | null, column: Column): ParquetValue {
  return typeof field === "string" && findColumnType(column) === "list" ? field.split(" ") : field;
}
