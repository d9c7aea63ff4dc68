import { formatSize } from "../../read/limits.ts";
import type { FailureCode } from "./note.ts";

/** Why a document was given up. */
export class GivenUp extends Error {
  constructor(
    message: string,
    readonly code: FailureCode,
  ) {
    super(message);
  }
}

/** The failure of a document that took longer than so many seconds. */
export function createTimeout(seconds: number): GivenUp {
  return new GivenUp(`took longer than ${seconds} s; --timeout raises the limit`, "timeout");
}

/** The failure of a document that took more than so many bytes of memory. */
export function createMemoryError(memory: number): GivenUp {
  return new GivenUp(`takes more than ${formatSize(memory)} of memory; --max-memory raises the limit`, "over_limit");
}

/**
 * Documents that are read at the same time take more memory together than one may: no failure of any of them, they are
 * read again one after the other.
 */
export class Crowded extends Error {}

/** Ends a reason where more of the file would have come. */
export const REST_IS_LOST = "; the rest of it is not read";

/** What to report of a document that cost its worker; `hasRest` where more of its file would have come. */
export function describeLoss(error: unknown, hasRest: boolean): { reason: string; code: FailureCode } {
  const rest = hasRest ? REST_IS_LOST : "";
  if (error instanceof GivenUp) return { reason: error.message + rest, code: error.code };
  const { code, message } = error as NodeJS.ErrnoException;
  const isMemory = code === "ERR_WORKER_OUT_OF_MEMORY";
  const why = isMemory ? "it takes more memory than there is" : String(message).split("\n", 1)[0];
  return { reason: `its worker ended: ${why}${rest}`, code: "crash" };
}
