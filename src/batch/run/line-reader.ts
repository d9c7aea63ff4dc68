import { type ByteStream, readChunks } from "../../read/bytes.ts";
import { createLineSizeError, type Limits } from "../../read/limits.ts";
import type { Group, LineTask } from "../plan/task.ts";

const LINE_FEED = 0x0a;
/** Number of bytes that are kept of a line that is too long, so that its id can be read. */
const KEPT_BYTES = 1 << 16;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The lines of a stream, in groups as they arrive, without waiting for more input. Empty lines are skipped, but counted.
 * Throws a `ReadError` if the stream cannot be read.
 */
export async function* readLines(stream: ByteStream, limits: Limits): AsyncGenerator<Group> {
  const cutter = new LineCutter(limits);
  for await (const chunk of readChunks(stream)) {
    const tasks = cutter.add(chunk);
    if (tasks.length > 0) yield makeGroup(tasks);
  }
  const tasks = cutter.finish();
  if (tasks.length > 0) yield makeGroup(tasks);
}

function makeGroup(tasks: LineTask[]): Group {
  return { tasks, size: tasks.reduce((sum, { size }) => sum + size, 0) };
}

/** Cuts chunks of bytes at line feeds. */
class LineCutter {
  /** The received part of the current line. */
  #parts: Uint8Array[] = [];
  #length = 0;
  #number = 1;

  constructor(private readonly limits: Limits) {}

  add(chunk: Uint8Array): LineTask[] {
    const tasks: LineTask[] = [];
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end < 0) break;
      this.#keep(chunk.subarray(start, end));
      this.#endLine(tasks);
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return tasks;
  }

  finish(): LineTask[] {
    const tasks: LineTask[] = [];
    this.#endLine(tasks);
    return tasks;
  }

  #keep(part: Uint8Array): void {
    const hasBeginning = this.#isTooLong;
    this.#length += part.length;
    if (hasBeginning || part.length === 0) return;
    this.#parts.push(part);
    if (this.#isTooLong) this.#parts = [Buffer.concat(this.#parts, Math.min(this.#length, KEPT_BYTES))];
  }

  get #isTooLong(): boolean {
    return this.#length > this.limits.lineBytes;
  }

  #endLine(tasks: LineTask[]): void {
    const number = this.#number++;
    const line = this.#joinLine(number);
    const refusal = this.#isTooLong ? { refusal: createLineSizeError(this.limits).reason } : undefined;
    this.#parts = [];
    this.#length = 0;
    if (refusal === undefined && isBlank(line)) return;
    tasks.push({ sort: "line", source: `-#${number}`, line, ...refusal, size: line.length });
  }

  #joinLine(number: number): Uint8Array {
    const [first] = this.#parts;
    const line = this.#parts.length === 1 && first !== undefined ? first : Buffer.concat(this.#parts);
    const hasMark = number === 1 && BYTE_ORDER_MARK.every((byte, index) => line[index] === byte);
    return hasMark ? line.subarray(BYTE_ORDER_MARK.length) : line;
  }
}

/** Whether a line contains only spaces, tabs and a carriage return. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
