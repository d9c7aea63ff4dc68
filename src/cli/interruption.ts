import { INTERRUPTING_SIGNALS, type InterruptingSignal, type Io } from "./io.ts";

/** The run was ended by a signal: Ctrl-C, a closed terminal, or a shutdown of the system. */
export class Interrupted extends Error {
  constructor(readonly signalName: InterruptingSignal) {
    super("interrupted");
  }
}

/** Reports the first signal, so that the run can clean up. A second signal ends the process. */
export interface Interruption {
  signal: AbortSignal;
  /** Removes the listeners. */
  end(): void;
}

/** Starts to listen for the signals that end a run. */
export function listenForInterruption(io: Io): Interruption {
  const abort = new AbortController();
  const listeners = INTERRUPTING_SIGNALS.map((name) => ({ name, listen: () => abort.abort(new Interrupted(name)) }));
  for (const { name, listen } of listeners) io.once?.(name, listen);
  return {
    signal: abort.signal,
    end: () => {
      for (const { name, listen } of listeners) io.off?.(name, listen);
    },
  };
}
