import type { Direction, Modifier, Status } from "../../record/record.ts";
import { boundSigned } from "../../write/readable.ts";
import type { ComparedPart } from "../last-year.ts";
import { type Basis, sortBasis } from "./basis.ts";
import { nameFact } from "./columns.ts";
import { foldName } from "./fold.ts";
import type { ReportFact } from "./report-document.ts";
import type { TableRow } from "./rows.ts";
import { nameUnit, type ValueStyle, writeBound, writeNumber, writeSign, writeValue } from "./value-text.ts";

export type FactRow = TableRow<ReportFact>;

/** A bar of a chart, from the chart's base to a value. */
export interface Bar {
  row: FactRow;
  title: string;
  /** Words beside the title: the period and the basis. */
  note: string;
  value: number;
  /** The value as it is written beside the bar. */
  label: string;
  status: Status | null;
}

export interface ChartData {
  bars: readonly Bar[];
  /** The number of figures that cannot be drawn. */
  left: number;
}

/** The value of a bar, its label and what it is compared with. */
type BarValue = Pick<Bar, "value" | "label" | "status"> & { against: Basis };

/** Returns attainments of plans in percent, including those computed from figures above or below a plan. */
export function drawAttainments(rows: readonly FactRow[], style: ValueStyle): ChartData {
  return draw(rows, style, (fact) => {
    const found: (BarValue | undefined)[] = [];
    for (const part of ["attainment", "attainment_2"] as const) {
      const sort = sortBasis(readBasis(fact, part));
      if (isSaid(fact, part) && (sort === "plan" || sort === "unsaid"))
        found.push(describeAttainment(fact, part, 0, style));
      else if (isSaid(fact, part) && sort === "other") found.push(undefined);
    }
    if (isSaid(fact, "excess")) found.push(describeExcess(fact, style));
    return found;
  });
}

/** What a change is compared with. `unsaid` is a change without a basis; `other time` includes every other basis. */
export const CHANGE_BASES = ["last year", "unsaid", "other time"] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

/** Returns changes in percent. An attainment of an earlier value counts as its distance from 100. */
export function drawChanges(rows: readonly FactRow[], against: ChangeBasis, style: ValueStyle): ChartData {
  return draw(rows, style, (fact) => {
    const found: (BarValue | undefined)[] = [];
    for (const part of ["change", "change_2"] as const)
      if (isSaid(fact, part) && sortChangeBasis(fact, part) === against) found.push(describeChange(fact, part, style));
    for (const part of ["attainment", "attainment_2"] as const) {
      const sort = sortBasis(readBasis(fact, part));
      const isEarlier = sort === "last year" || sort === "other time";
      if (isSaid(fact, part) && isEarlier && sort === against) found.push(describeAttainment(fact, part, 100, style));
    }
    return found;
  });
}

function sortChangeBasis(fact: ReportFact, part: "change" | "change_2"): ChangeBasis {
  const sort = sortBasis(readBasis(fact, part));
  return sort === "last year" || sort === "unsaid" ? sort : "other time";
}

function draw(
  rows: readonly FactRow[],
  style: ValueStyle,
  describe: (fact: ReportFact) => readonly (BarValue | undefined)[],
): ChartData {
  const isOfMany = new Set(rows.map(({ document }) => document)).size > 1;
  const bars: Bar[] = [];
  let left = 0;
  for (const row of rows) {
    for (const found of describe(row.row)) {
      if (found === undefined) left++;
      else bars.push(makeBar(row, found, isOfMany, style));
    }
  }
  return { bars, left };
}

function makeBar(row: FactRow, { against, ...found }: BarValue, isOfMany: boolean, style: ValueStyle): Bar {
  const notes = [row.row.period, writeBasis(against, style), isOfMany ? row.document.name : null];
  return { row, title: nameFact(row, style), note: notes.filter(Boolean).join(" · "), ...found };
}

function writeBasis({ basis }: Basis, { labels }: ValueStyle): string | null {
  return basis === null ? null : `${labels.against} ${basis}`;
}

const PERCENT = "\u00A0%";

function isSaid(fact: ReportFact, part: ComparedPart): boolean {
  return fact[part] !== null || fact[`${part}_from`] !== null;
}

function readBasis(fact: ReportFact, part: ComparedPart): Basis {
  return {
    basis: fact[`${part}_basis`],
    basis_kind: fact[`${part}_basis_kind`],
    isLastYear: fact.last_year.includes(part),
  };
}

/** Undefined if the part is not a single percentage. */
function readPercent(fact: ReportFact, part: ComparedPart): number | undefined {
  return fact[`${part}_unit`] === "%" ? (fact[part] ?? undefined) : undefined;
}

function describeAttainment(
  fact: ReportFact,
  part: "attainment" | "attainment_2",
  base: 0 | 100,
  style: ValueStyle,
): BarValue | undefined {
  const percent = readPercent(fact, part);
  if (percent === undefined) return undefined;
  const label = writeBound(fact[`${part}_modifier`]) + writeNumber(percent, style) + PERCENT;
  return { value: percent - base, label, status: fact[`${part}_status`], against: readBasis(fact, part) };
}

