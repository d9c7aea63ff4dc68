import type { ExtractRecord } from "../../extract.ts";
import type { Fact, Part } from "../../facts/fact.ts";
import { type PartFigure, readPart } from "../../facts/part.ts";
import type { Modifier, Role, Status } from "../../kinds/record.ts";
import { boundSigned } from "../../write/readable.ts";
import type { TableRow } from "./rows.ts";
import { type ValueStyle, writeArrow, writeBound, writeSign, writeValue } from "./value-text.ts";

/** A line of a cell: words, or a figure and what stands with it. */
export interface CellLine {
  words: string;
  /** Whether the figure is planned or estimated. */
  status?: Status | null;
  /** Less loud: what is counted, what it is measured against. */
  note?: string;
}

/** The value of a fact, with what is counted and what a multiple is of. */
export function tellFactValue({ row }: TableRow<Fact>, style: ValueStyle): CellLine[] {
  if (row.kind === null) return [];
  const basis = row.basis === null ? null : `${style.labels.against} ${row.basis}`;
  return [tellFigure(row, [basis], style)];
}

/** The value of a record, with what is counted. */
export function tellRecordValue({ row }: TableRow<ExtractRecord>, style: ValueStyle): CellLine[] {
  return [tellFigure(row, [], style)];
}

function tellFigure(row: Fact | ExtractRecord, notes: readonly (string | null)[], style: ValueStyle): CellLine {
  const { noun, per, status } = row;
  return { words: writeValue({ ...row, per: null }, style), status, note: joinNotes([noun, writePer(per), ...notes]) };
}

/** The change of a fact, and that of the period before. */
export function tellChanges(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  const before = tellPart(row, "previous_change", style);
  return [
    ...tellPart(row, "change", style),
    ...before.map((line) => ({ ...line, note: joinNotes([style.labels.periodBefore, line.note ?? null]) })),
  ];
}

/** Both attainments of a fact, and what is beyond or short of a plan. */
export function tellAttainments(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  return (["attainment", "attainment_2", "excess"] as const).flatMap((part) => tellPart(row, part, style));
}

export function tellShare(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  return tellPart(row, "share", style);
}

/** The roles of the records that parts are made of. */
const ROLES: Readonly<Record<Part, Role>> = {
  change: "change",
  previous_change: "change",
  attainment: "attainment",
  attainment_2: "attainment",
  excess: "excess",
  share: "share",
};

function tellPart(row: TableRow<Fact>, part: Part, style: ValueStyle): CellLine[] {
  const told = readPart(row.row, part);
  if (told === undefined) return [];
  const { status, per, basis } = told;
  return [{ words: writePart(row, part, told, style), status, note: joinNotes([writePer(per), basis]) }];
}

function writePart({ records }: TableRow<Fact>, part: Part, told: PartFigure, style: ValueStyle): string {
  const { direction, modifier } = told;
  // A fact has the quotient of `2/3`, its record the two numbers.
  const pair = records.find(
    ({ role, kind, value }) => role === ROLES[part] && kind === "ratio" && value !== null && value === told.value,
  );
  const write = (bound: Modifier | null) =>
    writeValue(
      {
        ...{
          value: told.value,
          from: told.from,
          to: told.to,
          exact: null,
          unit: told.unit,
          per: null,
          modifier: bound,
        },
        ...{ numerator: pair?.numerator ?? null, denominator: pair?.denominator ?? null },
      },
      style,
    );
  if (part !== "excess") return writeArrow(direction) + write(modifier);
  return writeBound(modifier && boundSigned(modifier, direction ?? "increase")) + writeSign(direction) + write(null);
}

function writePer(per: string | null): string | null {
  return per === null ? null : `/${per}`;
}

function joinNotes(notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null && note !== "").join(" · ");
}
