import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import { orderForReading } from "../../facts/reading-order.ts";
import type { Kind, Role } from "../../record/record.ts";
import { foldWords } from "./fold.ts";
import { listRecordIds, type ReportDocument, type ReportFact } from "./report-document.ts";

/** A row of a table: a fact with its records, or a single record. */
export interface TableRow<Written extends Fact | ExtractRecord = Fact | ExtractRecord> {
  document: ReportDocument;
  row: Written;
  /** The records from which the row is made, in text order; at least one. */
  records: readonly ExtractRecord[];
}

export interface Filters {
  /** The search words, as typed. */
  words: string;
  /** Only records of these kinds and roles; an empty list allows all. */
  kinds: readonly Kind[];
  roles: readonly Role[];
  /** Only the document with this index. */
  document: number | undefined;
}

export const NO_FILTERS: Filters = { words: "", kinds: [], roles: [], document: undefined };

/** Whether any filter is set. */
export function hasFilters({ words, kinds, roles, document }: Filters): boolean {
  return words.trim() !== "" || kinds.length > 0 || roles.length > 0 || document !== undefined;
}

/** Returns the facts of each document in reading order. */
export function listFactRows(documents: readonly ReportDocument[]): TableRow<ReportFact>[] {
  return documents.flatMap((document) =>
    orderForReading(document.facts, (fact) => fact).map((row) => ({
      document,
      row,
      records: findRecords(row, document),
    })),
  );
}

export function listRecordRows(documents: readonly ReportDocument[]): TableRow<ExtractRecord>[] {
  return documents.flatMap((document) => document.records.map((row) => ({ document, row, records: [row] })));
}

function findRecords(fact: Fact, { recordById }: ReportDocument): ExtractRecord[] {
  return listRecordIds(fact).flatMap((id) => recordById.get(id) ?? []);
}

/** Whether the kind and the role of a record match the filters. */
export function passesKindAndRole({ kind, role }: ExtractRecord, { kinds, roles }: Filters): boolean {
  return (
    (kinds.length === 0 || kinds.includes(kind)) && (roles.length === 0 || (role !== null && roles.includes(role)))
  );
}

/** Returns the rows that match the filters, in order. A fact matches if one of its records does. */
export function filterRows<Row extends TableRow>(rows: readonly Row[], filters: Filters): Row[] {
  const words = foldWords(filters.words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filters.document !== undefined && row.document.index !== filters.document) return false;
    if (!row.records.some((record) => passesKindAndRole(record, filters))) return false;
    if (words.length === 0) return true;
    const content = foldRow(row);
    return words.every((word) => content.includes(word));
  });
}

/** Fields that locate a row and are not searched. */
const NOT_WORDS: ReadonlySet<string> = new Set(["source", "id", "of", "start", "end", "records"]);

const FOLDED = new WeakMap<object, string>();

/** Returns all words of a row, folded. Computed at the first search and then cached. */
function foldRow({ document, row, records }: TableRow): string {
  const known = FOLDED.get(row);
  if (known !== undefined) return known;
  const words = Object.entries(row).flatMap(([name, field]) => (field === null || NOT_WORDS.has(name) ? [] : [field]));
  const folded = foldWords([document.name, ...words, ...records.map(({ text }) => text)].join(" "));
  FOLDED.set(row, folded);
  return folded;
}

/** The value by which a column is sorted: numbers by size, words alphabetically, null last. */
export type SortKey<Row extends TableRow> = (row: Row) => number | string | null;

/** Sorts rows by a key; rows with equal keys keep their order. */
export function sortRows<Row extends TableRow>(rows: readonly Row[], key: SortKey<Row>, isDescending: boolean): Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: key(row) }))
    .sort(({ value: a }, { value: b }) => (a === null || b === null ? putNullLast(a, b) : sign * compare(a, b)))
    .map(({ row }) => row);
}

function putNullLast(a: unknown, b: unknown): number {
  return Number(a === null) - Number(b === null);
}

const alphabet = new Intl.Collator("vi", { numeric: true });

function compare(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : alphabet.compare(String(a), String(b));
}
