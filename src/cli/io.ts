import type { ByteStream } from "../read/bytes.ts";

/** The signals that end a run. SIGHUP is among them because Node.js ends at once by it, even under `nohup`, unless there is a listener. */
export const INTERRUPTING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
export type InterruptingSignal = (typeof INTERRUPTING_SIGNALS)[number];

/** The streams and the environment of a run; `process` of Node.js is one. */
export interface Io {
  stdin: ByteStream & { isTTY?: boolean; destroy?(): unknown };
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  env: Record<string, string | undefined>;
  /** The directory that relative paths start from. */
  cwd(): string;
  /** Adds and removes listeners for signals; `kill` sends a signal to a process. */
  once?(signal: InterruptingSignal, listen: () => void): unknown;
  off?(signal: InterruptingSignal, listen: () => void): unknown;
  kill?(pid: number, signal: InterruptingSignal | 0): unknown;
  pid?: number;
}

/** On Linux, a path that always leads to the current directory of this process. */
const OWN_DIRECTORY = "/proc/self/cwd";

/** The same `Io`, with a usable path of the current directory when its name is not UTF-8 or it was removed. */
export function settleDirectory(io: Io): Io {
  if (findDirectory(io) !== undefined) return io;
  const { stdin, stdout, stderr, env, pid } = io;
  return {
    stdin,
    stdout,
    stderr,
    env,
    cwd: () => OWN_DIRECTORY,
    once: (signal, listen) => io.once?.(signal, listen),
    off: (signal, listen) => io.off?.(signal, listen),
    kill: (target, signal) => io.kill?.(target, signal),
    ...(pid !== undefined && { pid }),
  };
}

function findDirectory(io: Io): string | undefined {
  try {
    const directory = io.cwd();
    return directory.includes("\uFFFD") ? undefined : directory;
  } catch {
    return undefined;
  }
}

/** Properties of standard output that its layout and colours depend on, beside the options. */
export interface Surroundings {
  /** Whether standard output is a terminal. */
  isTerminal: boolean;
  /** The width that the terminal reports, in cells. */
  columns: number | undefined;
  env: Io["env"];
}

/** The properties of standard output. */
export function surround({ stdout, env }: Io): Surroundings {
  return { isTerminal: stdout.isTTY === true, columns: stdout.columns, env };
}

/** The width of views for people when none is known, in cells. */
export const DEFAULT_WIDTH = 80;

/** The width of the layout in cells: the variable COLUMNS, else the width of the terminal; undefined in a pipe. */
export function measureWidth({ isTerminal, columns, env }: Surroundings): number | undefined {
  const told = Number(env.COLUMNS);
  if (Number.isInteger(told) && told > 0) return told;
  return isTerminal ? columns || DEFAULT_WIDTH : undefined;
}
