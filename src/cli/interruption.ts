import type { Io } from "./io.ts";

/** Somebody ended the run: Ctrl-C, a terminal that was closed, or a system that shuts down. */
export class Interrupted extends Error {
  constructor(readonly signalName: InterruptingSignal) {
    super("interrupted");
  }
}

/** `nohup` does not keep SIGHUP from Node, which ends by it at once unless somebody listens. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
export type InterruptingSignal = (typeof SIGNALS)[number];

/** Tells when somebody ends the run, so that it can clean up. The second time the system ends it. */
export interface Interruption {
  signal: AbortSignal;
  /** Listens no more. */
  end(): void;
}

/** Listens for who ends the run. */
export function listenForInterruption(io: Io): Interruption {
  const abort = new AbortController();
  const listeners = SIGNALS.map((name) => ({ name, listen: () => abort.abort(new Interrupted(name)) }));
  for (const { name, listen } of listeners) io.once?.(name, listen);
  return {
    signal: abort.signal,
    end: () => {
      for (const { name, listen } of listeners) io.off?.(name, listen);
    },
  };
}
