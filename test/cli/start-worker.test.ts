import { EventEmitter } from "node:events";
import { createRequire } from "node:module";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const threads = require("node:worker_threads") as { Worker: unknown };
const { createStarter } = require("../../bin/start-worker.js") as {
  createStarter(argv: readonly string[]): { start(limits: object): FakeWorker; end(): void };
};

class FakeWorker extends EventEmitter {
  isEnded = false;

  constructor() {
    super();
    started.push(this);
  }

  terminate() {
    this.isEnded = true;
  }
}

const { Worker } = threads;
let started: FakeWorker[] = [];

beforeEach(() => {
  started = [];
  threads.Worker = FakeWorker;
});

afterEach(() => {
  threads.Worker = Worker;
});

describe("the first worker", () => {
  it.each([
    [["a.pdf"], 1],
    [["--json", "reports/B.DOCX", "c.pdf"], 1],
    [["a.txt", "reports"], 0],
    [["a.txt", "-o", "a.csv"], 0],
    [["a.txt", "--html", "a.html", "--errors", "e.ndjson"], 0],
    [["a.txt", "--output=a.xlsx"], 0],
    [["a.pdf", "--max-memory", "9GB"], 0],
  ])("is started early for %j: %s", (argv, count) => {
    createStarter(argv);
    expect(started).toHaveLength(count);
  });

  it("is the one that is asked for first, and ended where nobody asks", () => {
    const { start, end } = createStarter(["a.pdf"]);
    const [early] = started;
    expect([start({}), start({})]).toEqual([early, started[1]]);
    end();
    expect(early?.isEnded).toBe(false);
    const other = createStarter(["a.pdf"]);
    other.end();
    expect(started.at(-1)?.isEnded).toBe(true);
  });

  it.each(["error", "exit"])("is replaced where it could not start (%s)", (event) => {
    const { start } = createStarter(["a.pdf"]);
    const [early] = started;
    early?.emit(event, new Error("no thread"));
    expect(start({})).not.toBe(early);
  });
});
