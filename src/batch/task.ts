import type { SystemPath } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import type { Reading } from "../read/read.ts";
import type { Input } from "./inputs.ts";
import { measureFile } from "./measure-file.ts";

/** A file that whoever performs the task reads. */
export interface FileTask {
  sort: "file";
  source: string;
  isNamed: boolean;
  path: SystemPath;
  /** Its bytes, 0 where they can't be told. */
  size: number;
}

/** Bytes that the main thread has got, as it alone can: standard input, a pipe. */
export interface BytesTask {
  sort: "bytes";
  source: string;
  isNamed: boolean;
  /** In memory that threads share: large ones are not copied for each that has a try at them. */
  bytes: Uint8Array<SharedArrayBuffer>;
  size: number;
}

/** What is known of an input without reading it: that it fails. */
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

/** A thing to do that can be handed to a worker. */
export type Task = ReadableTask | LineTask;

/** A task of which readings come. */
export type ReadableTask = FileTask | BytesTask | ReadingTask;

/** Tasks that are done one after the other, by one worker: so small that all have something to do till the end. */
export interface Group {
  tasks: Task[];
  /** The size of its tasks together. */
  size: number;
}

/** Bytes of a group: some 20 ms of work, beside which handing it over takes no time. */
const GROUP_BYTES = 1 << 16;
const GROUP_TASKS = 32;

/** The tasks of inputs, in their order. */
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

/** Tasks in groups, in their order. */
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
