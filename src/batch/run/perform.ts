import { type Reading, readInput } from "../../read/read.ts";
import { refuseOwnOutput } from "../plan/own-output.ts";
import type { LineTask, ReadableTask, ReadingTask, Task } from "../plan/task.ts";
import { type Chunk, ChunkBuilder, type Place } from "./chunk.ts";
import { describeBug } from "./errors.ts";
import { hasFile } from "./line.ts";
import { performLine } from "./perform-line.ts";
import { type Loss, noteIfEmpty, type Performance, type Phase, walkReadings } from "./readings.ts";
import type { Work } from "./work.ts";

/** Progress callbacks; what they report survives the loss of the worker. */
export interface Watcher {
  reach(place: Place, phase: Phase): void;
  /** Reports the name of a document if it is not the name of its task. */
  meet(place: Place, source: string): void;
}

/** The results of an earlier worker that was lost. */
export interface Past {
  /** The position at which to continue. */
  from: Place;
  losses: readonly Loss[];
}

const NO_PAST: Past = { from: { task: 0, reading: 0 }, losses: [] };

/**
 * Number of bytes of short lines whose results are sent together, after a few milliseconds. Sent one by one, the results
 * of lines of 30 bytes took twice the time.
 */
const MOST_HELD = 1 << 12;
/** Number of bytes of a line that is read in less than a millisecond. */
const LONGEST_SHORT_LINE = 1 << 10;

/** Returns whether a line may take so long that the results before it must be sent first. */
function mayTakeLong(task: LineTask): boolean {
  return task.size > LONGEST_SHORT_LINE || hasFile(task);
}

/** Lets signals and timers be heard, which nothing interrupts while documents of plain text are read one after the other. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Performs tasks in order. Only bugs of this program are thrown. */
export async function* performTasks(
  tasks: readonly Task[],
  work: Work,
  watcher?: Watcher,
  { from, losses }: Past = NO_PAST,
): AsyncGenerator<Chunk> {
  const builder = new ChunkBuilder(work.exporter.between, from.written !== undefined);
  // Number of bytes of lines whose results are not sent yet.
  let held = 0;
  for (let index = from.task; index < tasks.length; index++) {
    const task = tasks[index] as Task;
    const performance: Performance = {
      work,
      builder,
      from: index === from.task ? from : { task: index, reading: 0 },
      findLoss: (reading) => losses.find((loss) => loss.task === index && loss.reading === reading),
      reach: (reading, phase) => watcher?.reach({ task: index, reading }, phase),
      meet: (reading, source) => watcher?.meet({ task: index, reading }, source),
    };
    // A line has come as an event itself.
    if (task.sort !== "line") await nextTurn();
    const performed = task.sort === "line" ? performLine(task, performance) : performReadings(task, performance);
    for await (const place of performed) yield builder.take({ task: index, ...place });
    const next = tasks[index + 1];
    if (task.sort === "line") held += task.size;
    if (builder.isFull || held > MOST_HELD || (next?.sort === "line" && mayTakeLong(next))) {
      yield builder.take({ task: index + 1, reading: 0 });
      held = 0;
    }
  }
  if (!builder.isEmpty) yield builder.take({ task: tasks.length, reading: 0 });
}

/** Performs the readings of a task. When a chunk is full, it yields the position after it. */
async function* performReadings(task: ReadableTask, performance: Performance): AsyncGenerator<Omit<Place, "task">> {
  const { work, builder, from, reach } = performance;
  try {
    for await (const outcome of walkReadings(openTask(task, work), task, performance)) {
      if ("note" in outcome) {
        builder.note(outcome.note);
        continue;
      }
      const { at, document } = outcome;
      const written = at === from.reading ? from.written : undefined;
      if (written === undefined) noteIfEmpty(document, document.source, builder);
      const rows = work.extract(document);
      if (written === undefined) builder.startDocument(rows.length);
      let length = 0;
      let isInParts = written !== undefined;
      for (const piece of work.exporter.write(document, rows)) {
        length += piece.length;
        if (written !== undefined && length <= written) continue;
        builder.add(piece);
        if (!builder.isFull) continue;
        isInParts = true;
        reach(at, "writing");
        yield { reading: at, written: length };
      }
      // The next chunk begins after this document: continuing inside it would mean reading it again.
      if (isInParts) yield { reading: at + 1 };
    }
  } catch (error) {
    builder.note({ sort: "failure", source: task.source, reason: describeBug(error), code: "internal" });
  }
}

function openTask(task: ReadableTask, { reading }: Work): AsyncGenerator<Reading> {
  if (task.sort === "reading") return giveReading(task);
  // Libraries expect a buffer that nothing else uses.
  const origin = task.sort === "file" ? { path: task.path } : { bytes: Buffer.from(task.bytes) };
  return readInput(task.source, origin, reading, task.isNamed ? undefined : refuseOwnOutput);
}

async function* giveReading({ reading }: ReadingTask): AsyncGenerator<Reading> {
  yield reading;
}
