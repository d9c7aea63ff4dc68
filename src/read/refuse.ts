import { ReadError, type UnreadCode } from "./document.ts";
import type { FormatReader } from "./format.ts";

/** A reader of files that are known and not read: it says what to do. */
export function refuse(reason: string, code: UnreadCode = "unsupported"): FormatReader {
  // biome-ignore lint/correctness/useYield: there is nothing to give.
  return async function* () {
    throw new ReadError(reason, code);
  };
}
