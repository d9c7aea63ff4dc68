import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stripExamples } from "../../scripts/strip-examples.js";
import { DATE_FORMS } from "../../src/grammar/date-forms.ts";
import { INDICATOR } from "../../src/relate/rules/indicator.ts";
import { STATUS } from "../../src/relate/rules/status.ts";

/** The strings of a source, without its comments. */
const readStrings = (name: string) => {
  const code = stripExamples(readFileSync(new URL(`../../src/${name}`, import.meta.url), "utf8"));
  return [...code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").matchAll(/"([^"\n]*)"/g)].map(([, string]) => string);
};

test.each([
  ["indicator", INDICATOR],
  ["status", STATUS],
] as const)("the rows of %s keep their names and lose their examples", (name, table) => {
  const strings = readStrings(`relate/rules/${name}.ts`);
  expect(strings).toEqual(expect.arrayContaining(table.rules.map((rule) => rule.name)));
  expect(strings.filter((string) => table.rules.some(({ example }) => example === string))).toEqual([]);
});

test("the forms of dates lose their examples", () => {
  const examples = Object.values(DATE_FORMS).flatMap((forms) => forms.map((form) => form.examples));
  expect(readStrings("grammar/date-forms.ts").filter((string) => examples.includes(string ?? ""))).toEqual([]);
});
