import { isUtf8 } from "node:buffer";
import { resolve } from "node:path";
import { readFileBytes, readStreamBytes } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import type { InputPlace } from "./inputs.ts";

/** Bytes of a list of paths, at most. */
const LARGEST_LIST = 500e6;

/** The paths in a list, a line each, or parted by NUL; `-` is standard input. Throws a `ReadError`. */
export async function readPathList(file: string, isNulParted: boolean, place: InputPlace): Promise<string[]> {
  const limit = () => ({ bytes: LARGEST_LIST, error: new ReadError("too large for a list of files") });
  const bytes =
    file === "-" ? await readStreamBytes(place.stdin, limit) : readFileBytes(resolve(place.directory, file), limit);
  if (!isUtf8(bytes)) throw new ReadError("not a list of files in UTF-8");
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  if (!isNulParted && text.includes("\0")) throw new ReadError("its paths are parted by NUL; add -0");
  return text.split(isNulParted ? "\0" : /\r?\n/).filter((path) => path !== "");
}
