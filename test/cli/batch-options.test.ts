import { expect, it } from "vitest";
import { interpretBatchOptions } from "../../src/cli/args/batch-settings.ts";

it.each([
  ["90", 90],
  ["90s", 90],
  ["0.5", 0.5],
  ["90 s", 90],
  ["1m", 60],
  ["1.5m", 90],
  ["1m30s", 90],
  ["1m30", 90],
  ["1M 30S", 90],
  ["2min", 120],
  ["1h", 3600],
  ["1h1m1s", 3661],
  ["0h5m", 300],
])("--timeout %s is %s seconds", (timeout, seconds) => {
  expect(interpretBatchOptions({ timeout }).timeout).toBe(seconds);
});

it.each([
  "",
  "0",
  "0s",
  "-1",
  "m",
  "1x",
  "30s1m",
  "500ms",
  "1,5m",
  "1 30",
  "1e3",
  "25d",
  "9".repeat(20),
  "1 ".repeat(50_000),
  `1h${" ".repeat(300_000)}x`,
])("--timeout %j is refused", (timeout) => {
  expect(() => interpretBatchOptions({ timeout })).toThrow(`'${timeout}' is not a time for --timeout`);
});
