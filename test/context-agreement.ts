import { extract } from "../src/extract.ts";
import type { Kind } from "../src/record/record.ts";
import type { Fixture } from "./fixtures.ts";

const QUANTITIES: ReadonlySet<Kind> = new Set(["money", "percentage", "count", "ratio", "measurement", "multiple"]);
const FIELDS = ["role", "direction", "status", "basis", "indicator", "period", "of", "basis_kind"] as const;

type Field = (typeof FIELDS)[number];

/** F1 of each field of context over the quantities of all reports; words count by the part that they share. */
export function measureContext(fixtures: readonly Fixture[]): Record<Field, number> {
  const counts = Object.fromEntries(FIELDS.map((field) => [field, { wanted: 0, found: 0, credit: 0 }]));
  for (const { text, annotations } of fixtures) {
    const records = extract(text);
    const startOf = new Map(records.map(({ id, start }) => [id, start]));
    for (const wanted of annotations) {
      const found = records.find(({ start, kind }) => start === wanted.at && kind === wanted.kind);
      if (found === undefined || !QUANTITIES.has(found.kind)) continue;
      for (const field of FIELDS) {
        const count = counts[field] as { wanted: number; found: number; credit: number };
        const want = wanted[field] ?? (field === "role" ? "level" : null);
        const have = field === "of" && found.of !== null ? (startOf.get(found.of) ?? null) : found[field];
        if (want !== null) count.wanted++;
        if (have !== null) count.found++;
        if (want !== null && have !== null) count.credit += agree(field, want, have);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([field, { wanted, found, credit }]) => [field, (2 * credit) / (wanted + found)]),
  ) as Record<Field, number>;
}

function agree(field: Field, wanted: unknown, found: unknown): number {
  if (field !== "basis" && field !== "indicator") return wanted === found ? 1 : 0;
  return overlap(words(String(wanted)), words(String(found)));
}

const words = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

function overlap(a: readonly string[], b: readonly string[]): number {
  const rest = [...a];
  let shared = 0;
  for (const word of b) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}
