import type { Resolved } from "../record/resolved.ts";
import type { Layout } from "../text/layout.ts";
import type { Span } from "../text/span.ts";
import { newContext, type RecordContext } from "./record-context.ts";
import { newScope, passLines, type Scope } from "./scope.ts";
import { relateSentence } from "./sentence-context.ts";
import { readWords } from "./words.ts";

export { newScope, type Scope };

/**
 * Reads what the sentences of a segment say of its records; one context each, in their order. `scope` carries times and
 * plans from segment to segment. Takes time linear in the segment.
 */
export function relate(layout: Layout, records: readonly Resolved[], scope: Scope): RecordContext[] {
  const { view } = layout;
  const contexts: RecordContext[] = records.map(newContext);
  let passed = 0;
  let nextLine = 0;
  for (let first = 0; first < records.length; ) {
    const record = records[first] as Resolved;
    const start = Math.max(passed, layout.sentenceAt(record.start)?.start ?? 0);
    const end = layout.sentenceAt(record.end)?.end ?? view.length;
    let last = first + 1;
    while (last < records.length && (records[last] as Resolved).start < end) last++;
    const tokens = readWords(view, start, end, records, first, last);
    const hasFigure = tokens.some(({ type }) => type === "quantity");
    nextLine = passLines(layout, nextLine, record.start, hasFigure, scope);
    relateSentence({ view, tokens, records, contexts, scope });
    scope.isWholeLine = isWholeLine({ start, end }, scope);
    passed = Math.max(end, (records[last - 1] as Resolved).end);
    first = last;
  }
  return contexts;
}

/** Whether a sentence is all of its line. */
function isWholeLine({ start, end }: Span, { line }: Scope): boolean {
  return line !== undefined && start <= line.body && end >= line.end;
}
