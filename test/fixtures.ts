import { readdirSync, readFileSync } from "node:fs";

/** A hand-made annotation: the fields of a record that are not null, `at` for `start`. */
export interface Annotation {
  readonly at: number;
  readonly text: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** A report of our own writing with the records that it holds. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

const FIXTURES = new URL("../fixtures/", import.meta.url);

function readFixture(name: string): Fixture {
  const read = (ending: string) => readFileSync(new URL(`${name}.${ending}`, FIXTURES), "utf8");
  const lines = read("jsonl")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return { name, text: read("txt"), annotations: lines.map((line) => JSON.parse(line)) };
}

/** Every report of `fixtures/` with its annotations, in the order of their names. */
export const fixtures: readonly Fixture[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .map((name) => readFixture(name.slice(0, -".jsonl".length)));
