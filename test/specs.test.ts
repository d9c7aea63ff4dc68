import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { composed, normalForm } from "./normal-form.ts";

/** Many surfaces for one value: `fixtures/specs/<kind>.json`. */
interface SpecRow {
  /** The non-null normal-form fields of the record, but for `text`; `exact` beside a value above 2^53. */
  value: Record<string, unknown>;
  surfaces: string[];
  /** The sentence; `{}` is where a surface stands. */
  in: string;
  date?: string;
  /** false where upper case rightly changes the reading (`5 m`, `650k`). */
  upper?: boolean;
  /** Why the row does not hold yet: its tests are expected to fail. */
  pending?: string;
}
interface NegativeRow {
  text: string;
  why: string;
  pending?: string;
}

const SPECS = new URL("../fixtures/specs/", import.meta.url);
const read = <Row>(name: string): Row[] => JSON.parse(readFileSync(new URL(name, SPECS), "utf8"));

const folded = (value: unknown): unknown => (typeof value === "string" ? value.normalize("NFC").toLowerCase() : value);

/** The surface in its sentence, as written, decomposed and in upper case. */
function forms(
  row: SpecRow,
  surface: string,
): { form: string; surface: string; text: string; words: (value: unknown) => unknown }[] {
  const text = row.in.replace("{}", () => surface);
  const all = [
    { form: "as written", surface, text, words: composed },
    { form: "NFD", surface: surface.normalize("NFD"), text: text.normalize("NFD"), words: composed },
  ];
  if (row.upper !== false)
    all.push({ form: "upper case", surface: surface.toUpperCase(), text: text.toUpperCase(), words: folded });
  return all;
}

const kinds = readdirSync(SPECS)
  .filter((name) => name.endsWith(".json") && name !== "negative.json")
  .sort();

describe.each(kinds)("%s", (name) => {
  for (const row of read<SpecRow>(name)) {
    for (const surface of row.surfaces) {
      const title = row.in.replace("{}", () => `[${surface}]`);
      const run = row.pending === undefined ? test : test.fails;
      run(row.pending === undefined ? title : `${title} (pending: ${row.pending})`, () => {
        for (const { form, surface: expectedText, text, words } of forms(row, surface)) {
          const records = extract(text, row.date === undefined ? {} : { date: row.date });
          const seen = records.map((record) => ({
            text: composed(record.text),
            ...normalForm(record, row.value, words),
          }));
          expect(seen, `${form}: ${text}`).toEqual([
            { text: composed(expectedText), ...normalForm(row.value, row.value, words) },
          ]);
          for (const record of records)
            expect(text.slice(record.start, record.end), `${form}: span in ${text}`).toBe(record.text);
        }
      });
    }
  }
});

describe("negative.json", () => {
  for (const row of read<NegativeRow>("negative.json")) {
    const run = row.pending === undefined ? test : test.fails;
    const title = `${row.text} (${row.why})`;
    run(row.pending === undefined ? title : `${title} (pending: ${row.pending})`, () => {
      for (const text of [row.text, row.text.normalize("NFD")]) {
        expect(
          extract(text).map((record) => `${record.kind} ${record.text}`),
          text,
        ).toEqual([]);
      }
    });
  }
});
