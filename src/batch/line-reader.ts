import type { ByteStream } from "../read/bytes.ts";
import { createDocumentSizeError, type Limits } from "../read/limits.ts";
import type { Group, LineTask } from "./task.ts";

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The lines of a stream, in groups as they come: nothing waits for what is not there yet. Empty lines are passed over,
 * but count.
 */
export async function* readLines(stream: ByteStream, limits: Limits): AsyncGenerator<Group> {
  const cutter = new LineCutter(limits);
  for await (const chunk of stream) {
    const tasks = cutter.add(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
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
  /** The line at hand, as far as it has come. */
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
    this.#length += part.length;
    // Of a line that is too long, nothing is kept.
    if (this.#isTooLong) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  get #isTooLong(): boolean {
    return this.#length > this.limits.documentBytes;
  }

  #endLine(tasks: LineTask[]): void {
    const number = this.#number++;
    const line = this.#isTooLong ? createDocumentSizeError(this.limits).reason : this.#joinLine(number);
    const size = this.#isTooLong ? 0 : this.#length;
    this.#parts = [];
    this.#length = 0;
    if (typeof line !== "string" && isBlank(line)) return;
    tasks.push({ sort: "line", source: `-#${number}`, number, line, size });
  }

  #joinLine(number: number): Uint8Array {
    const [first] = this.#parts;
    const line = this.#parts.length === 1 && first !== undefined ? first : Buffer.concat(this.#parts);
    const hasMark = number === 1 && BYTE_ORDER_MARK.every((byte, index) => line[index] === byte);
    return hasMark ? line.subarray(BYTE_ORDER_MARK.length) : line;
  }
}

/** Whether a line is nothing but spaces, tabs and a carriage return. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
