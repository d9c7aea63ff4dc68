import { ReadError } from "./document.ts";
import type { FormatReader } from "./format.ts";

/** A reader of files that are known and not read: it says what to do. */
export function refuse(reason: string): FormatReader {
  // biome-ignore lint/correctness/useYield: there is nothing to give.
  return async function* () {
    throw new ReadError(reason, "unsupported");
  };
}
