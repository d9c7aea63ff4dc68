import { yearBefore } from "../context/iso-time.ts";
import { checkRecords } from "../extract-options.ts";
import { timesWord } from "../lexicon/lists.ts";
import type { BaseRecord, Kind } from "../record/record.ts";
import { type Companion, findCompanions } from "./companions.ts";
import { FACT_COLUMNS, type Fact, type FactPart, PARTS } from "./fact.ts";
import { quoteSentence } from "./sentence.ts";

export { FACT_COLUMNS, type Fact };

/** A record in the table of facts: as the value of its row, or as one of its parts. */
export interface Placement {
  readonly part: FactPart | "value";
  readonly record: BaseRecord;
}

/** A row of the table with the records in it, in the order of the column `records`. */
export interface ArrangedFact {
  readonly fact: Fact;
  readonly placements: readonly Placement[];
}

/** Kinds that are no figure of an indicator: their records say when and which. */
const NO_FACTS: ReadonlySet<Kind> = new Set(["date", "duration", "ordinal"]);

/**
 * The facts that records tell, a row for each value of an indicator in a period, in text order: changes, attainments,
 * excesses and shares stand in the row of the value that they speak about; so do a planned value and that of the same
 * period of the year before, if they stand beside it. What finds its place taken, and what speaks
 * of no value, has a row of its own, so that each record is in exactly one row. `text`, the document of the records,
 * gives the sentences. Dates, lengths of time, ranks and figures without a role have no rows.
 */
export function facts(records: readonly BaseRecord[], text?: string): Fact[] {
  return arrangeFacts(records, text).map(({ fact }) => fact);
}

/** The rows of `facts`, each with its records. */
export function arrangeFacts(records: readonly BaseRecord[], text?: string): ArrangedFact[] {
  checkRecords(records);
  const table = new FactTable(text);
  const figures = records.filter(({ kind }) => !NO_FACTS.has(kind));
  const levels = figures.filter(({ role }) => role === "level");
  const companions = findCompanions(levels);
  for (const record of levels) if (!companions.has(record)) table.addValue(record);
  for (const record of levels) {
    const companion = companions.get(record);
    if (companion !== undefined) table.addCompanion(record, companion);
  }
  for (const record of figures) if (record.role !== "level" && record.role !== null) table.addPart(record, record.role);
  return table.rows();
}

/** The unit of a record as a column beside its figure: for a multiple `lần`, without a unit what is counted. */
export function findPartUnit({ kind, unit, noun }: BaseRecord): string | null {
  return kind === "multiple" ? timesWord : (unit ?? noun);
}

/** The fields of a level record that its row has under the same names. */
const VALUE_FIELDS = [
  ...(["kind", "value", "from", "to", "exact", "unit", "per", "noun", "numerator", "denominator"] as const),
  ...(["status", "modifier", "basis", "basis_kind"] as const),
] as const satisfies readonly (keyof BaseRecord & keyof Fact)[];

class FactTable {
  private readonly all: Fact[] = [];
  private readonly placements = new Map<Fact, Placement[]>();
  /** The row of each value, by the source and id of its record. */
  private readonly byRecord = new Map<string, Fact>();
  /** The row of the year after each value that stands in it as the previous one, likewise. */
  private readonly byPrevious = new Map<string, Fact>();
  /** The rows of each indicator, topic and period. */
  private readonly byTopic = new Map<string, TopicRows>();

  constructor(private readonly text: string | undefined) {}

  addValue(record: BaseRecord): void {
    const row = this.open(record);
    for (const name of VALUE_FIELDS) Object.assign(row, { [name]: record[name] });
    this.place(row, "value", record);
    this.byRecord.set(keyOf(record.source, record.id), row);
  }

  addCompanion(record: BaseRecord, { of, part }: Companion): void {
    const row = this.byRecord.get(keyOf(of.source, of.id)) as Fact;
    this.fill(row, part, record);
    if (part === "previous") this.byPrevious.set(keyOf(record.source, record.id), row);
  }

  addPart(record: BaseRecord, role: keyof typeof PARTS): void {
    const place = this.placeOf(record, PARTS[role]) ?? this.placeBefore(record);
    const { row, part } = place ?? { row: this.open(record), part: PARTS[role][0] as FactPart };
    this.fill(row, part, record);
    if (part === "change") this.topicOf(row).changed.add(row);
  }

  rows(): ArrangedFact[] {
    const order = new Map([...new Set(this.all.map(({ source }) => source))].map((source, at) => [source, at]));
    const place = ({ source }: Fact) => order.get(source) ?? 0;
    const rows = this.all.sort((a, b) => place(a) - place(b) || a.start - b.start);
    return rows.map((fact) => ({ fact, placements: this.placements.get(fact) ?? [] }));
  }

