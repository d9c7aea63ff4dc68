import type { Fact } from "../../facts/fact.ts";
import type { Direction, Status } from "../../kinds/record.ts";
import { sortBasis } from "./basis.ts";
import { nameRow } from "./columns.ts";
import { foldName } from "./fold.ts";
import type { TableRow } from "./rows.ts";
import { type ValueStyle, writeNumber, writeValue } from "./value-text.ts";

export type FactRow = TableRow<Fact>;

/** A bar of a chart: from its chart's base to a value. */
export interface Bar {
  row: FactRow;
  title: string;
  /** Words beside the title: when, against what. */
  note: string;
  value: number;
  /** The value as it is told. */
  label: string;
  status: Status | null;
}

export interface ChartData {
  bars: readonly Bar[];
  /** How many figures of the sort are not drawn. */
  left: number;
}

/** How the bar of a fact is told of. */
type Told = Pick<Bar, "value" | "label" | "status"> & { basis: string | null };

/** Attainments of plans in percent: what was reached of one, and what is beyond or short of one. */
export function drawAttainments(rows: readonly FactRow[], style: ValueStyle): ChartData {
  return draw(rows, style, (fact) => {
    const told: (Told | undefined)[] = [];
    for (const part of ["attainment", "attainment_2"] as const) {
      const sort = sortBasis(fact[`${part}_basis`], fact.period);
      if (isSaid(fact, part) && (sort === "plan" || sort === "unsaid")) told.push(tellAttainment(fact, part, 0, style));
      else if (isSaid(fact, part) && sort === "other") told.push(undefined);
    }
    if (isSaid(fact, "excess")) told.push(tellExcess(fact, style));
    return told;
  });
}

/** Changes against last year in percent, and what of last year's value was reached. */
export function drawChanges(rows: readonly FactRow[], style: ValueStyle): ChartData {
  return draw(rows, style, (fact) => {
    const told: (Told | undefined)[] = [];
    if (isSaid(fact, "change")) told.push(tellChange(fact, style));
    for (const part of ["attainment", "attainment_2"] as const) {
      const isLastYear = sortBasis(fact[`${part}_basis`], fact.period) === "last year";
      if (isSaid(fact, part) && isLastYear) told.push(tellAttainment(fact, part, 100, style));
    }
    return told;
  });
}

function draw(
  rows: readonly FactRow[],
  style: ValueStyle,
  tell: (fact: Fact) => readonly (Told | undefined)[],
): ChartData {
  const bars: Bar[] = [];
  let left = 0;
  for (const row of rows) {
    for (const told of tell(row.row)) {
      if (told === undefined) left++;
      else bars.push(makeBar(row, told, style));
    }
  }
  return { bars, left };
}

function makeBar(row: FactRow, { basis, ...told }: Told, style: ValueStyle): Bar {
  const { labels } = style;
  const notes = [
    row.row.period,
    basis === null ? null : `${labels.against} ${basis}`,
    told.status && labels.statuses[told.status],
  ];
  return { row, title: nameRow(row, style), note: notes.filter(Boolean).join(" · "), ...told };
}

type Part = "change" | "attainment" | "attainment_2" | "excess";

function isSaid(fact: Fact, part: Part): boolean {
  return fact[part] !== null || fact[`${part}_from`] !== null;
}

/** Undefined where it is no single number of percent. */
function readPercent(fact: Fact, part: Part): number | undefined {
  return fact[`${part}_unit`] === "%" ? (fact[part] ?? undefined) : undefined;
}

function tellAttainment(
  fact: Fact,
  part: "attainment" | "attainment_2",
  base: 0 | 100,
  style: ValueStyle,
): Told | undefined {
  const percent = readPercent(fact, part);
  if (percent === undefined) return undefined;
  const label = `${writeNumber(percent, style)} %`;
  return { value: percent - base, label, status: fact[`${part}_status`], basis: fact[`${part}_basis`] };
}

function tellExcess(fact: Fact, style: ValueStyle): Told | undefined {
  const percent = readPercent(fact, "excess");
  const signed = percent === undefined ? undefined : sign(percent, fact.excess_direction);
  const sort = sortBasis(fact.excess_basis, fact.period);
  if (signed === undefined || (sort !== "plan" && sort !== "unsaid")) return undefined;
  const { excess_status: status, excess_basis: basis } = fact;
  return { value: 100 + signed, label: writeSigned(signed, style), status, basis };
}

