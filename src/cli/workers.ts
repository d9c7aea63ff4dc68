import { chooseLimits } from "../batch/limits.ts";
import type { WorkSettings } from "../batch/perform.ts";
import type { PerformerSettings } from "../batch/performer.ts";
import type { StartWorker } from "../batch/thread.ts";
import type { LimitOptions } from "./batch-options.ts";

/** What is read in the main thread before there are workers, in bytes: so little that they would not be there in time. */
const INLINE_BYTES = 1 << 18;

/** What workers of a run are started with. */
export interface WorkerSettings extends LimitOptions {
  /** Starts a worker; without it there are none. */
  startWorker: StartWorker | undefined;
  jobs: number;
  work: WorkSettings;
}

/** Where a run's documents are read: a little text in the main thread, all else by workers. */
export function planWorkers({
  startWorker,
  jobs,
  timeout,
  memory,
  work,
}: WorkerSettings): Omit<PerformerSettings, "work"> {
  // A document can only be given up where a worker is at it.
  const inlineSize = timeout === undefined ? INLINE_BYTES : -1;
  if (startWorker === undefined) return { inlineSize };
  const limits = chooseLimits(timeout, memory);
  const startPool = async () => new (await import("../batch/pool.ts")).Pool({ startWorker, jobs, limits, work });
  return { inlineSize, startPool };
}
