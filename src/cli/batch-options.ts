import { readAmount } from "./amount.ts";
import type { TypedOptions } from "./args/options.ts";
import { UsageError } from "./usage-error.ts";

/** What a document may take, where somebody has said it. */
export interface LimitOptions {
  /** Seconds. */
  timeout: number | undefined;
  /** Bytes of memory. */
  memory: number | undefined;
}

/** How many inputs are worked through. */
export interface BatchOptions extends LimitOptions {
  /** Whether standard input is lines of documents, to be answered line by line. */
  isFilter: boolean;
  /** Workers, at most; undefined for as many as there are cores. */
  jobs: number | undefined;
  /** The file of failures. */
  errors: string | undefined;
  /** The journal of a run that can be interrupted. */
  journal: string | undefined;
}

/** Finds out what a document may take. Throws a `UsageError` where nothing sensible is meant. */
export function interpretLimitOptions({ timeout, maxMemory }: TypedOptions): LimitOptions {
  return {
    timeout: timeout === undefined ? undefined : readSeconds(timeout),
    memory: maxMemory === undefined ? undefined : readAmount("--max-memory", maxMemory),
  };
}

const MOST_JOBS = 1024;
/** The longest time that a timer can be set to. */
const LONGEST_TIMEOUT = 2_147_483;

/** Finds out how inputs are to be worked through. Throws a `UsageError` where nothing sensible is meant. */
export function interpretBatchOptions(typed: TypedOptions): BatchOptions {
  const { from, jobs, errors, resume } = typed;
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
    ...interpretLimitOptions(typed),
    errors,
    journal: resume,
  };
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (/^\d+$/.test(typed) && count > 0 && count <= MOST_JOBS) return count;
  throw new UsageError(`'${typed}' is no number of workers`, `from 1 to ${MOST_JOBS}, for instance: --jobs 4`);
}

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const DURATION = new RegExp(`^(?:${NUMBER}\\s*h\\s*)?(?:${NUMBER}\\s*m(?:in)?\\s*)?(?:${NUMBER}\\s*(?:s(?:ec)?)?)?$`);

/** `90`, `90s`, `1.5m`, `1m30s`, `1h`: a number without a unit is seconds. */
function readSeconds(typed: string): number {
  const parts = DURATION.exec(typed.trim().toLowerCase());
  const [hours = 0, minutes = 0, seconds = 0] = parts?.slice(1).map((digits = "0") => Number(digits)) ?? [];
  const time = hours * 3600 + minutes * 60 + seconds;
  if (time > 0 && time <= LONGEST_TIMEOUT) return time;
  throw new UsageError(`'${typed}' is no time for --timeout`, "for instance: --timeout 90, 90s, 1m30s or 1h");
}
