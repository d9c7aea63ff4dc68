import { type Stats, statSync } from "node:fs";
import type { ByteStream, SystemPath } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import { loadBytes } from "../read/read.ts";
import type { PathFilter } from "./path-filter.ts";
import { isThere, locatePath, toPathLike } from "./paths.ts";
import { walkDirectory } from "./walk.ts";
import { explainAddress } from "./web-address.ts";

/** One thing to read: a file or standard input. */
export interface Input {
  /** What messages and the records' `source` call it. */
  source: string;
  /** Whether somebody named it, rather than a walk found it. */
  isNamed: boolean;
  content: Content;
}

/** Where an input's bytes are: in a file, which a worker can read; where only the main thread gets at them; nowhere. */
export type Content = { path: SystemPath } | { load(): Promise<Uint8Array> } | { error: ReadError };

/** Where inputs come from. */
export interface InputPlace {
  stdin: ByteStream;
  /** The directory that relative paths start from. */
  directory: string;
}

/** How inputs are found and read. */
export interface InputSettings {
  reading: ReadSettings;
  /** What is read of directories. */
  filter: PathFilter;
  /** Seconds to wait for data of a pipe. */
  patience: number;
}

/**
 * The inputs that paths name, and those that are known already, in their order; `-` is standard input, which can be read
 * once; directories are walked.
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
 * What a worker waits for it can't be called back from, so pipes and devices are read here, where nothing is blocked by
 * it.
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

/** An input that is known to fail. */
export function makeFailedInput(source: string, error: ReadError, isNamed = true): Input {
  return { source, isNamed, content: { error } };
}

function readStats(path: SystemPath): Stats | undefined {
  try {
    return statSync(toPathLike(path), { throwIfNoEntry: false });
  } catch {
    // Reading it will tell why.
    return undefined;
  }
}
