import type { SystemPath } from "../read/bytes.ts";
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

/** What the main thread has read, as it alone can: standard input; or what it knows to fail. */
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
  source: string;
  /** Counted from 1. */
  number: number;
  /** Its bytes; why it is not read where it has too many. */
  line: Uint8Array | string;
  size: number;
}

/** A thing to do that can be handed to a worker. */
export type Task = FileTask | ReadingTask | LineTask;

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
  for (const { source, isNamed, path, read } of inputs) {
    if (path !== undefined) {
      yield { sort: "file", source, isNamed, path, size: measureFile(path) };
    } else {
      for await (const reading of read()) {
        yield { sort: "reading", source, isNamed, reading, size: "text" in reading ? reading.text.length : 0 };
      }
    }
  }
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
