import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { FileTask } from "../../src/batch/plan/task.ts";
import type { Note } from "../../src/batch/run/note.ts";
import { Pool } from "../../src/batch/run/pool.ts";
import type { WorkSettings } from "../../src/batch/run/work.ts";
import { makeFolder } from "../cli/command.ts";

const FILE = join(import.meta.dirname, "fake-worker.cjs");

const makeTask = (source: string): FileTask => ({ sort: "file", source, isNamed: true, path: source, size: 1 });

/** Performs groups of tasks by workers that do what they are called; what comes of each group. */
async function perform(groups: string[][], { jobs = 2, memory = 200e6, seconds = 60 } = {}) {
  let started = 0;
  const startWorker = (resourceLimits: object) => {
    started++;
    return new Worker(FILE, { resourceLimits, stdout: true });
  };
  const pool = new Pool({ startWorker, jobs, limits: { seconds, memory }, work: {} as WorkSettings });
  const lanes = groups.map((sources) => pool.perform({ tasks: sources.map(makeTask), size: sources.length }));
  const outputs: string[] = [];
  const notes: Note[] = [];
  for (const lane of lanes) {
    let output = "";
    for await (const chunk of lane) {
      output += Buffer.from(chunk.bytes).toString();
      notes.push(...chunk.notes);
    }
    outputs.push(output);
  }
  await pool.stop();
  return { outputs, notes: notes.map(({ source, code, reason }) => ({ source, code, reason })), started };
}

const overMemory = (source: string) => ({
  source,
  code: "over_limit",
  reason: "takes more than 200 MB of memory; --max-memory raises the limit",
});

describe("a document that takes too much memory", () => {
  it.each([["eat"], ["push"]])("is given up, and what is around it is read (%s)", async (act) => {
    const { outputs, notes } = await perform([["a", act, "b"], ["c"]], { jobs: 1 });
    expect({ outputs, notes }).toEqual({ outputs: ["a\nb\n", "c\n"], notes: [overMemory(act)] });
  }, 120_000);

  it("is found among those that are read at the same time, none of which is lost", async () => {
    const marker = join(makeFolder(), "marker");
    const { outputs, notes } = await perform([["a", `wait ${marker}`, "b"], ["c", "eat", "d"], ["e"]]);
    expect({ outputs, notes }).toEqual({ outputs: ["a\nwait\nb\n", "c\nd\n", "e\n"], notes: [overMemory("eat")] });
  }, 120_000);

  it("may be one of many", async () => {
    const { outputs, notes } = await perform([["eat"], ["eat"], ["a"]]);
    expect({ outputs, notes }).toEqual({ outputs: ["", "", "a\n"], notes: [overMemory("eat"), overMemory("eat")] });
  }, 120_000);
});

it("gives up a document that takes too long, whatever it does", async () => {
  const { outputs, notes } = await perform([["a", "spin", "b"], ["spin"]], { seconds: 1 });
  const timeout = { source: "spin", code: "timeout", reason: "took longer than 1 s; --timeout raises the limit" };
  expect({ outputs, notes }).toEqual({ outputs: ["a\nb\n", ""], notes: [timeout, timeout] });
}, 60_000);

it("ends its workers when it is stopped, whatever they do, and starts no others", async () => {
  let ended = 0;
  const startWorker = (resourceLimits: object) => {
    const worker = new Worker(FILE, { resourceLimits, stdout: true });
    worker.on("exit", () => ended++);
    return worker;
  };
  const limits = { seconds: 60, memory: 1e9 };
  const pool = new Pool({ startWorker, jobs: 2, limits, work: {} as WorkSettings });
  for (const source of ["spin", "spin", "spin"]) pool.perform({ tasks: [makeTask(source)], size: 1 });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await pool.stop();
  expect(ended).toBe(2);
}, 60_000);
