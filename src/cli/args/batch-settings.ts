import { readAmount } from "./amount.ts";
import type { TypedOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** The limits of each document that were set by options; undefined for the defaults. */
export interface LimitOptions {
  /** Seconds. */
  timeout: number | undefined;
  /** Bytes of memory. */
  memory: number | undefined;
}

/** How a run over many inputs is performed. */
export interface BatchOptions extends LimitOptions {
  /** Whether standard input has one document per line, each of which is answered by one line. */
  isFilter: boolean;
  /** Whether an error in a result gives exit code 1. */
  isStrict: boolean;
  /** The largest number of workers; undefined for the number of cores. */
  jobs: number | undefined;
  /** The file to which failures are written. */
  errors: string | undefined;
  /** The journal that makes an interrupted run resumable. */
  journal: string | undefined;
}

/** Reads `--timeout` and `--max-memory`. Throws a `UsageError` for a value that is not valid. */
export function interpretLimitOptions({ timeout, maxMemory }: TypedOptions): LimitOptions {
  return {
    timeout: timeout === undefined ? undefined : readSeconds(timeout),
    memory: maxMemory === undefined ? undefined : readAmount("--max-memory", maxMemory),
  };
}

const MOST_JOBS = 1024;
/** The longest delay of a Node.js timer, in seconds (2^31 − 1 ms). */
const LONGEST_TIMEOUT = 2_147_483;

/** Reads the options of runs over many inputs. Throws a `UsageError` for values that are not valid together. */
export function interpretBatchOptions(typed: TypedOptions): BatchOptions {
  const { from, strict = false, jobs, errors, resume } = typed;
  if (from !== undefined && from !== "ndjson")
    throw new UsageError(`unknown input format '${from}'`, "formats: ndjson");
  if (strict && from === undefined) {
    const hint = "leave out --strict: an input that fails gives exit code 1 without it";
    throw new UsageError("--strict needs --from ndjson", hint);
  }
  if (errors === "") throw new UsageError("--errors needs a file name");
  if (resume === "") throw new UsageError("--resume needs the name of a journal", "for instance: --resume run.journal");
  if (resume !== undefined && from !== undefined) {
    throw new UsageError("--from ndjson cannot be resumed", "leave out --resume");
  }
  if (resume !== undefined && (typed.output === undefined || typed.output === "-")) {
    throw new UsageError("--resume needs an output file", "add -o FILE");
  }
  return {
    isFilter: from !== undefined,
    isStrict: strict,
    jobs: jobs === undefined ? undefined : readCount(jobs),
    ...interpretLimitOptions(typed),
    errors,
    journal: resume,
  };
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (/^\d+$/.test(typed) && count > 0 && count <= MOST_JOBS) return count;
  throw new UsageError(`'${typed}' is not a number of workers`, `from 1 to ${MOST_JOBS}, for instance: --jobs 4`);
}

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const DURATION = new RegExp(`^(?:${NUMBER}\\s*h\\s*)?(?:${NUMBER}\\s*m(?:in)?\\s*)?(?:${NUMBER}\\s*(?:s(?:ec)?)?)?$`);

/** `90`, `90s`, `1.5m`, `1m30s`, `1h`: a number without a unit is seconds. */
function readSeconds(typed: string): number {
  const parts = DURATION.exec(typed.trim().toLowerCase());
  const [hours = 0, minutes = 0, seconds = 0] = parts?.slice(1).map((digits = "0") => Number(digits)) ?? [];
  const time = hours * 3600 + minutes * 60 + seconds;
  if (time > 0 && time <= LONGEST_TIMEOUT) return time;
  throw new UsageError(`'${typed}' is not a time for --timeout`, "for instance: --timeout 90, 90s, 1m30s or 1h");
}
