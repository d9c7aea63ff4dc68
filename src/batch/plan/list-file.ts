import { isUtf8 } from "node:buffer";
import { readFileBytes, readStreamBytes } from "../../read/bytes.ts";
import { ReadError } from "../../read/document.ts";
import type { InputPlace } from "./inputs.ts";
import { locatePath, showPath, splitBytes } from "./paths.ts";

/** The largest size of a list of paths, in bytes. */
const LARGEST_LIST = 500e6;

/** The paths in a list, one per line or separated by NUL; `-` is standard input. Throws a `ReadError`. */
export async function readPathList(file: string, isNulSeparated: boolean, place: InputPlace): Promise<string[]> {
  const limit = () => ({ bytes: LARGEST_LIST, error: new ReadError("too large for a list of files") });
  const bytes =
    file === "-" ? await readStreamBytes(place.stdin, limit) : readFileBytes(locatePath(place.directory, file), limit);
  if (startsAsUtf16(bytes)) throw new ReadError("a list of files in UTF-16; save it as UTF-8");
  const text = isUtf8(bytes)
    ? Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\uFEFF/, "")
    : undefined;
  if (!isNulSeparated && bytes.includes(0)) throw new ReadError("its paths are separated by NUL characters; add -0");
  const separator = isNulSeparated ? "\0" : "\n";
  // A name that is not UTF-8 is returned with escapes, and is found by them.
  const paths = text?.split(separator) ?? splitBytes(bytes, separator.charCodeAt(0)).map(showPath);
  return paths.map((path) => (isNulSeparated ? path : path.replace(/\r$/, ""))).filter((path) => path !== "");
}

function startsAsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
