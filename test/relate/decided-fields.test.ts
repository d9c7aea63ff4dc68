import { expect, test } from "vitest";
import { explain } from "../../src/explain.ts";
import type { ExtractRecord } from "../../src/extract.ts";
import type { DecidedField } from "../../src/record/record-context.ts";
import { fixtures } from "../fixtures.ts";
import { TABLES } from "./tables.ts";

type Given<Table extends keyof typeof TABLES> = (typeof TABLES)[Table]["rules"][number]["gives"];

/** What each row gives, by its field and name. */
const GIVES: ReadonlyMap<string, string> = new Map(
  Object.values(TABLES).flatMap((table) => table.rules.map(({ name, gives }) => [`${table.field} ${name}`, gives])),
);

// `SOME` is any value, `ANY` also none: what the row goes on with may have had none.
const [SOME, ANY] = ["some", "any"];

const ROLE: Record<Given<"ROLE">, string> = {
  ...{ level: "level", change: "change", attainment: "attainment", excess: "excess", share: "share" },
  ...{ focus: SOME, previous: SOME, lastPart: SOME, compared: SOME },
};

const STATUS: Record<Given<"STATUS">, string | null> = {
  ...{ estimated: "estimated", planned: "planned", accompanied: SOME, none: null, setOut: null, reported: null },
  ...{ "plan:subject": "planned", "plan:label": "planned", "plan:before": "planned", "plan:after": "planned" },
  "plan:number": "planned",
};

const BASIS: Record<Given<"BASIS" | "CARRIED_BASIS">, string | null> = {
  ...{ stated: SOME, whole: SOME, focusPlan: ANY, focusBasis: ANY, sentencePlan: SOME, attained: ANY },
  ...{ wholeBefore: SOME, none: null, later: SOME, earlier: SOME, fronted: SOME },
};

const PERIOD: Record<Given<"PERIOD" | "PERIOD_OF_LEVEL">, string | null> = {
  ...{ none: null, now: null, after: SOME, compared: ANY, deadline: SOME, own: SOME, inherited: ANY, force: ANY },
  ...{ year: ANY, yearBefore: ANY, otherYear: ANY, level: ANY },
};

const NAME: Record<Given<"NAME" | "SHARED_NAME">, string | null> = {
  ...{ before: ANY, focus: SOME, noun: SOME, owner: SOME, none: null, pair: SOME, list: SOME },
};

const TOPIC: Record<Given<"TOPIC">, string | null> = { label: SOME, list: SOME, heading: SOME, none: null };

const OF: Record<Given<"OF" | "FORWARD_OF">, string | null> = {
  ...{ none: null, otherTime: null, again: ANY, named: ANY, namedBefore: SOME, inOrder: SOME, counted: ANY },
  ...{ focusLevel: ANY, focusValue: SOME, planFigure: SOME, next: SOME },
};

/** Of each field that a record has: what the rows give it, and its value. */
const FIELDS: readonly [DecidedField, Readonly<Record<string, string | null>>, (record: ExtractRecord) => unknown][] = [
  ["role", ROLE, ({ role }) => role],
  ["status", STATUS, ({ status }) => status],
  ["basis", BASIS, ({ basis }) => basis],
  ["period", PERIOD, ({ period }) => period],
  ["name", NAME, ({ indicator }) => indicator],
  ["topic", TOPIC, ({ topic }) => topic],
  ["of", OF, ({ of }) => of],
];

/** The fields of a text's records that are not what the row gives that is said to have decided them. */
function findUndecided(text: string): string[] {
  const { records, decisions } = explain(text);
  const rows = new Map(decisions.map(({ id, field, row }) => [`${id} ${field}`, row]));
  return records.flatMap((record) =>
    FIELDS.flatMap(([field, given, read]) => {
      const row = rows.get(`${record.id} ${field}`);
      // Times are of no clause: no row decides for them.
      const nothing = field === "role" ? "level" : null;
      const wanted = row === undefined ? nothing : given[GIVES.get(`${field} ${row}`) as string];
      const value = read(record);
      const isGiven = wanted === SOME ? value !== null : wanted === ANY || wanted === value;
      return isGiven ? [] : [`${field} of ${record.text} at ${record.start}, by ${row}: ${value}`];
    }),
  );
}

test.each(
  fixtures.map(({ name, text }) => [name, text] as const),
)("each field of %s is what its row gives", (_, text) => {
  expect(findUndecided(text)).toEqual([]);
});

const EXAMPLES = Object.values(TABLES).flatMap(({ rules }) => rules.map(({ example }) => example.replace(/[⟨⟩]/g, "")));
test.each(EXAMPLES)("each field of an example is what its row gives: %s", (example) => {
  expect(findUndecided(example)).toEqual([]);
});
