import { resolve } from "node:path";
import { type ByteStream, readFileBytes, readStreamBytes } from "../read/bytes.ts";
import { type Document, decodeText, ReadError } from "../read/text.ts";

/** One thing to read: a file or standard input. */
export interface Input {
  /** What messages and the records' `source` call it. */
  source: string;
  read(): Promise<Document>;
}

/** Where inputs come from. */
export interface InputPlace {
  stdin: ByteStream;
  /** The directory that relative paths start from. */
  directory: string;
}

/** The inputs that paths name, in their order; `-` is standard input, which can be read once. */
export function listInputs(paths: readonly string[], place: InputPlace): Input[] {
  let isStdinRead = false;
  return paths.map((path) => {
    if (path !== "-") return createFileInput(path, place.directory);
    const read = async () => {
      if (isStdinRead) throw new ReadError("was already read");
      isStdinRead = true;
      return { source: path, text: decodeText(await readStreamBytes(place.stdin)) };
    };
    return { source: path, read };
  });
}

function createFileInput(path: string, directory: string): Input {
  const read = async () => ({ source: path, text: decodeText(readFileBytes(resolve(directory, path))) });
  return { source: path, read };
}
