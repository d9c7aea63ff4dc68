import { type ExtractOptions, extract } from "../extract.ts";
import { facts } from "../facts/facts.ts";
import type { Kind } from "../kinds/record.ts";
import type { Document } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import { isUnread, type Reading, readInput } from "../read/read.ts";
import { createEnvelopeWriter, type EnvelopeWriter } from "../write/envelope.ts";
import type { Exporter, ExporterSettings, Row } from "../write/exporter.ts";
import {
  type DocumentView,
  type FormatName,
  isDocumentView,
  openDocumentView,
  openExporter,
  writesFacts,
} from "../write/registry.ts";
import { type Chunk, ChunkBuilder, type Note, type Place } from "./chunk.ts";
import { describeBug, type FailureCode } from "./errors.ts";
import { LineError, parseLine, readLineId } from "./line.ts";
import { refuseOwnOutput } from "./own-output.ts";
import type { LineTask, ReadableTask, ReadingTask, Task } from "./task.ts";

/** How tasks are performed: plain data, which a worker can be given. */
export interface WorkSettings extends ExporterSettings {
  format: FormatName | DocumentView;
  kinds: readonly Kind[] | undefined;
  reading: ReadSettings;
}

/** What performing tasks takes. */
export interface Work {
  reading: ReadSettings;
  exporter: Exporter;
  extract(document: Document): readonly Row[];
  envelope: EnvelopeWriter;
}

/** Gets ready to perform tasks. */
export async function prepareWork(settings: WorkSettings): Promise<Work> {
  const { format, reading, columns } = settings;
  const envelope = createEnvelopeWriter(columns, settings.facts);
  if (isDocumentView(format))
    return { reading, exporter: await openDocumentView(format, settings), extract: () => [], envelope };
  const isFacts = writesFacts({ format, facts: settings.facts });
  return {
    reading,
    exporter: await openExporter(format, settings),
    extract: (document) => {
      const records = extract(document.text, selectExtractOptions(document, settings));
      return isFacts ? facts(records, document.text) : records;
    },
    envelope,
  };
}

function selectExtractOptions(document: Document, { date: typedDate, kinds }: WorkSettings): ExtractOptions {
  const date = typedDate ?? document.date;
  return {
    source: document.source,
    ...(date === undefined ? {} : { date }),
    ...(kinds === undefined ? {} : { kinds }),
  };
}

/** What is done at a place. Only the first two are on the clock of `--timeout`. */
export const PHASES = { reading: 0, extracting: 1, writing: 2 } as const;
type Phase = keyof typeof PHASES;

/** Is told where the work stands, so that somebody knows it who can't ask any more. */
export interface Watcher {
  reach(place: Place, phase: Phase): void;
  /** The name of a document that is not its task's. */
  meet(place: Place, source: string): void;
}

/** A place that cost a worker: it is told of, not tried again. */
export interface Loss extends Place, Omit<Note, "sort"> {
  /** Whether all of the task from there on is lost, as it can't be read past it. */
  isRest: boolean;
}

/** What was done before, by a worker that is no more. */
export interface Past {
  /** Where to begin. */
  from: Place;
  losses: readonly Loss[];
}

const NO_PAST: Past = { from: { task: 0, reading: 0 }, losses: [] };

/** Performs tasks in their order. It throws only for bugs of its own. */
export async function* performTasks(
  tasks: readonly Task[],
  work: Work,
  watcher?: Watcher,
  { from, losses }: Past = NO_PAST,
): AsyncGenerator<Chunk> {
  const builder = new ChunkBuilder(work.exporter.between, from.written !== undefined);
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
    if (task.sort === "line") performLine(task, performance);
    else {
      for await (const place of performReadings(task, performance)) yield builder.take({ task: index, ...place });
    }
    if (builder.isFull) yield builder.take({ task: index + 1, reading: 0 });
  }
  if (!builder.isEmpty) yield builder.take({ task: tasks.length, reading: 0 });
}

/** The performance of one task. */
interface Performance {
  work: Work;
  builder: ChunkBuilder;
  /** Where to begin, after what was done before. */
  from: Place;
  findLoss(reading: number): Loss | undefined;
  reach(reading: number, phase: Phase): void;
  meet(reading: number, source: string): void;
}

