import { type CellPath, copyContext, NO_CONTEXT, type RecordContext } from "../record/record-context.ts";
import type { Resolved } from "../record/resolved.ts";
import type { Scope } from "../table/column-period.ts";
import type { TableCell } from "../table/table.ts";
import type { SegmentTables } from "../table/tables.ts";
import type { Line } from "../text/layout.ts";
import type { Span } from "../text/span.ts";
import type { Words } from "../words/words.ts";
import { readContextTokens } from "./context-tokens.ts";
import type { SentenceInput } from "./discourse/clause-input.ts";
import { type Discourse, NOTHING_SAID, passRecords } from "./discourse/discourse.ts";
import { lentTime, type Passed, passLines } from "./discourse/section.ts";
import { nameLine } from "./phrases/line-name.ts";
import { relateSentence } from "./relate-sentence.ts";

/** What is said of the records of a segment, one context each in their order, and what was said up to its end. */
export interface RelatedSegment {
  readonly contexts: readonly RecordContext[];
  readonly discourse: Discourse;
}

/**
 * Reads what the sentences of a segment say of its records. `before` is what was said in the segments before it. Takes
 * time linear in the segment.
 */
export function relate(
  words: Words,
  records: readonly Resolved[],
  before: Discourse,
  tables?: SegmentTables,
): RelatedSegment {
  const contexts: RecordContext[] = records.map(() => NO_CONTEXT);
  let state: Passed = { discourse: before, nextLine: 0 };
  let passed = 0;
  for (let first = 0; first < records.length; ) {
    const record = records[first] as Resolved;
    const cell = tables?.cellAt(record.start);
    if (cell !== undefined) state = passLines(words, state, record.start, false, nameAbove(words));
    const inTable = cell && tables?.contextOf(record, placeOf(state.discourse));
    if (inTable !== undefined) {
      contexts[first] = inTable;
      first++;
      continue;
    }
    const sentence = readSentence(words, records, first, passed);
    state = relateRead(words, sentence, state, cell, contexts);
    passed = Math.max(sentence.end, (records[sentence.last - 1] as Resolved).end);
    first = sentence.last;
  }
  tables?.link(records, contexts);
  return { contexts, discourse: passRecords(state.discourse, records.length) };
}

/** The names of the lines before a row of a table; the row itself names nothing. */
function nameAbove(words: Words): (line: Line, isRow: boolean) => string | undefined {
  return (line, isRow) => (isRow ? "" : nameLine(words, line, undefined));
}

/** Fills the contexts of a sentence's records; what a cell of words says changes nothing outside it. */
function relateRead(
  words: Words,
  sentence: ReadSentence,
  before: Passed,
  cell: TableCell | undefined,
  contexts: RecordContext[],
): Passed {
  const { input, first, hasFigure } = sentence;
  const isProse = cell === undefined;
  const { start } = input.records[first] as Resolved;
  const name = (line: Line, holdsRecord: boolean) => nameLine(words, line, holdsRecord ? input.tokens : undefined);
  const state = isProse ? passLines(words, before, start, hasFigure, name) : before;
  const discourse = isProse ? state.discourse : discourseOfCell(state.discourse);
  const { view, tokens, records, hasTimes } = input;
  const whole = isAllOfLine(sentence, discourse.line);
  const related = relateSentence({ view, tokens, records, hasTimes, discourse }, whole);
  for (const { index, context } of related.frames) contexts[index] = context;
  const path = cell?.table.pathOf(cell);
  // A cell is a sentence of its own; its times are records too.
  for (let index = first; path !== undefined && index < sentence.last; index++)
    contexts[index] = inCell(contexts[index] as RecordContext, path);
  return isProse ? { discourse: related.discourse, nextLine: state.nextLine } : before;
}

/** A sentence with records, before its clauses are read. */
interface ReadSentence extends Span {
  readonly input: Omit<SentenceInput, "discourse">;
  readonly hasFigure: boolean;
  /** Index of its first record, and of the first one after it. */
  readonly first: number;
  readonly last: number;
}

/** The sentence of the record of an index, as far as it was not `passed`. */
function readSentence(words: Words, records: readonly Resolved[], first: number, passed: number): ReadSentence {
  const { layout, view } = words;
  const record = records[first] as Resolved;
  const start = Math.max(passed, layout.sentenceAt(record.start)?.start ?? 0);
  const end = layout.sentenceAt(record.end)?.end ?? view.length;
  let last = first + 1;
  while (last < records.length && (records[last] as Resolved).start < end) last++;
  const tokens = readContextTokens(words, start, end, records, first, last);
  const hasFigure = tokens.some(({ type }) => type === "quantity");
  const hasTimes = tokens.some(({ type, cue }) => type === "time" || cue?.wholeYear);
  return { start, end, first, last, hasFigure, input: { view, tokens, records, hasTimes } };
}

function inCell(context: RecordContext, path: CellPath): RecordContext {
  const copy = copyContext(context);
  copy.cell = path;
  return copy;
}

/** The time in force where a table stands. */
function placeOf(discourse: Discourse): Scope {
  const { iso } = lentTime(discourse);
  return { iso: discourse.period ?? iso, year: discourse.year === undefined ? undefined : Number(discourse.year) };
}

/** A cell of words is prose of its own: it goes on with nothing but the time of its place. */
function discourseOfCell(discourse: Discourse): Discourse {
  return { ...NOTHING_SAID, isFront: false, document: lentTime(discourse).iso, year: discourse.year };
}

/** Whether a sentence is all of its line. */
function isAllOfLine({ start, end }: Span, line: Discourse["line"]): boolean {
  return line !== undefined && start <= line.place.body && end >= line.place.end;
}
