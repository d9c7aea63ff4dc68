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
  kill?(pid: number, signal: InterruptingSignal): unknown;
  pid?: number;
}

/** Width for what a person reads, where the terminal tells none. */
const DEFAULT_WIDTH = 80;

/** The width of the terminal in cells. */
export function measureTerminal({ stdout }: Io): number {
  return stdout.columns || DEFAULT_WIDTH;
}
