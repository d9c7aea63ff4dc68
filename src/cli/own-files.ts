import { statSync } from "node:fs";
import { resolve } from "node:path";
import { nameLock } from "../batch/journal/run-lock.ts";
import { nameFolder } from "../report/folder-name.ts";
import { namePartial } from "../write/sink.ts";
import type { Settings } from "./args/settings.ts";
import { UsageError } from "./args/usage-error.ts";
import type { Io } from "./io.ts";

/** The absolute paths of all files and folders that the run writes, and that of its words. */
export function listOwnFiles({ format, output, batch, lexicon }: Settings, io: Io): Set<string> {
  const partial = output === undefined ? undefined : namePartial(output);
  const locks = [batch.journal, partial].filter((name) => name !== undefined).map(nameLock);
  const folder = output !== undefined && format === "html" ? nameFolder(output) : undefined;
  const names = [output, partial, folder, batch.errors, batch.journal, lexicon, ...locks].filter(
    (name) => name !== undefined,
  );
  return new Set(names.map((name) => resolve(io.cwd(), name)));
}

/**
 * Throws a `UsageError` if the output or the file of failures would overwrite an input or each other. The journal needs
 * no such check: a file that is not a journal is never overwritten by one.
 */
export function protectFiles(paths: readonly string[], { output, batch }: Settings, io: Io): void {
  const taken = new Map<string, TakenFile>();
  for (const name of paths) if (name !== "-") taken.set(identify(resolve(io.cwd(), name)), { name, isInput: true });
  for (const name of [output, batch.errors]) {
    if (name === undefined) continue;
    const file = identify(resolve(io.cwd(), name));
    const other = taken.get(file);
    if (other !== undefined) throw new UsageError(`${name} would overwrite ${describe(other)}`, "name another file");
    taken.set(file, { name, isInput: false });
  }
}

interface TakenFile {
  name: string;
  /** Whether it is an input, not an output. */
  isInput: boolean;
}

function describe({ name, isInput }: TakenFile): string {
  return `the ${isInput ? "input" : "output"} ${name}`;
}

/** A key that is the same for all paths of an existing file. Devices have their path: they may be used twice. */
function identify(path: string): string {
  try {
    const stats = statSync(path);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : path;
  } catch {
    // Reading or writing the file reports the error.
    return path;
  }
}
