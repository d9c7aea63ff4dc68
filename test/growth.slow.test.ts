import { expect, test } from "vitest";
import { expectLinear } from "./growth.ts";

const LENGTH = 64_000;
/** Milliseconds of the processor for the longest text. */
const LONGEST = 600;

/** Keeps the processor busy for some milliseconds of its time. */
function work(milliseconds: number): void {
  const start = process.cpuUsage();
  for (let spent = 0; spent < milliseconds * 1000; ) {
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
}

const read = (exponent: number) => (length: number) => work(LONGEST * (length / LENGTH) ** exponent);

test("a reader whose time grows with the length of the text passes", async () => {
  await expectLinear((length) => length, read(1), LENGTH);
});

test("a reader whose time grows with the square of the length is found", async () => {
  const result = expectLinear((length) => length, read(2), LENGTH);
  await expect(result).rejects.toThrow("times as long for 64000 characters as for 8000");
});
