import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lockForRun } from "../../src/batch/journal/run-lock.ts";
import { makeFolder } from "../cli/command.ts";

/** This process, and another that is running or not. */
const OTHER = 999_999_999;
const lock = (folder: string, isOtherRunning = true) =>
  lockForRun(join(folder, "journal"), "journal", {
    pid: process.pid,
    isRunning: (pid) => pid === process.pid || isOtherRunning,
  });

const write = (folder: string, holder: object | string, age = 0) => {
  const path = join(folder, "journal.lock");
  writeFileSync(path, typeof holder === "string" ? holder : JSON.stringify(holder));
  const time = Date.now() / 1000 - age;
  utimesSync(path, time, time);
};

it("is held until it is released", () => {
  const folder = makeFolder();
  const held = lock(folder);
  expect(JSON.parse(readFileSync(join(folder, "journal.lock"), "utf8"))).toMatchObject({ pid: process.pid });
  held.release();
  expect(readdirSync(folder)).toEqual([]);
  lock(folder).release();
});

const REMOVE = "wait until it ends; if it no longer runs, remove journal.lock";

it.each([
  [
    "another process",
    { pid: OTHER, host: hostname() },
    "journal is in use by another run (process 999999999)",
    "wait until it ends",
  ],
  [
    "a process on another machine",
    { pid: OTHER, host: "elsewhere" },
    "journal is in use by another run (process 999999999 on elsewhere)",
    REMOVE,
  ],
  ["a run that is just writing it", "", "journal is in use by another run", REMOVE],
])("is refused while %s holds it", (_, holder, message, hint) => {
  const folder = makeFolder();
  write(folder, holder);
  expect(() => lock(folder)).toThrow(expect.objectContaining({ message, hint }));
  expect(readdirSync(folder)).toEqual(["journal.lock"]);
});

const LONG_AGO = 10 * 365 * 86_400;

it.each([
  ["a process that is no more", { pid: OTHER, host: hostname() }, false, 0],
  ["an earlier process of this number", { pid: process.pid, host: hostname() }, true, 0],
  ["a process before the machine was started", { pid: OTHER, host: hostname() }, true, LONG_AGO],
  ["a run that never wrote it", "", true, LONG_AGO],
  ["a run that wrote half of it", '{"pid":12', true, LONG_AGO],
])("is taken over from %s", (_, holder, isOtherRunning, age) => {
  const folder = makeFolder();
  write(folder, holder, age);
  const held = lock(folder, isOtherRunning);
  expect(JSON.parse(readFileSync(join(folder, "journal.lock"), "utf8"))).toMatchObject({ pid: process.pid });
  held.release();
  expect(readdirSync(folder)).toEqual([]);
});

it.runIf(existsSync("/proc/1/stat"))(
  "is taken over from an earlier process that had the number of a running one",
  () => {
    const folder = makeFolder();
    write(folder, { pid: 1, host: hostname(), started: "another boot 5" });
    lock(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  },
);

it("is left alone when another run has taken it", () => {
  const folder = makeFolder();
  const held = lock(folder);
  write(folder, { pid: OTHER, host: hostname() });
  held.release();
  expect(readdirSync(folder)).toEqual(["journal.lock"]);
});

it("says why it can't be made", () => {
  expect(() => lock(join(makeFolder(), "none"))).toThrow("cannot write journal: no such directory");
});
