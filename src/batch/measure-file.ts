import { statSync } from "node:fs";

/** The bytes of a file; 0 where they can't be told, as of what is gone. */
export function measureFile(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // Reading it will tell why.
    return 0;
  }
}
