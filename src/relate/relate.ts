import { NO_CONTEXT, type RecordContext } from "../record/record-context.ts";
import type { Resolved } from "../record/resolved.ts";
import type { Line } from "../text/layout.ts";
import type { Span } from "../text/span.ts";
import type { Words } from "../words/words.ts";
import { type Discourse, passRecords } from "./discourse/discourse.ts";
import { passLines } from "./discourse/section.ts";
import { nameLine } from "./phrases/line-name.ts";
import { relateSentence } from "./relate-sentence.ts";
import { readWords } from "./words.ts";

/** What is said of the records of a segment, one context each in their order, and what was said up to its end. */
export interface RelatedSegment {
  readonly contexts: readonly RecordContext[];
  readonly discourse: Discourse;
}

/**
 * Reads what the sentences of a segment say of its records. `before` is what was said in the segments before it. Takes
 * time linear in the segment.
 */
export function relate(words: Words, records: readonly Resolved[], before: Discourse): RelatedSegment {
  const { layout, view } = words;
  const contexts: RecordContext[] = records.map(() => NO_CONTEXT);
  let state = { discourse: before, nextLine: 0 };
  let passed = 0;
  for (let first = 0; first < records.length; ) {
    const record = records[first] as Resolved;
    const start = Math.max(passed, layout.sentenceAt(record.start)?.start ?? 0);
    const end = layout.sentenceAt(record.end)?.end ?? view.length;
    let last = first + 1;
    while (last < records.length && (records[last] as Resolved).start < end) last++;
    const tokens = readWords(words, start, end, records, first, last);
    const hasFigure = tokens.some(({ type }) => type === "quantity");
    const hasTimes = tokens.some(({ type, cue }) => type === "time" || cue?.wholeYear);
    const name = (line: Line, holdsRecord: boolean) => nameLine(words, line, holdsRecord ? tokens : undefined);
    state = passLines(layout, state, record.start, hasFigure, name);
    const { discourse, nextLine } = state;
    const isWholeLine = isAllOfLine({ start, end }, discourse.line);
    const related = relateSentence({ view, tokens, records, discourse, hasTimes }, isWholeLine);
    for (const { index, context } of related.frames) contexts[index] = context;
    state = { discourse: related.discourse, nextLine };
    passed = Math.max(end, (records[last - 1] as Resolved).end);
    first = last;
  }
  return { contexts, discourse: passRecords(state.discourse, records.length) };
}

/** Whether a sentence is all of its line. */
function isAllOfLine({ start, end }: Span, line: Discourse["line"]): boolean {
  return line !== undefined && start <= line.place.body && end >= line.place.end;
}