/** Does the readings of a task; yields, when there is enough to hand on, where to go on after it. */
async function* performReadings(
  task: ReadableTask,
  { work, builder, from, findLoss, reach, meet }: Performance,
): AsyncGenerator<Omit<Place, "task">> {
  try {
    const readings = openTask(task, work);
    for (let at = 0; ; at++) {
      const loss = findLoss(at);
      // What can't be read past is reported, even if it was read well before.
      if (loss !== undefined && (at >= from.reading || loss.isRest)) noteLoss(loss, builder);
      if (loss?.isRest) return;
      reach(at, "reading");
      const { done, value: reading } = await readings.next();
      if (done) return;
      if (at < from.reading || loss !== undefined) continue;
      if (reading.source !== task.source) meet(at, reading.source);
      reach(at, "extracting");
      const written = at === from.reading ? from.written : undefined;
      let length = 0;
      let isInParts = written !== undefined;
      for (const piece of performReading(reading, task, work, written === undefined ? builder : undefined)) {
        length += piece.length;
        if (written !== undefined && length <= written) continue;
        builder.add(piece);
        if (!builder.isFull) continue;
        isInParts = true;
        reach(at, "writing");
        yield { reading: at, written: length };
      }
      // Done again, it would be read to its end once more for the little that is left.
      if (isInParts) yield { reading: at + 1 };
    }
  } catch (error) {
    builder.note({ sort: "failure", source: task.source, reason: describeBug(error), code: "internal" });
  }
}

function openTask(task: ReadableTask, { reading }: Work): AsyncGenerator<Reading> {
  if (task.sort === "reading") return giveReading(task);
  // Libraries expect bytes that are theirs alone.
  const origin = task.sort === "file" ? { path: task.path } : { bytes: Buffer.from(task.bytes) };
  return readInput(task.source, origin, reading, task.isNamed ? undefined : refuseOwnOutput);
}

async function* giveReading({ reading }: ReadingTask): AsyncGenerator<Reading> {
  yield reading;
}

function noteLoss({ source, reason, code }: Loss, builder: ChunkBuilder): void {
  builder.note({ sort: "failure", source, reason, code });
}

/** The text of a document, or a note on what is none; without a builder where it was begun before. */
function* performReading(
  reading: Reading,
  { source, isNamed }: { source: string; isNamed: boolean },
  { exporter, extract }: Work,
  builder: ChunkBuilder | undefined,
): Generator<string> {
  if (isUnread(reading)) {
    // A folder of reports may have pictures, too.
    const isPassedOver = reading.code === "foreign" && !(isNamed && reading.source === source);
    const reason = isPassedOver ? `${reading.reason}, passed over` : reading.reason;
    const sort = isPassedOver || reading.code === "empty" ? "warning" : "failure";
    builder?.note({ sort, source: reading.source, reason, code: reading.code });
    return;
  }
  if (reading.text === "") {
    builder?.note({ sort: "warning", source: reading.source, reason: "empty, no records", code: "empty" });
  }
  const rows = extract(reading);
  builder?.startDocument(rows.length);
  yield* exporter.write(reading, rows);
}

/** Adds the line that answers a line. */
function performLine(task: LineTask, { work, builder, findLoss, reach }: Performance): void {
  const loss = findLoss(0);
  const fail = (id: string, reason: string, code: FailureCode) => {
    builder.note({ sort: "failure", source: task.source, reason, code });
    builder.startDocument(0);
    builder.add(work.envelope.fail(id, reason, code));
  };
  if (loss !== undefined) {
    fail(readLineId(task), loss.reason, loss.code);
    return;
  }
  reach(0, "extracting");
  try {
    const { id, document } = parseLine(task);
    const rows = work.extract(document);
    const answer = writeAnswer(id, rows, work);
    builder.startDocument(rows.length);
    builder.add(answer);
  } catch (error) {
    if (error instanceof LineError) fail(error.id, error.message, error.code);
    else fail(readLineId(task), describeBug(error), "internal");
  }
}

function writeAnswer(id: string, rows: readonly Row[], { envelope }: Work): string {
  try {
    return envelope.write(id, rows);
  } catch (error) {
    // A string of JavaScript has an end, after some 500 million characters.
    if (!(error instanceof RangeError)) throw error;
    throw new LineError("its answer is too long for a line; split its text", id, "over_limit");
  }
}
