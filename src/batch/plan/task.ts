import type { SystemPath } from "../../read/bytes.ts";
import { ReadError } from "../../read/document.ts";
import type { Reading } from "../../read/read.ts";
import type { Input } from "./inputs.ts";
import { measureFile } from "./measure-file.ts";

/** A file, which the performer of the task reads. */
export interface FileTask {
  sort: "file";
  source: string;
  isNamed: boolean;
  path: SystemPath;
  /** Its size in bytes; 0 if it is not known. */
  size: number;
}

/** Bytes that only the main thread can read: of standard input or a pipe. */
export interface BytesTask {
  sort: "bytes";
  source: string;
  isNamed: boolean;
  /** In shared memory, so that they are not copied for every worker that tries to read them. */
  bytes: Uint8Array<SharedArrayBuffer>;
  size: number;
}

/** An input that is known to fail before it is read. */
export interface ReadingTask {
  sort: "reading";
  source: string;
  isNamed: boolean;
  reading: Reading;
  size: number;
}

/** A line of `--from ndjson`. */
export interface LineTask {
  sort: "line";
  /** `-#7` of the seventh line. */
  source: string;
  /** The bytes of the line; only the first of them if it is too long. */
  line: Uint8Array;
  /** Why the line is not read, if it is too long. */
  refusal?: string;
  size: number;
}

/** A task, as plain data for a worker. */
export type Task = ReadableTask | LineTask;

/** A task that gives readings. */
export type ReadableTask = FileTask | BytesTask | ReadingTask;

/** Tasks that one worker performs one after the other. Groups are small, so that all workers are busy until the end. */
export interface Group {
  tasks: Task[];
  /** The total size of its tasks. */
  size: number;
}

/** The size of a group in bytes: about 20 ms of work, so that passing it to a worker does not matter. */
const GROUP_BYTES = 1 << 16;
const GROUP_TASKS = 32;

/** The tasks of these inputs, in their order. */
export async function* listTasks(inputs: Iterable<Input>): AsyncGenerator<Task> {
  for (const input of inputs) yield await makeTask(input);
}

async function makeTask({ source, isNamed, content }: Input): Promise<Task> {
  if ("path" in content) return { sort: "file", source, isNamed, path: content.path, size: measureFile(content.path) };
  try {
    if ("error" in content) throw content.error;
    const bytes = share(await content.load());
    return { sort: "bytes", source, isNamed, bytes, size: bytes.length };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const reading = { source, reason: error.reason, code: error.code };
    return { sort: "reading", source, isNamed, reading, size: 0 };
  }
}

function share(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** Combines tasks in groups, in their order. */
export async function* groupTasks(tasks: AsyncIterable<Task>): AsyncGenerator<Group> {
  let group: Group = { tasks: [], size: 0 };
  for await (const task of tasks) {
    group.tasks.push(task);
    group.size += task.size;
    if (group.size < GROUP_BYTES && group.tasks.length < GROUP_TASKS) continue;
    yield group;
    group = { tasks: [], size: 0 };
  }
  if (group.tasks.length > 0) yield group;
}