function tellChange(fact: Fact, style: ValueStyle): Told | undefined {
  const percent = readPercent(fact, "change");
  const signed = percent === undefined ? undefined : sign(percent, fact.change_direction);
  if (signed === undefined || sortBasis(fact.change_basis, fact.period) !== "last year") return undefined;
  const { change_status: status, change_basis: basis } = fact;
  return { value: signed, label: writeSigned(signed, style), status, basis };
}

/** Undefined where nobody says whether it rose or fell. */
function sign(value: number, direction: Direction | null): number | undefined {
  if (direction === null) return undefined;
  return direction === "increase" ? value : -Math.abs(value);
}

function writeSigned(value: number, style: ValueStyle): string {
  return `${value < 0 ? "−" : "+"}${writeNumber(Math.abs(value), style)} %`;
}

export const MEASURES = ["value", "change", "attainment"] as const;
export type Measure = (typeof MEASURES)[number];

/** An indicator with values of one unit in several periods or documents. */
export interface Series {
  /** What tells it from others. */
  name: string;
  title: string;
  bars: readonly Bar[];
}

/** The indicators that have values in more than one period or document, those with most first. */
export function listSeries(rows: readonly FactRow[], measure: Measure, style: ValueStyle): Series[] {
  const groups = new Map<string, Bar[]>();
  for (const row of rows) {
    const { indicator } = row.row;
    const point = indicator === null ? undefined : tellPoint(row, measure, style);
    if (indicator === null || point === undefined) continue;
    const name = `${foldName(indicator)} | ${point.unit}`;
    const bars = groups.get(name);
    if (bars === undefined) groups.set(name, [point.bar]);
    else bars.push(point.bar);
  }
  return [...groups]
    .filter(([, bars]) => countPlaces(bars) > 1)
    .map(([name, bars]) => ({ name, title: titleSeries(bars, measure, style), bars: sortByTime(bars) }))
    .sort((a, b) => b.bars.length - a.bars.length);
}

function titleSeries([bar]: readonly Bar[], measure: Measure, { labels }: ValueStyle): string {
  const { indicator, unit, per, noun } = bar?.row.row ?? {};
  const shown = [unit == null ? noun : (labels.units[unit] ?? unit), per].filter(Boolean).join("/");
  return measure === "value" && shown !== "" ? `${indicator} (${shown})` : (indicator ?? "");
}

function countPlaces(bars: readonly Bar[]): number {
  return new Set(bars.map(({ row }) => `${row.row.period} ${row.document.index}`)).size;
}

/** In the order of time; what has none, in the order of the documents. */
function sortByTime(bars: readonly Bar[]): Bar[] {
  const timeOf = ({ row }: Bar) => row.row.period ?? row.document.date ?? "";
  return [...bars].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

function tellPoint(row: FactRow, measure: Measure, style: ValueStyle): { bar: Bar; unit: string } | undefined {
  const { row: fact, document } = row;
  const told = tellMeasure(fact, measure, style);
  if (told === undefined) return undefined;
  const { unit, value, label, status } = told;
  const note = [document.name, status && style.labels.statuses[status]].filter(Boolean).join(" · ");
  return { unit, bar: { row, title: fact.period ?? document.date ?? "–", note, value, label, status } };
}

function tellMeasure(
  fact: Fact,
  measure: Measure,
  style: ValueStyle,
): (Pick<Bar, "value" | "label" | "status"> & { unit: string }) | undefined {
  if (measure !== "value") {
    const told = measure === "change" ? tellChange(fact, style) : tellAttainment(fact, "attainment", 0, style);
    const isOfPlan = measure === "change" || ["plan", "unsaid"].includes(sortBasis(fact.attainment_basis, fact.period));
    return told === undefined || !isOfPlan ? undefined : { ...told, unit: "%" };
  }
  if (fact.value === null || fact.kind === null || fact.kind === "ratio") return undefined;
  const unit = [fact.unit, fact.per, fact.noun === null ? "" : foldName(fact.noun)].join("/");
  return { value: fact.value, label: writeValue(fact, { ...style, isShort: true }), status: fact.status, unit };
}
