import type { Exporter } from "../../write/exporter.ts";
import { ClosedPipe, type Sink } from "../../write/sink.ts";
import type { RunJournal } from "../journal/journal.ts";
import type { Group } from "../plan/task.ts";
import { AsyncQueue } from "./async-queue.ts";
import type { Chunk } from "./chunk.ts";
import { describeNote, type ErrorFile } from "./errors.ts";
import { Performer } from "./performer.ts";
import type { Pool } from "./pool.ts";
import { countNothing, type Tally } from "./tally.ts";
import type { Work } from "./work.ts";

/** The settings of a batch. */
export interface BatchSettings {
  /** The groups of tasks, in the order of the output. */
  groups: AsyncIterable<Group>;
  work: Work;
  /** Whether a reader waits for the output of each group, so that it is flushed at once. */
  isFilter?: boolean;
  /** Starts the pool of workers; undefined if everything is performed in this thread. */
  startPool?: () => Promise<Pool>;
  /** The largest number of workers. */
  jobs?: number;
  /** Bytes of plain text that this thread performs itself before workers are started. */
  inlineSize?: number;
  exporter: Exporter;
  sink: Sink;
  errors?: ErrorFile | undefined;
  journal?: RunJournal | undefined;
  /** Progress callback. */
  advance?: (tally: Tally) => void;
  /** Reports a warning. */
  warn: (message: string) => void;
  /** Reports an input that failed. */
  fail: (message: string) => void;
  /** Aborts the batch; its reason is thrown. */
  signal?: AbortSignal;
}

/** Groups per worker that may wait to be written: enough that one slow group does not stop the other workers. */
const GROUPS_PER_WORKER = 4;

/** A group and its results. */
interface GroupResults {
  group: Group;
  chunks: AsyncIterable<Chunk>;
}

/**
 * Performs all groups and writes their output in order. The failure of one input does not affect the others; a failure
 * of the output ends the batch.
 */
export async function runBatch(settings: BatchSettings): Promise<Tally> {
  const { sink, journal, signal } = settings;
  const batch = new Batch(settings);
  try {
    await (signal === undefined ? batch.run() : Promise.race([batch.run(), rejectOn(signal)]));
  } catch (error) {
    sink.abort();
    if (!(error instanceof ClosedPipe)) throw error;
    batch.tally.isCutOff = true;
  } finally {
    await batch.stop();
    journal?.close();
    settings.errors?.close();
  }
  return batch.tally;
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

class Batch {
  readonly tally: Tally;
  readonly #performer: Performer;
  /** Whether no document has been written yet, so that the next one needs no separator before it. */
  #isEmpty: boolean;

  constructor(private readonly settings: BatchSettings) {
    this.tally = settings.journal?.tally ?? countNothing();
    this.#isEmpty = settings.journal?.isEmpty ?? true;
    this.#performer = new Performer(settings);
  }

  async run(): Promise<void> {
    const { exporter, sink, journal, errors, isFilter, jobs = 1 } = this.settings;
    if (journal === undefined || journal.isNew) await sink.write(exporter.begin());
    const units = new AsyncQueue<GroupResults>(jobs * GROUPS_PER_WORKER);
    // An error is passed through the queue to the loop below.
    void this.#startUnits(units);
    for await (const unit of units) await this.#finishUnit(unit);
    if (this.tally.documents === 0 && sink.isFile && !isFilter) return this.#discardOutput();
    await sink.write(exporter.end(this.#isEmpty));
    journal?.complete(this.tally, this.#isEmpty);
    await sink.close();
    journal?.remove();
    errors?.check();
  }

  /** A mistyped input makes no empty output, and does not replace the good output of an earlier run by one. */
  #discardOutput(): void {
    const { sink, journal } = this.settings;
    this.tally.isOutputDiscarded = true;
    sink.abort();
    // If the command is repeated, it has to read the inputs again.
    journal?.discard();
  }

  /** Ends the workers. */
  async stop(): Promise<void> {
    await this.#performer.stop();
  }

  async #startUnits(units: AsyncQueue<GroupResults>): Promise<void> {
    try {
      for await (const group of this.settings.groups) {
        await units.add({ group, chunks: await this.#performer.perform(group) });
      }
      units.end();
    } catch (error) {
      units.fail(error);
    }
  }

  async #finishUnit({ group, chunks }: GroupResults): Promise<void> {
    const { sink, isFilter, journal, advance } = this.settings;
    for await (const chunk of chunks) {
      await this.#write(chunk);
      if (isFilter) await sink.flush();
    }
    this.tally.tasks += group.tasks.length;
    this.tally.size += group.size;
    journal?.pass(group.tasks, this.tally, this.#isEmpty);
    advance?.(this.tally);
  }

  async #write({ bytes, isStart, notes, documents, rows }: Chunk): Promise<void> {
    const { exporter, sink, errors, warn, fail } = this.settings;
    this.tally.documents += documents;
    this.tally.rows += rows;
    for (const note of notes) {
      if (note.sort === "warning") {
        warn(describeNote(note));
      } else {
        this.tally.failures++;
        errors?.write(note);
        fail(describeNote(note));
      }
    }
    if (bytes.length === 0) return;
    if (isStart && !this.#isEmpty) await sink.write(exporter.between);
    this.#isEmpty = false;
    await sink.write(bytes);
  }
}
