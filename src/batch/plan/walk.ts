import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { createSystemReadError, type SystemPath } from "../../read/bytes.ts";
import { ReadError } from "../../read/document.ts";
import { isHidden } from "../../read/hidden.ts";
import type { PathFilter } from "./path-filter.ts";
import { joinPath, showName, toPathLike } from "./paths.ts";

/** A file that was found, with its display name; or an entry that is not read, and why. */
export type Found = { source: string; path: SystemPath } | { source: string; error: ReadError };

/**
 * The files of a directory and its subdirectories, sorted by name. `source` is the display name of the directory, `path`
 * its location. Hidden files and `node_modules` are skipped. Links are followed, and each directory is entered once.
 */
export function* walkDirectory(source: string, path: SystemPath, filter: PathFilter): Generator<Found> {
  yield* walk({ source, path, inside: "" }, { filter, entered: new Set<string>() });
}

interface Walk {
  filter: PathFilter;
  /** The real paths of the directories that were entered, so that a link to a parent directory ends. */
  entered: Set<string>;
}

/** A directory in a walk; `inside` is its path relative to the named directory. */
interface Place {
  source: string;
  path: SystemPath;
  inside: string;
}

function* walk({ source, path, inside }: Place, state: Walk): Generator<Found> {
  const { filter, entered } = state;
  let entries: DirectoryEntry[];
  try {
    const real = realpathSync.native(toPathLike(path), "buffer").toString("latin1");
    if (entered.has(real)) return;
    entered.add(real);
    entries = listEntries(path);
  } catch (error) {
    yield { source, error: createSystemReadError(error as NodeJS.ErrnoException) };
    return;
  }
  for (const { name, shown, entry } of entries) {
    if (isHidden(shown)) continue;
    const child = { source: join(source, shown), path: joinPath(path, name), inside: joinInside(inside, shown) };
    if (filter.excludes(child.inside)) continue;
    const sort = tellSort(entry, child.path);
    if (sort === "directory") {
      yield* walk(child, state);
    } else if (sort === "file") {
      if (filter.takes(child.inside)) yield { source: child.source, path: child.path };
    } else if (sort.mayBeDirectory || filter.takes(child.inside)) {
      yield { source: child.source, error: sort.error };
    }
  }
}

/** An entry of a directory: its name, its display name, and its type. */
export interface DirectoryEntry {
  name: string | Buffer;
  shown: string;
  entry: Dirent | Dirent<Buffer>;
}

/** The entries of a directory, sorted by name. Names are read as bytes only if one of them is not UTF-8. */
export function listEntries(path: SystemPath): DirectoryEntry[] {
  const place = toPathLike(path);
  const texts = readdirSync(place, { withFileTypes: true });
  const isLossy = texts.some(({ name }) => name.includes("\uFFFD"));
  const entries = isLossy ? readdirSync(place, { withFileTypes: true, encoding: "buffer" }) : texts;
  return entries
    .map((entry) => ({ name: entry.name, shown: showName(entry.name), entry }))
    .sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
}

function joinInside(inside: string, name: string): string {
  return inside === "" ? name : `${inside}/${name}`;
}

/** Why an entry is not read. `--glob` selects files, so it does not apply to an entry that may be a directory. */
export interface Unfit {
  error: ReadError;
  mayBeDirectory: boolean;
}

/** The type of an entry after following links. Pipes and devices are not read, because that may never end. */
export function tellSort(entry: Dirent | Dirent<Buffer>, path: SystemPath): "directory" | "file" | Unfit {
  try {
    const stats = entry.isSymbolicLink() ? statSync(toPathLike(path)) : entry;
    if (stats.isDirectory()) return "directory";
    return stats.isFile() ? "file" : { error: createSpecialFileError(stats), mayBeDirectory: false };
  } catch (error) {
    // A broken or circular link is a file that cannot be read. The target of any other link is not known.
    const { code } = error as NodeJS.ErrnoException;
    const mayBeDirectory = code !== "ENOENT" && code !== "ELOOP";
    return { error: createSystemReadError(error as NodeJS.ErrnoException), mayBeDirectory };
  }
}

function createSpecialFileError(stats: Pick<Stats, "isFIFO" | "isSocket">): ReadError {
  const sort = stats.isFIFO() ? "a named pipe" : stats.isSocket() ? "a socket" : "a device";
  return new ReadError(sort, "foreign");
}
