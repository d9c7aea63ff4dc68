import { isUtf8 } from "node:buffer";
import { lstatSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { SystemPath } from "../../read/bytes.ts";
import { findInvalidByte } from "../../read/utf8.ts";

/** On Windows, names are UTF-16, and a backslash is a separator. */
const hasByteNames = sep === "/";

/** The escape of a byte that is not UTF-8: `b\xe1o c\xe1o.txt`. */
const ESCAPE = /\\x([0-9a-f]{2})/g;

/**
 * The display name of a path given as bytes: the path itself if it is UTF-8, else with `\xe1` for each byte that is not.
 * In the second case a backslash that looks like the start of such an escape is escaped as well, so that different paths
 * have different display names.
 */
export function showPath(bytes: Uint8Array): string {
  const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(path)) return path.toString("utf8");
  let shown = "";
  for (let start = 0; start < path.length; ) {
    const end = start + findInvalidByte(path.subarray(start)).offset;
    shown += guardEscapes(path.toString("utf8", start, end));
    if (end < path.length) shown += escapeByte(path[end] ?? 0);
    start = end + 1;
  }
  return shown;
}

/** The display name of a file in a directory, which is unique in that directory. */
export function showName(name: string | Buffer): string {
  if (typeof name !== "string" && !isUtf8(name)) return showPath(name);
  const text = String(name);
  return hasByteNames ? guardEscapes(text) : text;
}

function guardEscapes(text: string): string {
  return text.replace(ESCAPE, (found) => `${escapeByte(0x5c)}${found.slice(1)}`);
}

function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}

/** The bytes of a path that is displayed with escapes. */
function readShownPath(shown: string): Buffer {
  const parts: Buffer[] = [];
  let start = 0;
  for (const { index, 0: found, 1: digits = "" } of shown.matchAll(ESCAPE)) {
    parts.push(Buffer.from(shown.slice(start, index)), Buffer.of(Number.parseInt(digits, 16)));
    start = index + found.length;
  }
  return Buffer.concat([...parts, Buffer.from(shown.slice(start))]);
}

/**
 * The location of a path: the file with exactly that name, or, if the path has escapes, the file with that display name.
 * If there is neither, the path is returned, and reading it reports the error.
 */
export function locatePath(directory: string, path: string): SystemPath {
  const literal = resolve(directory, path);
  if (!hasByteNames || path.search(ESCAPE) < 0 || isThere(literal)) return literal;
  const bytes = joinPath(path.startsWith("/") ? "" : directory, readShownPath(path));
  return isThere(bytes) ? bytes : literal;
}

/** The path of a name in a directory. */
export function joinPath(directory: SystemPath, name: string | Buffer): SystemPath {
  if (typeof directory === "string" && typeof name === "string") return join(directory, name);
  const start = directory.length === 0 ? [] : [Buffer.from(directory as string), Buffer.from("/")];
  return Buffer.concat([...start, Buffer.from(name as string)]);
}

/** Whether a file or a link exists at a path. */
export function isThere(path: SystemPath): boolean {
  try {
    return lstatSync(toPathLike(path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A path as `node:fs` takes it: the `Buffer` of a path arrives in a worker as a plain array of bytes. */
export function toPathLike(path: SystemPath): string | Buffer {
  return typeof path === "string" ? path : Buffer.from(path);
}

/** Splits bytes at a separator. */
export function splitBytes(bytes: Uint8Array, separator: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(separator); end >= 0; end = bytes.indexOf(separator, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  parts.push(bytes.subarray(start));
  return parts;
}
