import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The destination of an output. `write` returns a promise only if the caller has to wait. */
export interface Sink {
  write(output: string | Uint8Array): Promise<void> | undefined;
  /** Passes on the buffered output, for a reader that waits for it. */
  flush(): Promise<void> | undefined;
  /** Writes the remaining output and makes it final. */
  close(): Promise<void>;
  /** Discards the output and removes temporary files. */
  abort(): void;
  /** Whether the output is a regular file, which `close` creates. Until then an earlier file stays unchanged. */
  isFile?: boolean;
}

/** The reader closed the pipe (`| head`). This is not an error: there is nothing left to do. */
export class ClosedPipe extends Error {}

/** An output could not be written. */
export class WriteError extends Error {
  constructor(
    readonly target: string,
    readonly reason: string,
  ) {
    super(`cannot write ${target}: ${reason}`);
  }
}

/** Bytes that are buffered before they are written. */
const CHUNK = 1 << 16;

const REASONS: Record<string, string> = {
  ENOENT: "no such directory",
  ENOTDIR: "no such directory",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "read-only file system",
  ENOSPC: "no space left on device",
  EDQUOT: "disk quota exceeded",
  EFBIG: "file too large",
};

const CLOSED = new Set(["EPIPE", "EOF", "ECONNRESET", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

/** Converts an error of the system to an error of the output. */
export function toWriteError(target: string, error: unknown): WriteError {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return new WriteError(target, REASONS[code] ?? message);
}

/** Throws a `WriteError` if the unfinished file, or its folder, was removed from the disk. */
export function checkStands(path: string, target: string): void {
  if (existsSync(path)) return;
  const reason = existsSync(dirname(path))
    ? "the unfinished file was removed during the run; repeat the command"
    : "its folder was removed during the run; create it again and repeat the command";
  throw new WriteError(target, reason);
}

/** Buffers small pieces of output, so that few large ones are written. */
class Gatherer {
  #pieces: Uint8Array[] = [];
  #length = 0;

  get isFull(): boolean {
    return this.#length >= CHUNK;
  }

  add(output: string | Uint8Array): void {
    if (output.length === 0) return;
    const bytes = typeof output === "string" ? Buffer.from(output) : output;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  /** Returns the buffered bytes and clears the buffer. */
  take(): Uint8Array {
    const [first] = this.#pieces;
    const joined = this.#pieces.length === 1 && first !== undefined ? first : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return joined;
  }
}

/**
 * Creates a sink that writes to a stream. It waits for the reader, and fails with `ClosedPipe` if the reader has gone.
 */
export function createStreamSink(stream: NodeJS.WritableStream, name: string): Sink {
  const gathered = new Gatherer();
  // The callback of `write` reports every failure; without a listener the event would end the process.
  stream.on("error", () => {});
  const flush = () => {
    const bytes = gathered.take();
    if (bytes.length === 0) return undefined;
    return new Promise<void>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) =>
        reject(CLOSED.has(error.code ?? "") ? new ClosedPipe() : toWriteError(name, error));
      try {
        stream.write(bytes, (error) => (error ? fail(error) : resolve()));
      } catch (error) {
        fail(error as NodeJS.ErrnoException);
      }
    });
  };
  return {
    write(output) {
      gathered.add(output);
      return gathered.isFull ? flush() : undefined;
    },
    flush,
    close: async () => flush(),
    abort: () => {},
  };
}

/**
 * Creates a sink that writes a file. Until it is closed, the output is in a temporary file in the same folder, so the
 * file appears only when complete. Throws a `WriteError`.
 */
export function createFileSink(path: string, name: string): Sink {
  try {
    return openFileSink(path, name);
  } catch (error) {
    throw toWriteError(name, error);
  }
}

function openFileSink(path: string, name: string): Sink {
  const { existing, isReplaced, target } = findTarget(path);
  const written = isReplaced ? nameBeside(target) : target;
  const file = openSync(written, isReplaced ? "wx" : "w");
  if (isReplaced && existing !== undefined) fchmodSync(file, existing.mode & 0o7777);
  const { write, flush, attempt } = createWriter(file, written, name);
  return {
    write,
    flush,
    isFile: isReplaced,
    close: async () => {
      flush();
      attempt(() => {
        closeSync(file);
        if (isReplaced) renameSync(written, target);
      });
    },
    abort: () => {
      closeQuietly(file);
      if (isReplaced) removeQuietly(written);
    },
  };
}

/**
 * Finds the target of an output path. A device or a named pipe cannot be replaced by a file, so it is written directly.
 */
function findTarget(path: string): { existing: Stats | undefined; isReplaced: boolean; target: string } {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  const isReplaced = existing === undefined || existing.isFile();
  // A pipe that /dev/stdout leads to does not have a path of its own.
  return { existing, isReplaced, target: existing?.isFile() ? realpathSync(path) : path };
}

/** Creates functions that write to an open file, whose path is `path`. */
function createWriter(file: number, path: string, name: string) {
  const gathered = new Gatherer();
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw toWriteError(name, error);
    }
  };
  const flush = () => {
    const bytes = gathered.take();
    // The system accepts writes to a file that was removed, but nobody could ever read them.
    checkStands(path, name);
    attempt(() => writeFileSync(file, bytes));
    return undefined;
  };
  const write = (output: string | Uint8Array) => {
    gathered.add(output);
    return gathered.isFull ? flush() : undefined;
  };
  return { write, flush, attempt };
}

function closeQuietly(file: number): void {
  try {
    closeSync(file);
  } catch {
    // It was already closed before the step that failed.
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was already removed, perhaps with its folder.
  }
}

function nameBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
}

/** A sink whose output a later run can continue. */
export interface ResumableSink extends Sink {
  /** Writes the buffered output durably to the disk (fsync) and returns the length of the output in bytes. */
  commit(): number;
  /** Removes the partial file after `abort`, so that no later run continues it. */
  discard(): void;
}

/** The path of the unfinished output of a run that can be resumed. */
export function namePartial(path: string): string {
  return `${path}.partial`;
}

/**
 * Creates a sink that writes a file which a later run can continue. Until the sink is closed, and after `abort`, the
 * partial file contains its first `kept` bytes and everything written since. Throws a `WriteError`.
 */
export function createResumableSink(path: string, name: string, kept: number): ResumableSink {
  const partial = namePartial(path);
  try {
    const { existing, isReplaced, target } = findTarget(path);
    if (!isReplaced) throw new Error("not a regular file, so the run cannot be resumed; name a file with -o");
    const file = openSync(partial, kept > 0 ? "a" : "w");
    ftruncateSync(file, kept);
    if (existing !== undefined) fchmodSync(file, existing.mode & 0o7777);
    return fillResumableSink({ file, partial, target, name, kept });
  } catch (error) {
    throw toWriteError(name, error);
  }
}

function fillResumableSink(opened: {
  file: number;
  partial: string;
  target: string;
  name: string;
  kept: number;
}): ResumableSink {
  const { file, partial, target, name, kept } = opened;
  // The file is open for appending from here on.
  const { write, flush, attempt } = createWriter(file, partial, name);
  let length = kept;
  return {
    write(output) {
      length += Buffer.byteLength(output);
      return write(output);
    },
    flush,
    isFile: true,
    commit() {
      flush();
      attempt(() => fsyncSync(file));
      return length;
    },
    close: async () => {
      flush();
      attempt(() => {
        closeSync(file);
        renameSync(partial, target);
      });
    },
    abort: () => closeQuietly(file),
    discard: () => attempt(() => rmSync(partial, { force: true })),
  };
}
