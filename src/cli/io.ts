import type { ByteStream } from "../read/bytes.ts";
import type { InterruptingSignal } from "./interruption.ts";

/** The streams and surroundings of a run; Node's `process` is one. */
export interface Io {
  stdin: ByteStream & { isTTY?: boolean; destroy?(): unknown };
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  env: Record<string, string | undefined>;
  /** The directory that relative paths start from. */
  cwd(): string;
  /** Listens for signals, and ends the process by one. */
  once?(signal: InterruptingSignal, listen: () => void): unknown;
  off?(signal: InterruptingSignal, listen: () => void): unknown;
  kill?(pid: number, signal: InterruptingSignal | 0): unknown;
  pid?: number;
}

/** On Linux, the directory of this process by a name that always leads there. */
const OWN_DIRECTORY = "/proc/self/cwd";

/** The same process, with a name of its directory that can be used where that is no UTF-8, or where it was removed. */
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

/** What the form of an output depends on beside the options. */
export interface Surroundings {
  /** Whether a person sees the output as it comes. */
  isTerminal: boolean;
  /** How wide the terminal says that it is. */
  columns: number | undefined;
  env: Io["env"];
}

/** What standard output goes to. */
export function surround({ stdout, env }: Io): Surroundings {
  return { isTerminal: stdout.isTTY === true, columns: stdout.columns, env };
}

/** Width for what a person reads, where nothing tells one. */
export const DEFAULT_WIDTH = 80;

/** The width to lay out for, in cells: what COLUMNS says, as for other tools; else the terminal's; undefined elsewhere. */
export function measureWidth({ isTerminal, columns, env }: Surroundings): number | undefined {
  const told = Number(env.COLUMNS);
  if (Number.isInteger(told) && told > 0) return told;
  return isTerminal ? columns || DEFAULT_WIDTH : undefined;
}
