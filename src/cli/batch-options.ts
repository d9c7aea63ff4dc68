import type { Command } from "commander";
import { UsageError } from "./usage-error.ts";

/** The options on how many inputs are worked through, as they were typed. */
export interface TypedBatchOptions {
  from?: string;
  jobs?: string;
  timeout?: string;
  errors?: string;
  resume?: string;
}

/** How many inputs are worked through. */
export interface BatchOptions {
  /** Whether standard input is lines of documents, to be answered line by line. */
  isFilter: boolean;
  /** Workers, at most; undefined for as many as there are cores. */
  jobs: number | undefined;
  /** Seconds that a document may take. */
  timeout: number | undefined;
  /** The file of failures. */
  errors: string | undefined;
  /** The journal of a run that can be interrupted. */
  journal: string | undefined;
}

/** Adds the options on how many inputs are worked through to a command. */
export function addBatchOptions(program: Command): Command {
  return program
    .option("--jobs <count>", "how many workers (as many as cores)")
    .option("--timeout <seconds>", "give a document up that takes longer")
    .option("--errors <file>", "list failures in a file, a JSON object a line")
    .option("--resume <journal>", "go on with an interrupted run; needs -o")
    .option("--from <format>", "ndjson: read {id, text} lines, answer each with a line");
}

const MOST_JOBS = 1024;
/** The longest time that a timer can be set to. */
const LONGEST_TIMEOUT = 2_147_483;

/** Finds out how inputs are to be worked through. Throws a `UsageError` where nothing sensible is meant. */
export function interpretBatchOptions(typed: TypedBatchOptions & { output?: string }): BatchOptions {
  const { from, jobs, timeout, errors, resume } = typed;
  if (from !== undefined && from !== "ndjson")
    throw new UsageError(`unknown input format '${from}'`, "formats: ndjson");
  if (errors === "") throw new UsageError("--errors needs a file name");
  if (resume === "") throw new UsageError("--resume needs the name of a journal", "for instance: --resume run.journal");
  if (resume !== undefined && from !== undefined) {
    throw new UsageError("--from ndjson can't be resumed", "leave --resume out");
  }
  if (resume !== undefined && (typed.output === undefined || typed.output === "-")) {
    throw new UsageError("--resume needs a file to go on with", "add -o FILE");
  }
  return {
    isFilter: from !== undefined,
    jobs: jobs === undefined ? undefined : readCount(jobs),
    timeout: timeout === undefined ? undefined : readSeconds(timeout),
    errors,
    journal: resume,
  };
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (/^\d+$/.test(typed) && count > 0 && count <= MOST_JOBS) return count;
  throw new UsageError(`'${typed}' is no number of workers`, `from 1 to ${MOST_JOBS}, for instance: --jobs 4`);
}

function readSeconds(typed: string): number {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*s?$/.exec(typed) ?? [];
  const seconds = Number(digits);
  if (digits !== undefined && seconds > 0 && seconds <= LONGEST_TIMEOUT) return seconds;
  throw new UsageError(`'${typed}' is no time for --timeout`, "give seconds, for instance: --timeout 30");
}
