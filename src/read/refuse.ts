import { ReadError, type UnreadCode } from "./document.ts";
import type { FormatReader } from "./format.ts";

/** Makes a reader for a known format that is not supported. It throws a `ReadError` that says what to do. */
export function refuse(reason: string, code: UnreadCode = "unsupported"): FormatReader {
  // biome-ignore lint/correctness/useYield: there is nothing to yield.
  return async function* () {
    throw new ReadError(reason, code);
  };
}
