import { memoryUsage } from "node:process";
import { type DocumentLimits, limitSeconds } from "./limits.ts";
import { createMemoryError, createTimeout } from "./loss.ts";
import { PHASES } from "./readings.ts";
import type { Task } from "./task.ts";

/** A job at a worker, as far as it is watched. */
export interface Watched {
  readonly job: { readonly tasks: readonly Task[] };
  /** Where the work stands: task, reading, phase. */
  readonly cell: Int32Array;
  /** Whether no other job is at work, so that what memory is taken now is its own. */
  readonly isAlone: boolean;
  /** Gives up the document at hand. */
  giveUp(reason: Error): void;
}

/** Milliseconds between two looks: a document may take some 200 MB in that time. */
const INTERVAL = 100;

/**
 * Bytes that a worker may take beside its documents: its code, and what is garbage and not yet cleaned. Two of them were
 * measured at 290 MB with the main thread.
 */
export const WORKER_BYTES = 160e6;

/**
 * Looks at the running jobs from time to time, and gives up documents that take too long or too much memory. The memory
 * is that of the process: a thread that is busy can't tell its own, and the limits of V8 don't count what is outside of
 * its heap, as the bytes of a picture.
 */
export class Watch {
  /** Where each was, for how long, and the least memory since it has been there and alone. */
  readonly #seen = new WeakMap<Watched, { at: string; spent: number; least: number | undefined }>();
  readonly #timer: NodeJS.Timeout;
  readonly #interval: number;
  readonly #start = memoryUsage.rss();
  #last = performance.now();

  /** `crowd` is called where the running jobs take too much memory together. */
  constructor(
    private readonly running: ReadonlySet<Watched>,
    private readonly limits: DocumentLimits,
    private readonly jobs: number,
    private readonly crowd: () => void,
  ) {
    const { seconds } = limits;
    this.#interval = seconds === undefined ? INTERVAL : Math.min(INTERVAL, Math.max(10, seconds * 200));
    this.#timer = setInterval(() => this.#look(), this.#interval).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    // While the process is stopped, or the machine asleep, no document takes its time.
    const passed = Math.min(now - this.#last, 10 * this.#interval);
    this.#last = now;
    if (this.running.size === 0) return;
    const memory = memoryUsage.rss();
    for (const one of this.running) this.#lookAt(one, passed, memory);
    const isAlone = [...this.running].every((one) => one.isAlone);
    if (!isAlone && memory - this.#start > this.limits.memory + this.jobs * WORKER_BYTES) this.crowd();
  }

  #lookAt(one: Watched, passed: number, memory: number): void {
    const [task = -1, reading, phase] = one.cell;
    const at = `${task} ${reading}`;
    const before = this.#seen.get(one);
    const isTimed = task >= 0 && phase !== PHASES.writing;
    const isStill = before?.at === at;
    const spent = isTimed && isStill ? before.spent + passed : 0;
    // What was taken before, as by a thread that has just been ended, is freed little by little.
    const since = isStill ? (before.least ?? memory) : memory;
    const least = one.isAlone && task >= 0 ? Math.min(since, memory) : undefined;
    this.#seen.set(one, { at, spent, least });
    const seconds = limitSeconds(this.limits, one.job.tasks[task]?.size ?? 0);
    if (spent > seconds * 1000) one.giveUp(createTimeout(seconds));
    else if (least !== undefined && memory - least > this.limits.memory)
      one.giveUp(createMemoryError(this.limits.memory));
  }
}
