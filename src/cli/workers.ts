import { chooseLimits } from "../batch/run/limits.ts";
import type { PerformerSettings } from "../batch/run/performer.ts";
import type { StartWorker } from "../batch/run/thread.ts";
import type { WorkSettings } from "../batch/run/work.ts";
import type { LimitOptions } from "./args/batch-settings.ts";

/** Bytes of plain text that the main thread reads itself: workers would not be ready before it has finished. */
const INLINE_BYTES = 1 << 18;

/** Everything that a run's workers are started with. */
export interface WorkerSettings extends LimitOptions {
  /** Starts a worker; undefined where there are no workers. */
  startWorker: StartWorker | undefined;
  jobs: number;
  work: WorkSettings;
}

/** Decides where documents are read: the first plain text in the main thread, everything else by workers. */
export function planWorkers({
  startWorker,
  jobs,
  timeout,
  memory,
  work,
}: WorkerSettings): Omit<PerformerSettings, "work"> {
  // Only a document that a worker reads can be given up.
  const inlineSize = timeout === undefined && memory === undefined ? INLINE_BYTES : -1;
  if (startWorker === undefined) return { inlineSize };
  const limits = chooseLimits(timeout, memory);
  const startPool = async () => new (await import("../batch/run/pool.ts")).Pool({ startWorker, jobs, limits, work });
  return { inlineSize, startPool };
}