  /** A part not yet taken, in the row that a record speaks about, or in another of its indicator and period. */
  private placeOf(record: BaseRecord, parts: readonly FactPart[]): FilledPart | undefined {
    const { source, of, indicator } = record;
    const linked = of === null ? undefined : this.byRecord.get(keyOf(source, of));
    if (linked !== undefined) return findPlace(linked, parts);
    const after = of === null ? undefined : this.byPrevious.get(keyOf(source, of));
    if (after !== undefined) return record.role === "change" ? findPlace(after, BEFORE) : undefined;
    return indicator === null ? undefined : this.topicOf(record).rows.findPlace(parts);
  }

  /** `(cùng kỳ tăng 7,3%)`: the row of the year after, whose change this one stands beside. */
  private placeBefore({ role, source, indicator, topic, period, of }: BaseRecord): FilledPart | undefined {
    if (role !== "change" || indicator === null || period === null || of !== null) return undefined;
    const after = yearBefore(period, -1) ?? null;
    // Without a year there is none after it.
    return after === period
      ? undefined
      : this.topicOf({ source, indicator, topic, period: after }).changed.findPlace(BEFORE);
  }

  private fill(row: Fact, part: FactPart, record: BaseRecord): void {
    const given: Record<string, unknown> = {
      [part]: record.value,
      [`${part}_from`]: record.from,
      [`${part}_to`]: record.to,
      [`${part}_unit`]: findPartUnit(record),
      [`${part}_per`]: record.per,
      [`${part}_modifier`]: record.modifier,
      [`${part}_period`]: record.period,
      [`${part}_status`]: record.status,
      [`${part}_direction`]: record.direction,
      [`${part}_basis`]: record.basis,
      [`${part}_basis_kind`]: record.basis_kind,
    };
    for (const [name, field] of Object.entries(given)) if (name in row) Object.assign(row, { [name]: field });
    this.place(row, part, record);
  }

  private place(row: Fact, part: Placement["part"], record: BaseRecord): void {
    row.start = Math.min(row.start, record.start);
    row.end = Math.max(row.end, record.end);
    row.records = row.records === "" ? record.id : `${row.records} ${record.id}`;
    const placements = this.placements.get(row);
    if (placements === undefined) this.placements.set(row, [{ part, record }]);
    else placements.push({ part, record });
  }

  private open({ source, indicator, topic, period, start, end, table, row: labels }: BaseRecord): Fact {
    const sentence = this.text === undefined ? null : quoteSentence(this.text, start, end).text;
    const row = { ...EMPTY, source, indicator, topic, period, start, end, sentence, table, row: labels };
    this.all.push(row);
    this.topicOf(row).rows.add(row);
    return row;
  }

  private topicOf({ source, indicator, topic, period }: TopicKey): TopicRows {
    const key = keyOf(source, indicator, topic, period);
    let rows = this.byTopic.get(key);
    if (rows === undefined) {
      rows = { rows: new RowQueue(), changed: new RowQueue() };
      this.byTopic.set(key, rows);
    }
    return rows;
  }
}

interface FilledPart {
  readonly row: Fact;
  readonly part: FactPart;
}

type TopicKey = Pick<Fact, "source" | "indicator" | "topic" | "period">;

interface TopicRows {
  readonly rows: RowQueue;
  /** Those of them that have a change. */
  readonly changed: RowQueue;
}

const BEFORE: readonly FactPart[] = ["previous_change"];

/** Rows in which places are looked for. */
class RowQueue {
  private readonly rows: Fact[] = [];
  /** How many rows at the front have no place left for the first of some parts: what is taken stays so. */
  private readonly passed = new Map<FactPart, number>();

  add(row: Fact): void {
    this.rows.push(row);
  }

  /** The first place for one of some parts that is not taken. */
  findPlace(parts: readonly FactPart[]): FilledPart | undefined {
    const [first] = parts as [FactPart];
    for (let at = this.passed.get(first) ?? 0; at < this.rows.length; at++) {
      const place = findPlace(this.rows[at] as Fact, parts);
      if (place !== undefined) return place;
      this.passed.set(first, at + 1);
    }
    return undefined;
  }
}

function findPlace(row: Fact, parts: readonly FactPart[]): FilledPart | undefined {
  const part = parts.find((one) => isFree(row, one));
  return part && { row, part };
}

const EMPTY = Object.fromEntries(FACT_COLUMNS.map((name) => [name, name === "records" ? "" : null])) as unknown as Fact;

function keyOf(...parts: readonly (string | null | undefined)[]): string {
  return parts.join("\u0000");
}

function isFree(row: Fact, part: FactPart): boolean {
  return row[part] === null && row[`${part}_from`] === null;
}
