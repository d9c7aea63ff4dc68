import type { BaseRecord, Kind } from "./kinds/record.ts";

export type ExtractRecord = BaseRecord;

/** What a caller may say of the document. */
export interface ExtractOptions {
  /** Written into each record's `source`; `-` when not given. */
  source?: string;
  /** The document's date, `YYYY-MM-DD`: completes dates that the text gives without a year. */
  date?: string;
  /** Only these kinds, when given. */
  kinds?: readonly Kind[];
}

/** Reads the quantities and times of a Vietnamese text. */
export function extract(_text: string, _options: ExtractOptions = {}): ExtractRecord[] {
  return [];
}
