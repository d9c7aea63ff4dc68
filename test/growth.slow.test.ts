import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { expectLinear } from "./growth.ts";

const LENGTH = 64_000;
/** Milliseconds for the longest text. */
const LONGEST = 600;

const read = (exponent: number) => (length: number) => setTimeout(LONGEST * (length / LENGTH) ** exponent);

test("a reader whose time grows with the length of the text passes", async () => {
  await expectLinear((length) => length, read(1), LENGTH);
});

test("a reader whose time grows with the square of the length is found", async () => {
  const result = expectLinear((length) => length, read(2), LENGTH);
  await expect(result).rejects.toThrow("times as long for 64000 characters as for 8000");
});
