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

/** Where an output goes. `write` gives a promise only when the caller has to wait. */
export interface Sink {
  write(output: string | Uint8Array): Promise<void> | undefined;
  /** Hands on what was gathered, to a reader who waits for it. */
  flush(): Promise<void> | undefined;
  /** Writes what is left and makes the output stand. */
  close(): Promise<void>;
  /** Gives the output up and leaves nothing behind. */
  abort(): void;
  /** Whether the output is a plain file: `close` makes it, and until then an earlier file of that name is unchanged. */
  isFile?: boolean;
}

/** The reader went away (`| head`): no failure, there is just no more to do. */
export class ClosedPipe extends Error {}

/** An output that could not be written. */
export class WriteError extends Error {
  constructor(
    readonly target: string,
    readonly reason: string,
  ) {
    super(`cannot write ${target}: ${reason}`);
  }
}

/** Bytes that are gathered before they are handed on. */
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

/** A failure of the system as one of the output. */
export function toWriteError(target: string, error: unknown): WriteError {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return new WriteError(target, REASONS[code] ?? message);
}

/** Throws a `WriteError` where what is written has gone from the disk: its folder, or the unfinished file alone. */
export function checkStands(path: string, target: string): void {
  if (existsSync(path)) return;
  const reason = existsSync(dirname(path))
    ? "the unfinished file was removed during the run; repeat the command"
    : "its folder was removed during the run; make it again and repeat the command";
  throw new WriteError(target, reason);
}

/** Gathers small pieces of output, so that few large ones are written. */
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

  /** What was gathered, which is then no more here. */
  take(): Uint8Array {
    const [first] = this.#pieces;
    const joined = this.#pieces.length === 1 && first !== undefined ? first : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return joined;
  }
}

/** A sink into a stream: waits for the reader, and ends with `ClosedPipe` when the reader is gone. */
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

/** A sink into a file that appears, whole, when it is closed: until then the output stands in a file beside it. */
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

/** Where an output is to stand. A device or a named pipe can't be replaced by a file: it is written as it is. */
function findTarget(path: string): { existing: Stats | undefined; isReplaced: boolean; target: string } {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  const isReplaced = existing === undefined || existing.isFile();
  // A pipe that /dev/stdout leads to has no path of its own.
  return { existing, isReplaced, target: existing?.isFile() ? realpathSync(path) : path };
}

/** Writes into an open file, which stands at `path`. */
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
    // Into a file that was removed the system writes gladly, and nobody ever sees it.
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
    // It was closed before what failed.
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was removed before, with its folder perhaps.
  }
}

function nameBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
}

/** A sink that can be gone on with by a later run. */
export interface ResumableSink extends Sink {
  /** Makes what was written stand, whatever happens to the machine, and tells how long it is. */
  commit(): number;
  /** Removes the partial file, once the sink is aborted: no later run continues it. */
  discard(): void;
}

/** Where the output of a run that can be resumed stands until it is whole. */
export function namePartial(path: string): string {
  return `${path}.partial`;
}

/**
 * A sink into a file that appears when it is closed; until then, and after `abort`, its first `kept` bytes and what was
 * added stand in the partial file.
 */
export function createResumableSink(path: string, name: string, kept: number): ResumableSink {
  const partial = namePartial(path);
  try {
    const { existing, isReplaced, target } = findTarget(path);
    if (!isReplaced) throw new Error("no plain file, so that it can't be resumed");
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
  // From here on what is written is added.
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
