import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { createSystemReadError } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import { isHidden } from "../read/hidden.ts";
import type { PathFilter } from "./path-filter.ts";

/** A file that was found; or what a walk can't read, or may not, and why. */
export type Found = { path: string } | { path: string; error: ReadError };

/**
 * The files of a directory and of those in it, by name, as they are found. Hidden files and `node_modules` are passed
 * over; links are followed, each directory entered once.
 */
export function* walkDirectory(path: string, base: string, filter: PathFilter): Generator<Found> {
  yield* walk(path, "", { base, filter, entered: new Set<string>() });
}

interface Walk {
  /** The directory that relative paths start from. */
  base: string;
  filter: PathFilter;
  /** Real paths, so that a link to a directory above ends no walk. */
  entered: Set<string>;
}

function* walk(path: string, inside: string, state: Walk): Generator<Found> {
  const { base, filter, entered } = state;
  let entries: Dirent[];
  try {
    const real = realpathSync(resolve(base, path));
    if (entered.has(real)) return;
    entered.add(real);
    entries = readdirSync(real, { withFileTypes: true });
  } catch (error) {
    yield { path, error: createSystemReadError(error as NodeJS.ErrnoException) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const child = join(path, entry.name);
    const childInside = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (filter.excludes(childInside)) continue;
    const sort = tellSort(entry, resolve(base, child));
    if (sort === "directory") {
      yield* walk(child, childInside, state);
    } else if (sort === "file") {
      if (filter.takes(childInside)) yield { path: child };
    } else if (sort.mayBeDirectory || filter.takes(childInside)) {
      yield { path: child, error: sort.error };
    }
  }
}

/** Why an entry is not read; what `--glob` asks for says nothing of what may be a directory. */
export interface Unfit {
  error: ReadError;
  mayBeDirectory: boolean;
}

/** What an entry is, links followed. To read a pipe or a device might never end. */
export function tellSort(entry: Dirent, path: string): "directory" | "file" | Unfit {
  try {
    const stats = entry.isSymbolicLink() ? statSync(path) : entry;
    if (stats.isDirectory()) return "directory";
    return stats.isFile() ? "file" : { error: createSpecialFileError(stats), mayBeDirectory: false };
  } catch (error) {
    // A link to nothing, or to itself, is a file that can't be read. Where another may lead, nobody can tell.
    const { code } = error as NodeJS.ErrnoException;
    const mayBeDirectory = code !== "ENOENT" && code !== "ELOOP";
    return { error: createSystemReadError(error as NodeJS.ErrnoException), mayBeDirectory };
  }
}

function createSpecialFileError(stats: Stats | Dirent): ReadError {
  const sort = stats.isFIFO() ? "a named pipe" : stats.isSocket() ? "a socket" : "a device";
  return new ReadError(sort, "foreign");
}
