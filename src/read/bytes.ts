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

/** Makes a `ReadError` from an error of the operating system, with a reason for people and a code. */
export function createSystemReadError({ code = "", message }: NodeJS.ErrnoException): ReadError {
  return new ReadError(REASONS[code] ?? message, CODES[code] ?? "io_error");
}

function createSystemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/**
 * Determines from the first bytes of an input how large it may be (in bytes), and the error if it is larger. Throws a
 * `ReadError` if these bytes show that the input cannot be read at all.
 */
export type ByteLimit = (head: Uint8Array) => { bytes: number; error: ReadError };

/** Number of bytes that are enough to recognise an input. */
const HEAD_BYTES = 1 << 16;

/** A path as the operating system has it: as bytes if it is not valid UTF-8, and so cannot be a string. */
export type SystemPath = string | Uint8Array;

/** Reads a file, a device or a named pipe. Throws a `ReadError` that says why it cannot be read. */
export function readFileBytes(path: SystemPath, limit: ByteLimit): Uint8Array {
  try {
    const file = openSync(typeof path === "string" ? path : Buffer.from(path), "r");
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) throw createSystemError("EISDIR");
      // Files whose content is generated on reading (pipes, devices, /proc) report a size of 0.
      if (!stats.isFile() || stats.size === 0) return readToEnd(file, limit);
      if (stats.size > HEAD_BYTES) checkSize(stats.size, limit(readHead(file)));
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
  const head = Buffer.alloc(HEAD_BYTES);
  return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
}

function readToEnd(file: number, limit: ByteLimit): Uint8Array {
  const collected = new Collector(limit);
  for (;;) {
    const chunk = Buffer.allocUnsafe(HEAD_BYTES);
    const length = readSync(file, chunk);
    if (length === 0) return collected.join();
    collected.add(chunk.subarray(0, length));
  }
}

/** A readable stream. `fd` is its file descriptor, if it has one (standard input). */
export type ByteStream = AsyncIterable<Uint8Array | string> & { fd?: number };

/** Reads a stream to its end. Throws a `ReadError` that says why it cannot be read. */
export async function readStreamBytes(stream: ByteStream, limit: ByteLimit): Promise<Uint8Array> {
  const collected = new Collector(limit);
  for await (const chunk of readChunks(stream)) collected.add(chunk);
  return collected.join();
}

/** Yields the bytes of a stream as they arrive. Throws a `ReadError` that says why it cannot be read. */
export async function* readChunks(stream: ByteStream): AsyncGenerator<Uint8Array> {
  try {
    // Node reads a directory (`extract < folder`) as a stream that simply ends.
    if (stream.fd !== undefined && fstatSync(stream.fd).isDirectory()) throw createSystemError("EISDIR");
    for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw toReadError(error);
  }
}

/**
 * Collects the chunks of an input. Throws as soon as the first chunk shows that the input cannot be read, or when it
 * exceeds its limit, because an input of unknown length may never end. If the length is stated in advance, that is
 * checked too.
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
