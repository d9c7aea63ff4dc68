import { checkOptions, checkText, type ExtractOptions } from "./extract-options.ts";
import { readMentions } from "./grammar/read-mentions.ts";
import { readTokens } from "./lexer/lexer.ts";
import { readEachWith } from "./lexicon/lexicon.ts";
import { groupsByCommas } from "./number/convention.ts";
import { makeRecord } from "./record/make-record.ts";
import type { ExtractRecord } from "./record/record.ts";
import { NO_CONTEXT, type RecordContext } from "./record/record-context.ts";
import type { Resolved } from "./record/resolved.ts";
import { refine } from "./refine/refine.ts";
import { type Discourse, NOTHING_SAID } from "./relate/discourse/discourse.ts";
import { relate } from "./relate/relate.ts";
import { resolve } from "./resolve/registry.ts";
import type { ResolveContext } from "./resolve/resolve.ts";
import { DocumentTables, type SegmentTables } from "./table/tables.ts";
import { type Line, readLayout } from "./text/layout.ts";
import { cutSegments } from "./text/segments.ts";
import { makeSourceText } from "./text/source-text.ts";
import type { Span } from "./text/span.ts";
import type { Trace } from "./trace.ts";
import { Words } from "./words/words.ts";

/** What is known of the text up to a segment. */
interface Progress {
  readonly discourse: Discourse;
  /** The last line before the segment. */
  readonly line: Line | undefined;
  /** How many records were found. */
  readonly count: number;
}

/** The records of each segment of a text; `trace` receives what each pass made of it. */
export function* readText(text: string, options: ExtractOptions, trace?: Trace): Generator<ExtractRecord[]> {
  checkText(text);
  checkOptions(options);
  yield* readEachWith(options.lexicon, readSegments(text, options, trace));
}

function* readSegments(text: string, options: ExtractOptions, trace?: Trace): Generator<ExtractRecord[]> {
  const { date } = options;
  let english: boolean | undefined;
  const years = {
    isEnglish: () => (english ??= groupsByCommas(text)),
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
    written: date,
  };
  const tables = new DocumentTables(text, options.tables);
  let progress: Progress = { discourse: NOTHING_SAID, line: undefined, count: 0 };
  for (const segment of cutSegments(text)) {
    const source = makeSourceText(text.slice(segment.start, segment.end));
    const place = (start: number, end: number) => ({
      start: segment.start + source.toGivenStart(start),
      end: segment.start + source.toGivenEnd(end),
    });
    trace?.segment(place);
    const cells = tables.within(segment, source);
    const words = new Words(readLayout(source.view, progress.line, cells?.lines));
    const found = findQuantities(Object.assign(years, { view: source.view, words }), cells, trace);
    const read = readSegment(words, found, progress, options, cells);
    progress = read.progress;
    yield writeRecords(text, place, read, options, trace);
  }
  if (trace !== undefined) for (const table of tables.all()) trace.table(table);
}

/** The quantities of a segment, in text order and without overlaps. */
function findQuantities(
  context: ResolveContext,
  tables: SegmentTables | undefined,
  trace: Trace | undefined,
): Resolved[] {
  const tokens = readTokens(context.view);
  trace?.tokens(tokens);
  const mentions = readMentions(context.view, tokens);
  trace?.mentions(mentions);
  if (tables !== undefined) return tables.resolveAll(mentions, context, trace?.refined);
  const found: Resolved[] = [];
  for (const mention of refine(mentions, context.words, trace?.refined)) {
    const resolved = resolve(mention, context);
    if (resolved !== undefined && resolved.start >= (found.at(-1)?.end ?? 0)) found.push(resolved);
  }
  return found;
}

/** The quantities of a segment with what its sentences say of them. */
interface ReadSegment {
  readonly found: readonly Resolved[];
  readonly contexts: readonly RecordContext[];
  /** The number of the first record. */
  readonly first: number;
  readonly progress: Progress;
}

function readSegment(
  words: Words,
  found: readonly Resolved[],
  { discourse, count }: Progress,
  { context = true }: ExtractOptions,
  tables: SegmentTables | undefined,
): ReadSegment {
  const related = context
    ? relate(words, found, discourse, tables)
    : { contexts: found.map(() => NO_CONTEXT), discourse };
  const progress = { discourse: related.discourse, line: words.layout.last, count: count + found.length };
  return { found, contexts: related.contexts, first: count + 1, progress };
}

function writeRecords(
  text: string,
  place: (start: number, end: number) => Span,
  { found, contexts, first }: ReadSegment,
  { source = "-", kinds }: ExtractOptions,
  trace: Trace | undefined,
): ExtractRecord[] {
  const idOf = (index: number) => `r${first + index}`;
  const records: ExtractRecord[] = [];
  found.forEach((resolved, i) => {
    if (kinds !== undefined && !kinds.includes(resolved.kind)) return;
    const { start, end } = place(resolved.start, resolved.end);
    const context = contexts[i] as RecordContext;
    const of = context.of === undefined ? undefined : idOf(context.of);
    const where = { source, id: idOf(i), of, text: text.slice(start, end), start, end };
    records.push(makeRecord(resolved, where, context) as ExtractRecord);
    trace?.context(where.id, context);
  });
  return records;
}
