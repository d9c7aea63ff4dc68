import { expect, it } from "vitest";
import { prepareWork, type WorkSettings } from "../../src/batch/run/work.ts";
import { SETTINGS } from "../write/export.ts";

const TEXT = "Thu ngân sách đạt 12,5 tỷ đồng. Chi đạt 8 tỷ đồng.";

it.each([
  [
    ["text", "sentence"],
    ["Thu ngân sách đạt 12,5 tỷ đồng.", "Chi đạt 8 tỷ đồng."],
  ],
  [["text"], [undefined, undefined]],
] as const)("gives records with the columns %j their sentences", async (columns, expected) => {
  const settings = { ...SETTINGS, columns, format: "csv", kinds: undefined, reading: {} } as unknown as WorkSettings;
  const { extract } = await prepareWork(settings);
  expect(extract({ source: "a.txt", text: TEXT }).map(({ sentence }) => sentence)).toEqual(expected);
});
