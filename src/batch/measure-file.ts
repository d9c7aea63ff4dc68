import { statSync } from "node:fs";
import type { SystemPath } from "../read/bytes.ts";
import { toPathLike } from "./paths.ts";

/** The bytes of a file; 0 where they can't be told, as of what is gone. */
export function measureFile(path: SystemPath): number {
  try {
    return statSync(toPathLike(path), { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // Reading it will tell why.
    return 0;
  }
}
