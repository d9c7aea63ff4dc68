import { statSync } from "node:fs";
import type { ByteStream, SystemPath } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import { type Reading, readInput } from "../read/read.ts";
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
  /** Where it is; none where only the main thread can read it. */
  path?: SystemPath;
  /** Its documents, and what of it can't be read. */
  read(): AsyncIterable<Reading>;
}

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
}

/** The inputs that paths name, and those that are known already, in their order; `-` is standard input, which can be read once; directories are walked. */
export function* listInputs(
  paths: Iterable<string | Input>,
  place: InputPlace,
  { reading, filter }: InputSettings,
): Generator<Input> {
  let isStdinRead = false;
  const openFile = (source: string, path: SystemPath, isNamed: boolean): Input => {
    return { source, isNamed, path, read: () => readInput(source, { path }, reading) };
  };
  for (const path of paths) {
    if (typeof path !== "string") {
      yield path;
      continue;
    }
    if (path === "-") {
      const read = () => {
        const wasRead = isStdinRead;
        isStdinRead = true;
        return wasRead
          ? failInput(path, new ReadError("was already read", "io_error"))
          : readInput(path, { stream: place.stdin }, reading);
      };
      yield { source: path, isNamed: true, read };
      continue;
    }
    const located = locatePath(place.directory, path);
    if (!isDirectory(located)) {
      const failure = explainAddress(path);
      yield failure === undefined || isThere(located) ? openFile(path, located, true) : makeFailedInput(path, failure);
      continue;
    }
    let isEmpty = true;
    for (const found of walkDirectory(path, located, filter)) {
      isEmpty = false;
      yield "error" in found
        ? makeFailedInput(found.source, found.error, false)
        : openFile(found.source, found.path, false);
    }
    if (isEmpty) yield makeFailedInput(path, new ReadError("a directory without files to read", "empty"));
  }
}

/** An input that is known to fail. */
export function makeFailedInput(source: string, error: ReadError, isNamed = true): Input {
  return { source, isNamed, read: () => failInput(source, error) };
}

async function* failInput(source: string, { reason, code }: ReadError): AsyncGenerator<Reading> {
  yield { source, reason, code };
}

function isDirectory(path: SystemPath): boolean {
  try {
    return statSync(toPathLike(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // Reading it will tell why.
    return false;
  }
}
