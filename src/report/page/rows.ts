import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Kind, Role } from "../../kinds/record.ts";
import { foldWords } from "./fold.ts";
import { listRecordIds, type ReportDocument } from "./report-document.ts";

/** A row of a table: a fact with its records, or a record alone. */
export interface TableRow<Written extends Fact | ExtractRecord = Fact | ExtractRecord> {
  document: ReportDocument;
  row: Written;
  /** What it was made of, in the order of the text: never none. */
  records: readonly ExtractRecord[];
}

export interface Filters {
  /** What is looked for, as typed. */
  words: string;
  /** Only these; all where there are none. */
  kinds: readonly Kind[];
  roles: readonly Role[];
  /** Only this document. */
  document: number | undefined;
}

export const NO_FILTERS: Filters = { words: "", kinds: [], roles: [], document: undefined };

/** Whether anything is filtered. */
export function hasFilters({ words, kinds, roles, document }: Filters): boolean {
  return words.trim() !== "" || kinds.length > 0 || roles.length > 0 || document !== undefined;
}

export function listFactRows(documents: readonly ReportDocument[]): TableRow<Fact>[] {
  return documents.flatMap((document) =>
    document.facts.map((row) => ({ document, row, records: findRecords(row, document) })),
  );
}

export function listRecordRows(documents: readonly ReportDocument[]): TableRow<ExtractRecord>[] {
  return documents.flatMap((document) => document.records.map((row) => ({ document, row, records: [row] })));
}

function findRecords(fact: Fact, { recordById }: ReportDocument): ExtractRecord[] {
  return listRecordIds(fact).flatMap((id) => recordById.get(id) ?? []);
}

/** Whether the kind and the role of a record are asked for. */
export function passesKindAndRole({ kind, role }: ExtractRecord, { kinds, roles }: Filters): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (roles.length === 0 || roles.includes(role));
}

/** The rows that the filters let through, in their order. A fact passes where one of its records does. */
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

/** What says where a row is, not what. */
const NOT_WORDS: ReadonlySet<string> = new Set(["source", "id", "of", "start", "end", "records"]);

const FOLDED = new WeakMap<object, string>();

/** All words of a row, folded; made once, when somebody first looks for something. */
function foldRow({ document, row, records }: TableRow): string {
  const known = FOLDED.get(row);
  if (known !== undefined) return known;
  const words = Object.entries(row).flatMap(([name, field]) => (field === null || NOT_WORDS.has(name) ? [] : [field]));
  const folded = foldWords([document.name, ...words, ...records.map(({ text }) => text)].join(" "));
  FOLDED.set(row, folded);
  return folded;
}

/** What a column is sorted by: numbers by size, words by the alphabet; null goes last. */
export type SortKey<Row extends TableRow> = (row: Row) => number | string | null;

/** The rows sorted by a key; equal ones stay in their order. */
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
