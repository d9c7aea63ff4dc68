import { describe, expect, test } from "vitest";
import { type ExtractOptions, type ExtractRecord, extract } from "../../src/extract.ts";

/** A text and what is expected of each of its figures, in text order. */
export type Row = readonly [text: string, expected: readonly (string | null)[], options?: ExtractOptions];

/** Kinds that say when and which, and are no figures of an indicator. */
const TIMES: ReadonlySet<string> = new Set(["date", "duration", "ordinal"]);

/** The records of a text but for dates, lengths of time and ranks. */
export function figuresOf(text: string, options: ExtractOptions = {}): ExtractRecord[] {
  return extract(text, options).filter(({ kind }) => !TIMES.has(kind));
}

/** Words of a record as one line in NFC. */
export function plain(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, " ");
}

const WIDTH = 64;

/** A text of one line as a hard-wrapped one: its breaks stand before small letters. */
export function wrap(text: string): string {
  let column = 0;
  return text.replace(/ (?=(\S))|[^ ]+/g, (piece, next: string | undefined) => {
    const isBreak = next !== undefined && column > WIDTH && next !== next.toUpperCase();
    column = isBreak ? 0 : column + piece.length;
    return isBreak ? "\n" : piece;
  });
}

function formsOf(text: string): { form: string; written: string }[] {
  const forms = [
    { form: "as written", written: text },
    { form: "NFD", written: text.normalize("NFD") },
  ];
  if (!text.includes("\n")) forms.push({ form: "hard-wrapped", written: wrap(text) });
  return forms;
}

/** What is asked of a figure; `all` are the figures of its text. */
export type Say = (record: ExtractRecord, all: readonly ExtractRecord[]) => string | null;

/** Tests for each row: the text as written, in NFD and, where it is one line, hard-wrapped. */
export function checkRows(title: string, say: Say, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [text, expected, options] of rows) {
      test(text.replaceAll("\n", " ⏎ "), () => {
        for (const { form, written } of formsOf(text)) {
          const records = figuresOf(written, options);
          const said = records.map((record) => {
            const answer = say(record, records);
            return [plain(record.text), answer === null ? null : plain(answer)];
          });
          const texts = said.map(([figure]) => figure);
          expect(said, form).toEqual(texts.map((figure, i) => [figure, expected[i]]));
          expect(expected, `${form}: ${texts.join(" | ")}`).toHaveLength(texts.length);
        }
      });
    }
  });
}
