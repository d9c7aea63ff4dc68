import { PART_NAMES } from "../../facts/fact.ts";
import type { OutputColumn } from "../columns.ts";
import type { Row } from "../exporter.ts";
import { type Cell, makeLink, makeNumber, makePercent, makeText, makeTime, makeWhole } from "./cell.ts";

/** A cell of the sheet Documents: its reference in formulas, and its text. */
export interface Source {
  cell: string;
  text: string;
}

/** The document and the sentence of a row. */
export interface Origin {
  document: Source;
  sentence: Source;
}

/** Makes the cell of a row in a column; undefined if it is empty. */
export type MakeCell = (row: Row, origin: Origin) => Cell | undefined;

/** Returns the function that makes the cells of a column. */
export function chooseCells(column: OutputColumn): MakeCell {
  if (column === "source") return (_row, { document }) => makeLink(document);
  if (column === "sentence") return (_row, { sentence }) => makeLink(sentence);
  if (column === "iso" || column.endsWith("period")) return makeCells(column, makeTime);
  if (column === "start" || column === "end") return makeCells(column, makeWhole);
  if (column === "numerator" || column === "denominator" || column === "base_value")
    return makeCells(column, makeNumber);
  const unit = UNITS.get(column);
  if (unit === undefined) return makeCells(column, (text: string) => makeText(text));
  const [makePart, makeOther] = [makeCells(column, makePercent), makeCells(column, makeNumber)];
  return (row, origin) => (readField(row, unit) === "%" ? makePart : makeOther)(row, origin);
}

function readField(row: Row, column: OutputColumn): unknown {
  return (row as Partial<Record<OutputColumn, unknown>>)[column] ?? null;
}

function makeCells<Field>(column: OutputColumn, make: (field: Field) => Cell | undefined): MakeCell {
  return (row) => {
    const field = readField(row, column);
    return field === null ? undefined : make(field as Field);
  };
}

/** The columns of figures, each with the column of its unit. */
const UNITS: ReadonlyMap<OutputColumn, OutputColumn> = new Map([
  ...["value", "from", "to"].map((name) => [name as OutputColumn, "unit" as OutputColumn] as const),
  ...PART_NAMES.flatMap((part) =>
    ["", "_from", "_to"].map((end) => [part + end, `${part}_unit`] as [OutputColumn, OutputColumn]),
  ),
]);
