import { resolve } from "node:path";
import type { ByteStream } from "../read/bytes.ts";
import type { ReadSettings } from "../read/format.ts";
import { type Reading, readInput } from "../read/read.ts";

/** One thing to read: a file or standard input. */
export interface Input {
  /** What messages and the records' `source` call it. */
  source: string;
  /** Whether somebody named it, rather than a walk found it. */
  isNamed: boolean;
  /** Its documents, and what of it can't be read. */
  read(): AsyncIterable<Reading>;
}

/** Where inputs come from. */
export interface InputPlace {
  stdin: ByteStream;
  /** The directory that relative paths start from. */
  directory: string;
}

/** The inputs that paths name, in their order; `-` is standard input, which can be read once. */
export function* listInputs(paths: Iterable<string>, place: InputPlace, settings: ReadSettings): Iterable<Input> {
  let isStdinRead = false;
  for (const path of paths) {
    const read = () => {
      if (path !== "-") return readInput(path, { path: resolve(place.directory, path) }, settings);
      const wasRead = isStdinRead;
      isStdinRead = true;
      return wasRead ? failInput(path, "was already read") : readInput(path, { stream: place.stdin }, settings);
    };
    yield { source: path, isNamed: true, read };
  }
}

async function* failInput(source: string, reason: string): AsyncGenerator<Reading> {
  yield { source, reason, isForeign: false };
}
