import { Lexicon } from "./lexicon/lexicon.ts";
import { isCalendarDay } from "./number/calendar-day.ts";
import { KIND_NAMES, type Kind } from "./record/record.ts";
import type { TableShape } from "./text/table-shape.ts";

/** Options of `extract` and `extractEach`. */
export interface ExtractOptions {
  /** The `source` of each record; `-` by default. */
  source?: string;
  /** The date of the document, `YYYY-MM-DD`: completes dates that have no year in the text. */
  date?: string;
  /** The kinds to return; all by default. */
  kinds?: readonly Kind[];
  /** False skips the context: every role is `level`, and the other fields of context are null. */
  context?: boolean;
  /**
   * The tables of the text, in their order. Without them tables are looked for in the text: lines with equally many tabs,
   * or pipes.
   */
  tables?: readonly TableShape[];
  /** Words that are added to those of the program, made by `readLexicon`. */
  lexicon?: Lexicon;
}

/** Throws a `TypeError` for a text that is not a string, as a caller in JavaScript may give it. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`text must be a string, not ${describe(text)}`);
}

/** Throws a `TypeError` for records that are not an array. */
export function checkRecords(records: unknown): void {
  if (!Array.isArray(records)) throw new TypeError(`records must be an array, not ${describe(records)}`);
}

const OPTION_NAMES: ReadonlySet<string> = new Set([
  "source",
  "date",
  "kinds",
  "context",
  "tables",
  "lexicon",
] satisfies (keyof ExtractOptions)[]);

/**
 * Throws a `TypeError` for an option that does not exist, for tables that are not an array or a lexicon that `readLexicon`
 * has not made, a `RangeError` for a date that is not a day of the calendar or a kind that does not exist.
 */
export function checkOptions(options: ExtractOptions): void {
  const { date, kinds, tables, lexicon }: ExtractOptions = options;
  const other = Object.keys(options).find((name) => !OPTION_NAMES.has(name));
  if (other !== undefined) throw new TypeError(`unknown option ${other}; options: ${[...OPTION_NAMES].join(", ")}`);
  if (date !== undefined && !isCalendarDay(date)) {
    throw new RangeError(`date must be a day such as 2024-06-30, not ${JSON.stringify(date)}`);
  }
  if (tables !== undefined && !Array.isArray(tables))
    throw new TypeError(`tables must be an array, not ${describe(tables)}`);
  if (lexicon !== undefined && !(lexicon instanceof Lexicon))
    throw new TypeError(`lexicon must be what readLexicon returns, not ${describe(lexicon)}`);
  const unknown = kinds?.find((kind) => !KIND_NAMES.includes(kind));
  if (unknown !== undefined)
    throw new RangeError(`unknown kind ${JSON.stringify(unknown)}; kinds: ${KIND_NAMES.join(", ")}`);
}

function describe(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