function describeExcess(fact: ReportFact, style: ValueStyle): BarValue | undefined {
  const percent = readPercent(fact, "excess");
  const signed = percent === undefined ? undefined : sign(percent, fact.excess_direction);
  const against = readBasis(fact, "excess");
  const sort = sortBasis(against);
  if (signed === undefined || (sort !== "plan" && sort !== "unsaid")) return undefined;
  const label = writeSigned(signed, fact.excess_modifier, style);
  return { value: 100 + signed, label, status: fact.excess_status, against };
}

function describeChange(fact: ReportFact, part: "change" | "change_2", style: ValueStyle): BarValue | undefined {
  const percent = readPercent(fact, part);
  const signed = percent === undefined ? undefined : sign(percent, fact[`${part}_direction`]);
  if (signed === undefined) return undefined;
  const label = writeSigned(signed, fact[`${part}_modifier`], style);
  return { value: signed, label, status: fact[`${part}_status`], against: readBasis(fact, part) };
}

/** Undefined if the direction is not known. */
function sign(value: number, direction: Direction | null): number | undefined {
  if (direction === null) return undefined;
  return direction === "increase" ? value : -Math.abs(value);
}

/** `≥ +5 %`; a decrease of at least 4 % is `≤ −4 %`. */
function writeSigned(value: number, modifier: Modifier | null, style: ValueStyle): string {
  const direction = value < 0 ? "decrease" : "increase";
  const bound = modifier && boundSigned(modifier, direction);
  return writeBound(bound) + writeSign(direction) + writeNumber(Math.abs(value), style) + PERCENT;
}

export const MEASURES = ["value", "change", "attainment"] as const;
export type ChartMeasure = (typeof MEASURES)[number];

/** An indicator with values of one unit in several periods or documents. */
export interface Series {
  /** Identifies the series. */
  name: string;
  title: string;
  bars: readonly Bar[];
}

/** Returns the indicators that have values in more than one period or document, those with the most values first. */
export function listSeries(rows: readonly FactRow[], measure: ChartMeasure, style: ValueStyle): Series[] {
  const groups = new Map<string, Bar[]>();
  for (const row of rows) {
    const { indicator, topic } = row.row;
    if (indicator === null) continue;
    for (const { unit, bar } of describePoints(row, measure, style)) {
      // The yields of two crops are no series.
      const name = [indicator, topic ?? ""].map(foldName).concat(unit).join(" | ");
      const bars = groups.get(name);
      if (bars === undefined) groups.set(name, [bar]);
      else bars.push(bar);
    }
  }
  return [...groups]
    .filter(([, bars]) => countPlaces(bars) > 1)
    .map(([name, bars]) => ({ name, title: titleSeries(bars, measure, style), bars: sortByTime(bars) }))
    .sort((a, b) => b.bars.length - a.bars.length);
}

function titleSeries([bar]: readonly Bar[], measure: ChartMeasure, { labels }: ValueStyle): string {
  const { indicator, topic, unit, per, noun } = bar?.row.row ?? {};
  const name = [indicator, topic].filter(Boolean).join(" · ");
  const shown = [unit == null ? noun : nameUnit(unit, labels), per].filter(Boolean).join("/");
  return measure === "value" && shown !== "" ? `${name} (${shown})` : name;
}

function countPlaces(bars: readonly Bar[]): number {
  return new Set(bars.map(({ row }) => `${row.row.period} ${row.document.index}`)).size;
}

/** Sorts bars by period, else by the date of their document; bars without either keep their order and come last. */
function sortByTime(bars: readonly Bar[]): Bar[] {
  const timeOf = ({ row }: Bar) => row.row.period ?? row.document.date ?? "9999";
  return [...bars].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

function describePoints(row: FactRow, measure: ChartMeasure, style: ValueStyle): { bar: Bar; unit: string }[] {
  const { row: fact, document } = row;
  return describeMeasure(fact, measure, style).map(({ unit, against, ...found }) => ({
    unit,
    bar: {
      row,
      title: fact.period ?? document.date ?? style.labels.noPeriod,
      note: [document.name, writeBasis(against, style)].filter(Boolean).join(" · "),
      ...found,
    },
  }));
}

/**
 * Returns the values of a fact for a measure, which may be two attainments, each with the unit or basis that its bars
 * must share.
 */
function describeMeasure(fact: ReportFact, measure: ChartMeasure, style: ValueStyle): (BarValue & { unit: string })[] {
  if (measure === "value") return describeValue(fact, style);
  const isChange = measure === "change";
  const all = isChange
    ? (["change", "change_2"] as const).map((part) => describeChange(fact, part, style))
    : (["attainment", "attainment_2"] as const).map((part) => describeAttainment(fact, part, 0, style));
  return all.flatMap((found) => {
    const sort = found && sortBasis(found.against);
    const isLike = sort === "unsaid" || sort === (isChange ? "last year" : "plan");
    return found === undefined || !isLike ? [] : [{ ...found, unit: `% ${sort}` }];
  });
}

function describeValue(fact: ReportFact, style: ValueStyle): (BarValue & { unit: string })[] {
  const { value, kind, status, basis, basis_kind } = fact;
  if (value === null || kind === null || kind === "ratio") return [];
  const unit = [fact.unit, fact.per, fact.noun === null ? "" : foldName(fact.noun)].join("/");
  return [
    {
      value,
      label: writeValue(fact, { ...style, isShort: true }),
      status,
      against: { basis, basis_kind, isLastYear: false },
      unit,
    },
  ];
}
