import type { StartWorker } from "../batch/run/thread.ts";
import type { WordFile } from "../batch/run/work.ts";
import type { Settings } from "./args/settings.ts";
import type { Io } from "./io.ts";
import { openStandardOutput } from "./output.ts";

/** The exit codes of the command. */
export const DONE = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;
/** The exit code that shells report for a process that SIGINT ended. */
export const INTERRUPTED = 130;

/** The process that a command runs in. */
export interface Call {
  io: Io;
  /** Writes a message to stderr. */
  report: (message: string) => void;
  /** Starts a worker; undefined where there are no workers. */
  startWorker: StartWorker | undefined;
}

/** One call of `extract` without a command name. */
export interface ExtractCall extends Call {
  paths: string[];
  settings: Settings;
  /** The file of `--lexicon`. */
  words: WordFile | undefined;
}

/** Writes a text to standard output. Returns the exit code. */
export async function print(text: string, io: Io, isColored = false): Promise<number> {
  const sink = openStandardOutput(io, isColored);
  await sink.write(text);
  await sink.close();
  return DONE;
}
