import type { Exporter } from "../write/exporter.ts";
import { ClosedPipe, type Sink } from "../write/sink.ts";
import type { Chunk } from "./chunk.ts";
import { describeNote, type ErrorFile } from "./errors.ts";
import type { RunJournal } from "./journal.ts";
import { BoundedQueue } from "./order.ts";
import { Performer } from "./performer.ts";
import type { Pool } from "./pool.ts";
import { countNothing, type Tally } from "./tally.ts";
import type { Group } from "./task.ts";
import type { Work } from "./work.ts";

/** What a batch works with. */
export interface BatchSettings {
  /** What is to be done, in the order of the output. */
  groups: AsyncIterable<Group>;
  work: Work;
  /** Whether each group is waited for by a reader. */
  isFilter?: boolean;
  /** Starts workers; none where all is to be done in this thread. */
  startPool?: () => Promise<Pool>;
  /** How many workers there may be. */
  jobs?: number;
  /** Bytes of harmless inputs that are done in this thread before there are workers. */
  inlineSize?: number;
  exporter: Exporter;
  sink: Sink;
  errors?: ErrorFile | undefined;
  journal?: RunJournal | undefined;
  /** Is told how far it is. */
  advance?: (tally: Tally) => void;
  /** Tells of something odd that is no failure. */
  warn: (message: string) => void;
  /** Tells of an input that failed. */
  fail: (message: string) => void;
  /** Ends the batch early, with its reason. */
  signal?: AbortSignal;
}

/** Groups that are not yet written, for each worker: enough that a slow one does not stop the others at once. */
const GROUPS_PER_WORKER = 4;

/** A group, and what comes of it. */
interface Unit {
  group: Group;
  chunks: AsyncIterable<Chunk>;
}

/**
 * Does everything there is to do and writes what comes of it, in its order. Failures of one input don't touch the
 * others; failures of the output end the batch.
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
  /** Whether there is no output yet that the next document's would have to be parted from. */
  #isEmpty: boolean;

  constructor(private readonly settings: BatchSettings) {
    this.tally = settings.journal?.tally ?? countNothing();
    this.#isEmpty = settings.journal?.isEmpty ?? true;
    this.#performer = new Performer(settings);
  }

  async run(): Promise<void> {
    const { exporter, sink, journal, errors, isFilter, jobs = 1 } = this.settings;
    if (journal === undefined || journal.isNew) await sink.write(exporter.begin());
    const units = new BoundedQueue<Unit>(jobs * GROUPS_PER_WORKER);
    // A failure reaches the loop below through the queue.
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
    // The same command, typed again, has to read the inputs again.
    journal?.discard();
  }

  /** Ends the workers. */
  async stop(): Promise<void> {
    await this.#performer.stop();
  }

  async #startUnits(units: BoundedQueue<Unit>): Promise<void> {
    try {
      for await (const group of this.settings.groups) {
        await units.add({ group, chunks: await this.#performer.perform(group) });
      }
      units.end();
    } catch (error) {
      units.end({ error });
    }
  }

  async #finishUnit({ group, chunks }: Unit): Promise<void> {
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
