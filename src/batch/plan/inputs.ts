import { type Stats, statSync } from "node:fs";
import type { ByteStream, SystemPath } from "../../read/bytes.ts";
import { ReadError } from "../../read/document.ts";
import type { ReadSettings } from "../../read/format.ts";
import { loadBytes } from "../../read/read.ts";
import type { PathFilter } from "./path-filter.ts";
import { isThere, locatePath, toPathLike } from "./paths.ts";
import { walkDirectory } from "./walk.ts";
import { explainAddress } from "./web-address.ts";

/** One input: a file or standard input. */
export interface Input {
  /** Its name in messages and in the `source` of records. */
  source: string;
  /** Whether it was named by the user, not found in a directory. */
  isNamed: boolean;
  content: Content;
}

/** The bytes of an input: a file, which a worker can read; a stream, which only the main thread can read; or an error. */
export type Content = { path: SystemPath } | { load(): Promise<Uint8Array> } | { error: ReadError };

/** The standard input and the directory of a run. */
export interface InputPlace {
  stdin: ByteStream;
  /** The directory that relative paths start from. */
  directory: string;
}

/** How inputs are found and read. */
export interface InputSettings {
  reading: ReadSettings;
  /** Selects files in directories. */
  filter: PathFilter;
  /** Seconds to wait for data from a pipe. */
  patience: number;
}

/**
 * The inputs of these paths, in their order. `-` is standard input, which can be read only once. Directories are walked.
 * Inputs among the paths are returned unchanged.
 */
export function* listInputs(
  paths: Iterable<string | Input>,
  place: InputPlace,
  settings: InputSettings,
): Generator<Input> {
  let isStdinRead = false;
  for (const path of paths) {
    if (typeof path !== "string") {
      yield path;
      continue;
    }
    if (path === "-") {
      const load = async () => {
        if (isStdinRead) throw new ReadError("was already read", "io_error");
        isStdinRead = true;
        return loadBytes(path, { stream: place.stdin }, settings.reading);
      };
      yield { source: path, isNamed: true, content: { load } };
      continue;
    }
    const located = locatePath(place.directory, path);
    const stats = readStats(located);
    if (stats?.isDirectory()) yield* listDirectory(path, located, settings.filter);
    else yield { source: path, isNamed: true, content: findContent(path, located, stats, settings) };
  }
}

function* listDirectory(source: string, path: SystemPath, filter: PathFilter): Generator<Input> {
  let isEmpty = true;
  for (const { source: found, ...content } of walkDirectory(source, path, filter)) {
    isEmpty = false;
    yield { source: found, isNamed: false, content };
  }
  if (isEmpty) yield makeFailedInput(source, new ReadError(filter.emptyReason, "empty"));
}

/**
 * A worker that waits for data cannot be interrupted, so pipes and devices are read by the main thread, which does not
 * block.
 */
function findContent(
  source: string,
  path: SystemPath,
  stats: Stats | undefined,
  { reading, patience }: InputSettings,
): Content {
  if (stats === undefined) {
    const error = explainAddress(source);
    return error === undefined || isThere(path) ? { path } : { error };
  }
  if (stats.isFile()) return { path };
  if (stats.isSocket()) return { error: new ReadError("a socket, of which nothing can be read", "io_error") };
  const load = async () => {
    const { openPipe } = await import("./pipe.ts");
    return loadBytes(source, { stream: openPipe(toPathLike(path), stats.isFIFO(), patience) }, reading);
  };
  return { load };
}

/** An input that fails with this error. */
export function makeFailedInput(source: string, error: ReadError, isNamed = true): Input {
  return { source, isNamed, content: { error } };
}

function readStats(path: SystemPath): Stats | undefined {
  try {
    return statSync(toPathLike(path), { throwIfNoEntry: false });
  } catch {
    // Reading the file reports the error.
    return undefined;
  }
}
