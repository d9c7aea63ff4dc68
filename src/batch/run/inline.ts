import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { SystemPath } from "../../read/bytes.ts";
import { ReadError } from "../../read/document.ts";
import type { ReadSettings } from "../../read/format.ts";
import { recognize } from "../../read/recognize.ts";
import { toPathLike } from "../plan/paths.ts";
import type { Group, Task } from "../plan/task.ts";
import { hasFile } from "./line.ts";

/**
 * Whether a group may be performed in the main thread: all of its formats take time and memory in proportion to their
 * bytes, whatever the content. A PDF file of one kilobyte may take hours.
 */
export function isHarmless({ tasks }: Group, settings: ReadSettings): boolean {
  return tasks.every((task) => isHarmlessTask(task, settings));
}

function isHarmlessTask(task: Task, { textField }: ReadSettings): boolean {
  if (task.sort === "reading") return true;
  if (task.sort === "line") return !hasFile(task);
  const head = task.sort === "bytes" ? task.bytes.subarray(0, HEAD) : readHead(task.path);
  if (head === undefined) return false;
  try {
    return recognize(task.source, Buffer.from(head), textField !== undefined).isLinear === true;
  } catch (error) {
    // A file of no known format is refused before it is read.
    if (error instanceof ReadError) return true;
    throw error;
  }
}

/** The number of bytes that show whether a file is text. */
const HEAD = 1 << 12;

/** The first bytes of a file; empty if it cannot be read, undefined if its size is not known. */
function readHead(path: SystemPath): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(toPathLike(path), "r");
    const head = Buffer.alloc(HEAD);
    const length = readSync(file, head, 0, HEAD, 0);
    // Files whose content is generated when they are read, as in /proc, have a size of 0.
    return length > 0 && fstatSync(file).size === 0 ? undefined : head.subarray(0, length);
  } catch {
    return new Uint8Array();
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
