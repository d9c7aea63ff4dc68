import type { BaseRecord, Kind } from "../kinds/record.ts";
import { yearBefore } from "../relate/period.ts";
import { sentenceEnd, sentenceStart } from "../relate/sentence.ts";
import { FACT_COLUMNS, type Fact, PARTS, type Part } from "./fact.ts";

export { FACT_COLUMNS, type Fact };

/** Kinds that are no figure of an indicator: their records say when and which. */
const NO_FACTS: ReadonlySet<Kind> = new Set(["date", "duration", "ordinal"]);

/**
 * The facts that records tell, a row for each value of an indicator in a period, in text order: changes, attainments,
 * excesses and shares stand in the row of the value that they speak about. What finds its place taken, and what speaks
 * of no value, has a row of its own, so that each record is in exactly one row. `text`, the document of the records,
 * gives the sentences. Dates, lengths of time and ranks have no rows.
 */
export function facts(records: readonly BaseRecord[], text?: string): Fact[] {
  const table = new FactTable(text);
  for (const record of records) if (!NO_FACTS.has(record.kind) && record.role === "level") table.addValue(record);
  for (const record of records) if (!NO_FACTS.has(record.kind) && record.role !== "level") table.addPart(record);
  return table.rows();
}

class FactTable {
  private readonly all: Fact[] = [];
  /** The row of each value, by the source and id of its record. */
  private readonly byRecord = new Map<string, Fact>();
  /** The rows of each indicator and period. */
  private readonly byTopic = new Map<string, Fact[]>();

  constructor(private readonly text: string | undefined) {}

  addValue(record: BaseRecord): void {
    const row = this.open(record);
    const { kind, value, from, to, exact, unit, per, noun, numerator, denominator, status, modifier, basis } = record;
    Object.assign(row, {
      kind,
      value,
      from,
      to,
      exact,
      unit,
      per,
      noun,
      numerator,
      denominator,
      status,
      modifier,
      basis,
    });
    row.records = record.id;
    this.byRecord.set(keyOf(record.source, record.id), row);
  }

  addPart(record: BaseRecord): void {
    const role = record.role as Exclude<BaseRecord["role"], "level">;
    const place = this.placeOf(record, PARTS[role]) ?? this.placeBefore(record);
    if (place !== undefined) fill(place.row, place.part, record);
    else fill(this.open(record), PARTS[role][0] as Part, record);
  }

  rows(): Fact[] {
    return this.all.sort((a, b) => (a.source === b.source ? a.start - b.start : 0));
  }

  /** A part not yet taken, in the row that a record speaks about, or in another of its indicator and period. */
  private placeOf({ source, of, indicator, period }: BaseRecord, parts: readonly Part[]): Place | undefined {
    const linked = of === null ? undefined : this.byRecord.get(keyOf(source, of));
    if (linked !== undefined) return findPlace(linked, parts);
    if (indicator === null) return undefined;
    for (const row of this.byTopic.get(keyOf(source, indicator, period)) ?? []) {
      const place = findPlace(row, parts);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** `(cùng kỳ tăng 7,3%)`: the row of the year after, whose change this one stands beside. */
  private placeBefore({ role, source, indicator, period, of }: BaseRecord): Place | undefined {
    if (role !== "change" || indicator === null || period === null || of !== null) return undefined;
    for (const row of this.byTopic.get(keyOf(source, indicator, yearBefore(period, -1))) ?? []) {
      if (!isFree(row, "change") && isFree(row, "previous_change")) return { row, part: "previous_change" };
    }
    return undefined;
  }

  private open({ source, indicator, period, start, end }: BaseRecord): Fact {
    const row = { ...EMPTY, source, indicator, period, start, end, sentence: this.sentenceAt(start) };
    this.all.push(row);
    const key = keyOf(source, indicator, period);
    const rows = this.byTopic.get(key);
    if (rows === undefined) this.byTopic.set(key, [row]);
    else rows.push(row);
    return row;
  }

  private sentenceAt(at: number): string | null {
    if (this.text === undefined) return null;
    const least = Math.max(0, at - LONGEST_SENTENCE);
    const start = sentenceStart(this.text, at, least);
    return this.text
      .slice(start, sentenceEnd(this.text, at, at + LONGEST_SENTENCE))
      .replace(/\s+/g, " ")
      .trim();
  }
}

interface Place {
  readonly row: Fact;
  readonly part: Part;
}

function findPlace(row: Fact, parts: readonly Part[]): Place | undefined {
  const part = parts.find((one) => isFree(row, one));
  return part && { row, part };
}

/** How far a sentence is shown on either side of its record. */
const LONGEST_SENTENCE = 1_000;

const EMPTY = Object.fromEntries(FACT_COLUMNS.map((name) => [name, name === "records" ? "" : null])) as unknown as Fact;

function keyOf(...parts: readonly (string | null | undefined)[]): string {
  return parts.join("\u0000");
}

function isFree(row: Fact, part: Part): boolean {
  return row[part] === null && row[`${part}_from`] === null;
}

function fill(row: Fact, part: Part, record: BaseRecord): void {
  const { id, start, end } = record;
  const given: Record<string, unknown> = {
    [part]: record.value,
    [`${part}_from`]: record.from,
    [`${part}_to`]: record.to,
    [`${part}_unit`]: record.kind === "multiple" ? "lần" : (record.unit ?? record.noun),
    [`${part}_per`]: record.per,
    [`${part}_modifier`]: record.modifier,
    [`${part}_status`]: record.status,
    [`${part}_direction`]: record.direction,
    [`${part}_basis`]: record.basis,
  };
  for (const name of FACT_COLUMNS) if (name in given) Object.assign(row, { [name]: given[name] });
  row.start = Math.min(row.start, start);
  row.end = Math.max(row.end, end);
  row.records = row.records === "" ? id : `${row.records} ${id}`;
}
