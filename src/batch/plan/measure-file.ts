import { statSync } from "node:fs";
import type { SystemPath } from "../../read/bytes.ts";
import { toPathLike } from "./paths.ts";

/** The size of a file in bytes; 0 if it is not known, for example because the file does not exist. */
export function measureFile(path: SystemPath): number {
  try {
    return statSync(toPathLike(path), { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // Reading the file reports the error.
    return 0;
  }
}
