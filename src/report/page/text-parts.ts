import type { ExtractRecord } from "../../extract.ts";
import { countBefore } from "../../text/sorted.ts";

/** A part of a text that is shown at a time, with its records. */
export interface TextPart {
  start: number;
  end: number;
  records: readonly ExtractRecord[];
}

/** UTF-16 code units per part: about a thousand mentions of a dense report. */
const PART_LENGTH = 40_000;

/** Cuts a text into parts at line ends or, in a longer line, at any place outside a mention. */
export function cutText(text: string, records: readonly ExtractRecord[], length = PART_LENGTH): TextPart[] {
  const parts: TextPart[] = [];
  let next = 0;
  for (let start = 0; start < text.length || parts.length === 0; ) {
    const first = next;
    const end = findCut(text, records, start, length);
    while (next < records.length && (records[next] as ExtractRecord).start < end) next++;
    parts.push({ start, end, records: records.slice(first, next) });
    start = end;
  }
  return parts;
}

function findCut(text: string, records: readonly ExtractRecord[], start: number, length: number): number {
  const limit = start + length;
  if (limit >= text.length) return text.length;
  const line = text.lastIndexOf("\n", limit - 1) + 1;
  const cut = line > start ? line : limit + Number(isSecondHalf(text.charCodeAt(limit)));
  const crossing = findCrossing(records, cut);
  return crossing === undefined ? cut : crossing.start > start ? crossing.start : crossing.end;
}

/** Whether a code unit is the second half of a surrogate pair. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** Returns the record that a cut would split. Records must be in text order. */
function findCrossing(records: readonly ExtractRecord[], cut: number): ExtractRecord | undefined {
  const record = records[countBefore(records.length, (index) => (records[index] as ExtractRecord).end <= cut)];
  return record !== undefined && record.start < cut ? record : undefined;
}

/** Returns the index of the part that contains an offset of the text. */
export function findPart(parts: readonly TextPart[], at: number): number {
  const found = parts.findIndex(({ end }) => at < end);
  return found < 0 ? parts.length - 1 : found;
}
