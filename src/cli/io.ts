import type { ByteStream } from "../read/bytes.ts";

/** The streams and surroundings of a run; Node's `process` is one. */
export interface Io {
  stdin: ByteStream & { isTTY?: boolean };
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream;
  env: Record<string, string | undefined>;
  /** The directory that relative paths start from. */
  cwd(): string;
}

/** Width for what a person reads, where the terminal tells none. */
const DEFAULT_WIDTH = 80;

/** The width of the terminal in cells. */
export function measureTerminal({ stdout }: Io): number {
  return stdout.columns || DEFAULT_WIDTH;
}
