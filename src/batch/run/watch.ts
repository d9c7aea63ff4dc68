import { memoryUsage } from "node:process";
import type { Task } from "../plan/task.ts";
import { type DocumentLimits, limitSeconds } from "./limits.ts";
import { createMemoryError, createTimeout } from "./loss.ts";
import { PHASES } from "./readings.ts";

/** A running job, as the watch sees it. */
export interface Watched {
  readonly job: { readonly tasks: readonly Task[] };
  /** The position of the work: task, reading, phase. */
  readonly cell: Int32Array;
  /** Whether no other job is running, so that growth of memory is its own. */
  readonly isAlone: boolean;
  /** Abandons the current document. */
  giveUp(reason: Error): void;
}

/** Milliseconds between two checks. A document may allocate about 200 MB in that time. */
const INTERVAL = 100;

/**
 * Bytes that a worker may take beside its documents: its code, and garbage that is not collected yet. Two workers and the
 * main thread were measured at 290 MB.
 */
export const WORKER_BYTES = 160e6;

/**
 * Checks the running jobs periodically, and abandons documents that take too long or too much memory. It measures the
 * memory of the process: a busy thread cannot report its own, and the limits of V8 do not count memory outside its heap,
 * such as the bytes of a picture.
 */
export class Watch {
  /** For each job its position, since when it is there, and the least memory since then while it was alone. */
  readonly #seen = new WeakMap<Watched, { at: string; spent: number; least: number | undefined }>();
  readonly #timer: NodeJS.Timeout;
  readonly #interval: number;
  readonly #start = memoryUsage.rss();
  #last = performance.now();

  /** `crowd` is called when the running jobs together take too much memory. */
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
    // Time in which the process was stopped or the machine asleep does not count.
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
    // Memory that was allocated before, for example by a thread that has just ended, is released gradually.
    const since = isStill ? (before.least ?? memory) : memory;
    const least = one.isAlone && task >= 0 ? Math.min(since, memory) : undefined;
    this.#seen.set(one, { at, spent, least });
    const seconds = limitSeconds(this.limits, one.job.tasks[task]?.size ?? 0);
    if (spent > seconds * 1000) one.giveUp(createTimeout(seconds));
    else if (least !== undefined && memory - least > this.limits.memory)
      one.giveUp(createMemoryError(this.limits.memory));
  }
}
