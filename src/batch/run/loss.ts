import { formatSize } from "../../read/limits.ts";
import type { FailureCode } from "./note.ts";

/** The reason why a document was abandoned. */
export class GivenUp extends Error {
  constructor(
    message: string,
    readonly code: FailureCode,
  ) {
    super(message);
  }
}

/** The failure of a document that exceeded its time limit, in seconds. */
export function createTimeout(seconds: number): GivenUp {
  return new GivenUp(`took longer than ${seconds} s; --timeout raises the limit`, "timeout");
}

/** The failure of a document that exceeded its memory limit, in bytes. */
export function createMemoryError(memory: number): GivenUp {
  return new GivenUp(`takes more than ${formatSize(memory)} of memory; --max-memory raises the limit`, "over_limit");
}

/**
 * Documents that are read at the same time together exceed the memory limit. That is not a failure of any of them: they
 * are read again one by one.
 */
export class Crowded extends Error {}

/** The end of a reason if the rest of the file was not read. */
export const REST_IS_LOST = "; the rest of it is not read";

/** The failure to report for a document that ended its worker; `hasRest` if its file has more documents. */
export function describeLoss(error: unknown, hasRest: boolean): { reason: string; code: FailureCode } {
  const rest = hasRest ? REST_IS_LOST : "";
  if (error instanceof GivenUp) return { reason: error.message + rest, code: error.code };
  const { code, message } = error as NodeJS.ErrnoException;
  const isMemory = code === "ERR_WORKER_OUT_OF_MEMORY";
  const why = isMemory ? "it takes more memory than there is" : String(message).split("\n", 1)[0];
  return { reason: `its worker ended: ${why}${rest}`, code: "crash" };
}
