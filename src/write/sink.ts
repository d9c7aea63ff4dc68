import {
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where an output goes. `write` gives a promise only when the caller has to wait. */
export interface Sink {
  write(text: string): Promise<void> | undefined;
  /** Writes what is left and makes the output stand. */
  close(): Promise<void>;
  /** Gives the output up and leaves nothing behind. */
  abort(): void;
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

/** Characters that are gathered before they are handed on. */
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

function toWriteError(target: string, error: unknown): WriteError {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return new WriteError(target, REASONS[code] ?? message);
}

/** A sink into a stream: waits for the reader, and ends with `ClosedPipe` when the reader is gone. */
export function createStreamSink(stream: NodeJS.WritableStream, name: string): Sink {
  let pending = "";
  // The callback of `write` reports every failure; without a listener the event would end the process.
  stream.on("error", () => {});
  const flush = () => {
    const text = pending;
    pending = "";
    return new Promise<void>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) =>
        reject(CLOSED.has(error.code ?? "") ? new ClosedPipe() : toWriteError(name, error));
      try {
        stream.write(text, (error) => (error ? fail(error) : resolve()));
      } catch (error) {
        fail(error as NodeJS.ErrnoException);
      }
    });
  };
  return {
    write(text) {
      pending += text;
      return pending.length >= CHUNK ? flush() : undefined;
    },
    close: async () => {
      if (pending !== "") await flush();
    },
    abort: () => {},
  };
}

/** A sink into a file that appears, whole, when it is closed: until then the text stands in a file beside it. */
export function createFileSink(path: string, name: string): Sink {
  try {
    return openFileSink(path, name);
  } catch (error) {
    throw toWriteError(name, error);
  }
}

function openFileSink(path: string, name: string): Sink {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  // A device or a named pipe can't be replaced by a file: it is written as it is.
  const isReplaced = existing === undefined || existing.isFile();
  const target = existing === undefined ? path : realpathSync(path);
  const written = isReplaced ? nameBeside(target) : target;
  const file = openSync(written, isReplaced ? "wx" : "w");
  if (isReplaced && existing !== undefined) fchmodSync(file, existing.mode & 0o7777);
  let pending = "";
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw toWriteError(name, error);
    }
  };
  const flush = () => {
    const text = pending;
    pending = "";
    attempt(() => writeFileSync(file, text));
  };
  return {
    write(text) {
      pending += text;
      if (pending.length >= CHUNK) flush();
      return undefined;
    },
    close: async () => {
      flush();
      attempt(() => {
        closeSync(file);
        if (isReplaced) renameSync(written, target);
      });
    },
    abort: () => {
      try {
        closeSync(file);
      } catch {
        // It was closed before what failed.
      }
      if (isReplaced) unlinkSync(written);
    },
  };
}

function nameBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
}
