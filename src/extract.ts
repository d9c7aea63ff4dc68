import type { ExtractOptions } from "./extract-options.ts";
import { readText } from "./pipeline.ts";
import type { ExtractRecord } from "./record/record.ts";

export type { ExtractOptions, ExtractRecord };

/**
 * Reads the quantities and times of a Vietnamese text: records in text order that do not overlap, each with
 * `text.slice(start, end) === record.text`. Pure; time and memory grow linearly with the text. Throws a `TypeError` for
 * a text that is not a string, a `RangeError` for a date or a kind that does not exist.
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractRecord[] {
  const records: ExtractRecord[] = [];
  for (const part of readText(text, options)) for (const record of part) records.push(record);
  return records;
}

/** The same records one after the other, as they are asked for: memory holds the text and those of some pages. */
export function* extractEach(text: string, options: ExtractOptions = {}): Generator<ExtractRecord, void, undefined> {
  for (const part of readText(text, options)) yield* part;
}
