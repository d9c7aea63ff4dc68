import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { createSystemReadError, type SystemPath } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import { isHidden } from "../read/hidden.ts";
import type { PathFilter } from "./path-filter.ts";
import { joinPath, showName, toPathLike } from "./paths.ts";

/** A file that was found, by the name that it is shown as; or what a walk can't read, or may not, and why. */
export type Found = { source: string; path: SystemPath } | { source: string; error: ReadError };

/**
 * The files of a directory and of those in it, by name, as they are found. `source` is what the directory is shown as,
 * `path` where it is. Hidden files and `node_modules` are passed over; links are followed, each directory entered once.
 */
export function* walkDirectory(source: string, path: SystemPath, filter: PathFilter): Generator<Found> {
  yield* walk({ source, path, inside: "" }, { filter, entered: new Set<string>() });
}

interface Walk {
  filter: PathFilter;
  /** Real paths, so that a link to a directory above ends no walk. */
  entered: Set<string>;
}

/** A directory on the way; `inside` is its path under the one that was named. */
interface Place {
  source: string;
  path: SystemPath;
  inside: string;
}

function* walk({ source, path, inside }: Place, state: Walk): Generator<Found> {
  const { filter, entered } = state;
  let entries: Entry[];
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

/** An entry of a directory: its name, what that is shown as, and what sort of file it is. */
export interface Entry {
  name: string | Buffer;
  shown: string;
  entry: Dirent | Dirent<Buffer>;
}

/** The entries of a directory by name. Only where one of them is no UTF-8 are names taken as bytes. */
export function listEntries(path: SystemPath): Entry[] {
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

/** Why an entry is not read; what `--glob` asks for says nothing of what may be a directory. */
export interface Unfit {
  error: ReadError;
  mayBeDirectory: boolean;
}

/** What an entry is, links followed. To read a pipe or a device might never end. */
export function tellSort(entry: Dirent | Dirent<Buffer>, path: SystemPath): "directory" | "file" | Unfit {
  try {
    const stats = entry.isSymbolicLink() ? statSync(toPathLike(path)) : entry;
    if (stats.isDirectory()) return "directory";
    return stats.isFile() ? "file" : { error: createSpecialFileError(stats), mayBeDirectory: false };
  } catch (error) {
    // A link to nothing, or to itself, is a file that can't be read. Where another may lead, nobody can tell.
    const { code } = error as NodeJS.ErrnoException;
    const mayBeDirectory = code !== "ENOENT" && code !== "ELOOP";
    return { error: createSystemReadError(error as NodeJS.ErrnoException), mayBeDirectory };
  }
}

function createSpecialFileError(stats: Pick<Stats, "isFIFO" | "isSocket">): ReadError {
  const sort = stats.isFIFO() ? "a named pipe" : stats.isSocket() ? "a socket" : "a device";
  return new ReadError(sort, "foreign");
}
