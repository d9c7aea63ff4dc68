import type { Resolved } from "../record/resolved.ts";
import { spaceRunEnd } from "../text/letters.ts";
import { newContext, type RecordContext } from "./record-context.ts";
import { enterFirstLine, newScope, passLines, type Scope } from "./scope.ts";
import { afterListLetter, sentenceEnd, sentenceStart } from "./sentence.ts";
import { relateSentence } from "./sentence-context.ts";
import { readWords } from "./words.ts";

export { newScope, type Scope };

/**
 * Reads what the sentences of a segment say of its records; one context each, in their order. `scope` carries times and
 * plans from segment to segment. Takes time linear in the segment.
 */
export function relate(view: string, records: readonly Resolved[], scope: Scope): RecordContext[] {
  const contexts: RecordContext[] = records.map(newContext);
  if (records.length === 0) enterFirstLine(view, false, scope);
  let passed = 0;
  for (let first = 0; first < records.length; ) {
    const record = records[first] as Resolved;
    const start = afterListLetter(view, sentenceStart(view, record.start, passed));
    const end = sentenceEnd(view, record.end);
    let last = first + 1;
    while (last < records.length && (records[last] as Resolved).start < end) last++;
    const tokens = readWords(view, start, end, records, first, last);
    const hasFigure = tokens.some(({ type }) => type === "quantity");
    if (first === 0) enterFirstLine(view, hasFigure && !view.slice(0, record.start).includes("\n"), scope);
    passLines(view, Math.max(0, passed - 1), record.start, hasFigure, scope);
    relateSentence({ view, tokens, records, contexts, scope });
    scope.isWholeLine = isWholeLine(view, start, end, scope);
    passed = Math.max(end, (records[last - 1] as Resolved).end);
    first = last;
  }
  return contexts;
}

/** Whether a sentence is all of its line. */
function isWholeLine(view: string, start: number, end: number, { line }: Scope): boolean {
  if (line === undefined || spaceRunEnd(view, start) > spaceRunEnd(view, line.body)) return false;
  return end >= view.length || view.slice(end - 1, spaceRunEnd(view, end)).includes("\n");
}
