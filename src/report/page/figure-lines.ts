import type { ExtractRecord } from "../../extract.ts";
import type { Fact, FactPart } from "../../facts/fact.ts";
import { type PartFigure, readPart } from "../../facts/part.ts";
import type { Modifier, Role, Status } from "../../record/record.ts";
import { boundSigned } from "../../write/readable.ts";
import type { TableRow } from "./rows.ts";
import { type ValueStyle, writeArrow, writeBound, writeSign, writeValue } from "./value-text.ts";

/** A line of a cell: words, or a figure with its details. */
export interface CellLine {
  words: string;
  /** Whether the figure is planned or estimated. */
  status?: Status | null;
  /** Less prominent details: the noun that is counted, the basis. */
  note?: string;
}

/** The value of a fact, with the noun that is counted and the basis of a multiple. */
export function describeFactValue(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  const fact = row.row;
  if (fact.kind === null) return [];
  const basis = fact.basis === null ? null : `${style.labels.against} ${fact.basis}`;
  return [describeFigure(fact, [basis], style), ...describeBeside(row, style)];
}

/** The planned value of a fact, and that of the period before. */
function describeBeside(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  const { onPlan, periodBefore } = style.labels;
  return [...describeNoted(row, "plan", onPlan, style), ...describeNoted(row, "previous", periodBefore, style)];
}

/** A part with a word that says which. */
function describeNoted(row: TableRow<Fact>, part: FactPart, word: string, style: ValueStyle): CellLine[] {
  return describePart(row, part, style).map((line) => ({ ...line, note: joinNotes([word, line.note ?? null]) }));
}

/** The value of a record, with the noun that is counted. */
export function describeRecordValue({ row }: TableRow<ExtractRecord>, style: ValueStyle): CellLine[] {
  return [describeFigure(row, [], style)];
}

function describeFigure(row: Fact | ExtractRecord, notes: readonly (string | null)[], style: ValueStyle): CellLine {
  const { noun, per, status } = row;
  return { words: writeValue({ ...row, per: null }, style), status, note: joinNotes([noun, writePer(per), ...notes]) };
}

/** The changes of a fact, and the change of the previous period. */
export function describeChanges(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  return [
    ...describePart(row, "change", style),
    ...describePart(row, "change_2", style),
    ...describeNoted(row, "previous_change", style.labels.periodBefore, style),
  ];
}

/** Both attainments of a fact, and its excess over or shortfall from a plan. */
export function describeAttainments(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  return (["attainment", "attainment_2", "excess"] as const).flatMap((part) => describePart(row, part, style));
}

export function describeShare(row: TableRow<Fact>, style: ValueStyle): CellLine[] {
  return describePart(row, "share", style);
}

/** The role of the records from which each part is made. */
const ROLES: Readonly<Record<FactPart, Role>> = {
  plan: "level",
  previous: "level",
  change: "change",
  change_2: "change",
  previous_change: "change",
  attainment: "attainment",
  attainment_2: "attainment",
  excess: "excess",
  share: "share",
};

function describePart(row: TableRow<Fact>, part: FactPart, style: ValueStyle): CellLine[] {
  const figure = readPart(row.row, part);
  if (figure === undefined) return [];
  const { status, per, basis } = figure;
  return [{ words: writePart(row, part, figure, style), status, note: joinNotes([writePer(per), basis]) }];
}

function writePart({ records }: TableRow<Fact>, part: FactPart, figure: PartFigure, style: ValueStyle): string {
  const { direction, modifier } = figure;
  // For `2/3`, a fact contains the quotient and its record the two numbers; the numbers are shown.
  const pair = records.find(
    ({ role, kind, value }) => role === ROLES[part] && kind === "ratio" && value !== null && value === figure.value,
  );
  const write = (bound: Modifier | null) =>
    writeValue(
      {
        ...{
          value: figure.value,
          from: figure.from,
          to: figure.to,
          exact: null,
          unit: figure.unit,
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
