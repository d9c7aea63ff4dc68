import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain.ts";
import { COLUMN_ROLE } from "../../src/table/column-role.ts";

/** The row that decided the role of the figure that an example marks, and that role. */
function decide(example: string): { row: string | undefined; role: string | null | undefined } {
  const table = example.replaceAll("⇥", "\t").replaceAll("⏎", "\n");
  const start = table.indexOf("⟨");
  const { records, decisions } = explain(table.replace(/[⟨⟩]/g, ""));
  const marked = records.find((record) => record.start === start);
  if (marked === undefined) throw new Error(`no record stands between the marks: ${JSON.stringify(records)}`);
  const decision = decisions.find(({ id, field }) => id === marked.id && field === "role");
  return { row: decision?.row, role: marked.role };
}

describe("the role of a column", () => {
  test.each(
    COLUMN_ROLE.rules.map(({ name, example, gives }) => [name, example, gives] as const),
  )("%s: %s", (name, example, gives) => {
    expect(decide(example)).toEqual({ row: name, role: gives ?? null });
  });

  test("has a name for each row", () => {
    const names = COLUMN_ROLE.rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
