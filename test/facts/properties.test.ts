import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { FACT_COLUMNS, facts } from "../../src/facts/facts.ts";
import { type BaseRecord, KIND_NAMES } from "../../src/record/record.ts";
import { MANY, soup } from "../soup.ts";
import { makeRecord } from "../write/records.ts";

describe("any records", () => {
  const NO_FACTS = ["date", "duration", "ordinal"];
  const word = fc.constantFrom(null, "Thu ngân sách", "Diện tích", "__proto__");

  /** Records of any kind, role and link, also to what is no level or is not there. */
  const record = fc.record({
    kind: fc.constantFrom(...KIND_NAMES),
    role: fc.constantFrom("level", "change", "attainment", "excess", "share"),
    source: fc.constantFrom("a.txt", "b.txt"),
    direction: fc.constantFrom(null, "increase", "decrease"),
    indicator: word,
    basis: word,
    period: fc.constantFrom(null, "2021", "2022", "XXXX", "2021-01/2021-09"),
    value: fc.constantFrom(null, 0, -12.7, 8.9),
    from: fc.constantFrom(null, 5),
    of: fc.constantFrom(null, "r1", "r2", "r3", "r99"),
  });
  const numbered = fc
    .array(record, { maxLength: 14 })
    .map((all) =>
      all.map((fields, i) => makeRecord({ ...fields, id: `r${i + 1}`, start: 10 * i, end: 10 * i + 7 }) as BaseRecord),
    );

  test("stand in one row each, but for dates, lengths of time and ranks", () => {
    fc.assert(
      fc.property(numbered, (records) => {
        const expected = records.filter(({ kind }) => !NO_FACTS.includes(kind));
        const ids = expected.map(({ source, id }) => `${source} ${id}`);
        const seen = facts(records).flatMap(({ source, records: all }) =>
          all.split(" ").map((id) => `${source} ${id}`),
        );
        expect(seen.sort()).toEqual(ids.sort());
      }),
      MANY,
    );
  });

  test("make rows of the columns, in order, whose figures are those of the records", () => {
    fc.assert(
      fc.property(numbered, (records) => {
        for (const row of facts(records)) {
          expect(Object.keys(row)).toEqual([...FACT_COLUMNS]);
          const own = records.filter(({ source, id }) => source === row.source && row.records.split(" ").includes(id));
          expect(row.start).toBe(Math.min(...own.map(({ start }) => start)));
          expect(row.end).toBe(Math.max(...own.map(({ end }) => end)));
          const values = own.map(({ value }) => value);
          for (const name of [
            "value",
            "plan",
            "previous",
            "change",
            "change_2",
            "previous_change",
            "attainment",
            "attainment_2",
            "excess",
            "share",
          ] as const)
            if (row[name] !== null) expect(values).toContain(row[name]);
          for (const { source } of own) expect(source).toBe(row.source);
        }
      }),
    );
  });

  test("of a text stand in one row each", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const records = extract(text);
        const ids = records.filter(({ kind }) => !NO_FACTS.includes(kind)).map(({ id }) => id);
        const rows = facts(records, text);
        expect(rows.flatMap(({ records: all }) => all.split(" ")).sort()).toEqual([...ids].sort());
        const starts = rows.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      MANY,
    );
  });
});
