import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { chooseLimits, limitSeconds } from "../../src/batch/run/limits.ts";
import { PHASES } from "../../src/batch/run/readings.ts";
import { Watch, type Watched } from "../../src/batch/run/watch.ts";

let now = 0;

beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  vi.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets so many milliseconds pass, in which the watch looks as often as it does. */
function pass(milliseconds: number): void {
  for (const end = now + milliseconds; now < end; ) {
    now += 10;
    vi.advanceTimersByTime(10);
  }
}

function watch(size: number, seconds: number | undefined) {
  const given: string[] = [];
  const cell = new Int32Array([0, 0, PHASES.reading]);
  const task = { sort: "file", source: "a", isNamed: true, path: "a", size } as const;
  const giveUp = (reason: Error) => given.push(reason.message);
  const one: Watched = { job: { tasks: [task] }, cell, isAlone: true, giveUp };
  new Watch(new Set([one]), chooseLimits(seconds, 1e15), 1, () => {});
  return { given, cell };
}

it("gives up a document of a kilobyte after two minutes, where nobody says another time", () => {
  const { given } = watch(1000, undefined);
  pass(120_000);
  expect(given).toEqual([]);
  pass(2000);
  expect(given[0]).toBe("took longer than 121 s; --timeout raises the limit");
});

it("gives larger files more time", () => {
  expect(limitSeconds(chooseLimits(undefined, undefined), 200e6)).toBe(2120);
  expect(limitSeconds(chooseLimits(5, undefined), 200e6)).toBe(5);
});

it("counts the time of each document, and none while it is written", () => {
  const { given, cell } = watch(1000, 1);
  pass(900);
  cell[1] = 1;
  pass(900);
  cell[2] = PHASES.writing;
  pass(5000);
  expect(given).toEqual([]);
  cell[2] = PHASES.extracting;
  pass(1500);
  expect(given[0]).toBe("took longer than 1 s; --timeout raises the limit");
});

it("counts no time in which it could not look itself: the process was stopped, the machine asleep", () => {
  const { given } = watch(1000, undefined);
  now += 3_600_000;
  pass(60_000);
  expect(given).toEqual([]);
});
