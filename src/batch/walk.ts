import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isHidden } from "../read/hidden.ts";
import type { PathFilter } from "./path-filter.ts";

/** A file that was found, or a directory that can't be read. */
export type Found = { path: string } | { path: string; error: NodeJS.ErrnoException };

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
    yield { path, error: error as NodeJS.ErrnoException };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const child = join(path, entry.name);
    const childInside = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (filter.excludes(childInside)) continue;
    const sort = tellSort(entry, resolve(base, child));
    if (sort === "directory") yield* walk(child, childInside, state);
    if (sort === "file" && filter.takes(childInside)) yield { path: child };
  }
}

/** What an entry is, links followed. Pipes and devices are none of both: to read one might never end. */
export function tellSort(entry: Dirent, path: string): "directory" | "file" | "other" {
  const stats = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  // A link to nothing is a file that can't be read.
  if (stats === undefined || stats.isFile()) return "file";
  return stats.isDirectory() ? "directory" : "other";
}
