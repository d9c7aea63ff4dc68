import { checkOptions, checkText, type ExtractOptions } from "./extract-options.ts";
import { parse } from "./grammar/quantity-parser.ts";
import { readMentions } from "./grammar/quantity-visitor.ts";
import { tokenize } from "./lexer/lexer.ts";
import { groupsByCommas } from "./number/convention.ts";
import { makeRecord } from "./record/make-record.ts";
import type { ExtractRecord } from "./record/record.ts";
import type { Resolved } from "./record/resolved.ts";
import { refine } from "./refine/refine.ts";
import { newContext } from "./relate/record-context.ts";
import { newScope, relate } from "./relate/relate.ts";
import { resolve } from "./resolve/registry.ts";
import type { ResolveContext } from "./resolve/resolve.ts";
import { type Line, readLayout } from "./text/layout.ts";
import { cutSegments } from "./text/segments.ts";
import { makeSourceText } from "./text/source-text.ts";

export type { ExtractOptions, ExtractRecord };

const NO_CONTEXT = newContext();

/**
 * Reads the quantities and times of a Vietnamese text: records in text order that do not overlap, each with
 * `text.slice(start, end) === record.text`. Pure; time and memory grow linearly with the text. Throws a `TypeError` for
 * a text that is not a string, a `RangeError` for a date or a kind that does not exist.
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractRecord[] {
  return [...extractParts(text, options)].flat();
}

/** The same records one after the other, as they are asked for: memory holds the text and those of some pages. */
export function* extractEach(text: string, options: ExtractOptions = {}): Generator<ExtractRecord, void, undefined> {
  for (const part of extractParts(text, options)) yield* part;
}

function* extractParts(text: string, options: ExtractOptions): Generator<ExtractRecord[]> {
  checkText(text);
  checkOptions(options);
  const { source = "-", date, kinds, context: hasContext = true } = options;
  let english: boolean | undefined;
  const context = {
    isEnglish: () => (english ??= groupsByCommas(text)),
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
  };
  const scope = newScope();
  let line: Line | undefined;
  let count = 0;
  for (const segment of cutSegments(text)) {
    const given = text.slice(segment.start, segment.end);
    const { view, toGivenStart, toGivenEnd } = makeSourceText(given);
    const layout = readLayout(view, line);
    const inSegment: ResolveContext = Object.assign(context, { view });
    const found: Resolved[] = [];
    for (const mention of refine(readMentions(parse(tokenize(view))), view)) {
      const resolved = resolve(mention, inSegment);
      if (resolved !== undefined && resolved.start >= (found.at(-1)?.end ?? 0)) found.push(resolved);
    }
    const ids = found.map((_, i) => `r${count + i + 1}`);
    const contexts = hasContext ? relate(layout, found, scope) : [];
    line = layout.last;
    const records: ExtractRecord[] = [];
    found.forEach((resolved, i) => {
      if (kinds !== undefined && !kinds.includes(resolved.kind)) return;
      const [from, to] = [toGivenStart(resolved.start), toGivenEnd(resolved.end)];
      const said = contexts[i] ?? NO_CONTEXT;
      const of = said.of === undefined ? undefined : ids[said.of];
      const words = { text: given.slice(from, to), start: segment.start + from, end: segment.start + to };
      records.push(makeRecord(resolved, { source, id: ids[i] as string, of, ...words }, said) as ExtractRecord);
    });
    count += found.length;
    yield records;
  }
}
