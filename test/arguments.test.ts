import { expect, test } from "vitest";
import { explain, extract, extractEach, facts, longFacts } from "../src/index.ts";

// A caller in JavaScript has no types.
const call = (work: () => unknown) => work;

test.each([
  ["a missing text", call(() => extract(undefined as never)), TypeError, "text must be a string, not undefined"],
  ["a text that is null", call(() => [...extractEach(null as never)]), TypeError, "text must be a string, not null"],
  ["an array of texts", call(() => explain(["Thu 5%"] as never)), TypeError, "text must be a string, not an array"],
  ["a text for records", call(() => facts("Thu 5%" as never)), TypeError, "records must be an array, not string"],
  ["a text for records of long facts", call(() => longFacts("Thu 5%" as never)), TypeError, "records must be an array"],
  [
    "a date in another form",
    call(() => extract("", { date: "31/12/2022" })),
    RangeError,
    'date must be a day such as 2024-06-30, not "31/12/2022"',
  ],
  [
    "a day that its month does not have",
    call(() => extract("", { date: "2023-02-30" })),
    RangeError,
    'date must be a day such as 2024-06-30, not "2023-02-30"',
  ],
  [
    "an option that does not exist",
    call(() => extract("", { kind: ["money"] } as never)),
    TypeError,
    "unknown option kind; options: source, date, kinds, context",
  ],
  [
    "a number of tables",
    call(() => extract("", { tables: 2 as never })),
    TypeError,
    "tables must be an array, not number",
  ],
  [
    "a kind that does not exist",
    call(() => extract("", { kinds: ["mony" as never] })),
    RangeError,
    'unknown kind "mony"',
  ],
])("%s is refused", (_, work, type, message) => {
  expect(work).toThrow(type);
  expect(work).toThrow(message);
});
