import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { ReadError, type UnreadCode } from "./document.ts";

const REASONS: Record<string, string> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENAMETOOLONG: "file name too long",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENXIO: "no such device",
  EIO: "input/output error",
  ERR_INVALID_ARG_VALUE: "no such file",
};

const CODES: Record<string, UnreadCode> = {
  ENOENT: "not_found",
  ENOTDIR: "not_found",
  ERR_INVALID_ARG_VALUE: "not_found",
  EISDIR: "is_directory",
  EACCES: "permission_denied",
  EPERM: "permission_denied",
};

function toReadError(error: unknown): unknown {
  if (error instanceof ReadError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : createSystemReadError(error as NodeJS.ErrnoException);
}

/** Why the system refuses. */
export function createSystemReadError({ code = "", message }: NodeJS.ErrnoException): ReadError {
  return new ReadError(REASONS[code] ?? message, CODES[code] ?? "io_error");
}

function createSystemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** How many bytes an input may have, judged by its first ones, and the failure for more. */
export type ByteLimit = (head: Uint8Array) => { bytes: number; error: ReadError };

/** As many bytes as show what an input is. */
const HEAD = 1 << 16;

/** A path as the system knows it: as bytes where the name is no UTF-8, and so no string. */
export type SystemPath = string | Uint8Array;

/** The bytes of a file, a device or a named pipe. Throws a `ReadError` that says why it can't be read. */
export function readFileBytes(path: SystemPath, limit: ByteLimit): Uint8Array {
  try {
    const file = openSync(typeof path === "string" ? path : Buffer.from(path), "r");
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) throw createSystemError("EISDIR");
      // Files made up on reading (pipes, devices, /proc) say that their size is 0.
      if (!stats.isFile() || stats.size === 0) return readToEnd(file, limit);
      if (stats.size > HEAD) checkSize(stats.size, limit(readHead(file)));
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toReadError(error);
  }
}

function checkSize(size: number, { bytes, error }: ReturnType<ByteLimit>): void {
  if (size > bytes) throw error;
}

function readHead(file: number): Uint8Array {
  const head = Buffer.alloc(HEAD);
  return head.subarray(0, readSync(file, head, 0, HEAD, 0));
}

function readToEnd(file: number, limit: ByteLimit): Uint8Array {
  const collected = new Collector(limit);
  for (;;) {
    const chunk = Buffer.allocUnsafe(HEAD);
    const length = readSync(file, chunk);
    if (length === 0) return collected.join();
    collected.add(chunk.subarray(0, length));
  }
}

/** A stream to read; `fd` where it is one of the process. */
export type ByteStream = AsyncIterable<Uint8Array | string> & { fd?: number };

/** All bytes of a stream. Throws a `ReadError` that says why it can't be read. */
export async function readStreamBytes(stream: ByteStream, limit: ByteLimit): Promise<Uint8Array> {
  const collected = new Collector(limit);
  try {
    // Node gives a directory (`extract < folder`) as a stream that just ends.
    if (stream.fd !== undefined && fstatSync(stream.fd).isDirectory()) throw createSystemError("EISDIR");
    for await (const chunk of stream) collected.add(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw toReadError(error);
  }
  return collected.join();
}

/**
 * Chunks of an input: it is given up as soon as its beginning shows that it is not read, or as it has more bytes than it
 * may. An input of unknown length may never end; one that states its length is judged by that.
 */
export class Collector {
  #chunks: Uint8Array[] = [];
  #length = 0;
  #most: ReturnType<ByteLimit> | undefined;

  constructor(
    private readonly limit: ByteLimit,
    private readonly stated = 0,
  ) {}

  add(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    this.#most ??= this.limit(chunk);
    checkSize(Math.max(this.#length, this.stated), this.#most);
    this.#chunks.push(chunk);
  }

  join(): Uint8Array {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
  }
}
